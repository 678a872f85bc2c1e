import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { RegistersPage } from '#renderer/features/registers/RegistersPage.tsx';
import { LinkInput } from '#renderer/guided/fields/LinkInput.tsx';
import { api } from '#renderer/ipc/client.ts';
import { cardId } from '#shared/features/fields.ts';
import {
  type PathwayRegisters,
  type RegisterItem,
  type RegisterKind,
  registerItem,
} from '#shared/features/registers.ts';
import { pathwayIdOf, sessionIdOf } from '#tests/support/people.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

const uuid = (number: number) => `00000009-0000-4000-8000-${String(number).padStart(12, '0')}`;
const session = { id: sessionIdOf(1), number: 1, heldOn: '2026-01-05' };

/** An item whose life is these bodies, the first one said in session 1. */
function item(number: number, kind: RegisterKind, ...bodies: object[]): RegisterItem {
  return registerItem.parse({
    ...{ id: uuid(number), kind, origin: `r${number}`, positions: [] },
    body: bodies.at(-1),
    versions: bodies.map((body, index) => ({
      id: uuid(number * 100 + index),
      body,
      writtenAt: Date.UTC(2026, 4, 4),
      session: index === 0 ? session : null,
    })),
  });
}

async function show(items: RegisterItem[], more: Partial<PathwayRegisters> = {}) {
  const bridge = installBridge(new FakeBridge());
  const id = pathwayIdOf(1);
  const pathway = { id, title: 'Roseau' };
  const rest = { themes: [], threads: [], decisions: [], sharings: [], ...more };
  bridge
    .on(api.registers.ofPathway, () => ({ pathway, items, ...rest }))
    .on(api.registers.setState, () => null)
    .on(api.registers.returnTo, () => null)
    .on(api.registers.rewrite, () => null)
    .on(api.registers.add, () => ({ id: items[0]?.id ?? (uuid(99) as RegisterItem['id']) }))
    .on(api.registers.place, () => ({ positionId: uuid(50) }))
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null);
  await renderScreen(<RegistersPage />, bridge, {
    path: '/parcours/$id/reperes',
    at: `/parcours/${id}/reperes`,
  });
  await screen.findByRole('region', { name: 'Repères' });
  return { bridge, user: userEvent.setup() };
}

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('« Ce qui se construit »', () => {
  it('says what each register is for while it is empty', async () => {
    await show([]);
    expect(card('Axes de travail').getByText(/s’apprivoise parfois/)).toBeVisible();
    expect(screen.queryByText('Partages de vécu')).toBeNull();
  });

  it('changes the state of an axis in one press, with a way back', async () => {
    const { bridge, user } = await show([item(1, 'axis', { statement: 'Dire non' })]);
    await user.click(card('Axes de travail').getByRole('radio', { name: 'apprivoisé' }));
    expect(bridge.received('registers.setState')).toEqual([{ id: uuid(1), state: 'settled' }]);
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(bridge.received('registers.setState')).toHaveLength(2);
    expect(bridge.received('registers.setState')[1]).toMatchObject({ state: 'open' });
  });

  it('shows every wording with where it comes from, and goes back to one', async () => {
    const repère = item(
      2,
      'landmark',
      { statement: 'Dire ce que je tais' },
      { statement: 'Nommer ce que je tais', author: 'together' },
    );
    const { bridge, user } = await show([repère]);
    const region = card('Repères');
    await user.click(region.getByRole('button', { name: '2 formulations' }));
    const wordings = region.getByRole('list', { name: /^Formulations/ });
    const lines = within(wordings).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent(/Nommer.+Formulé ensemble · Écrit ici le 4 mai 2026/);
    expect(lines[1]).toHaveTextContent(/Dire ce que je tais.+De la séance 1, 5 janvier 2026/);
    await user.click(region.getByRole('button', { name: 'Revenir à cette formulation' }));
    expect(bridge.received('registers.returnTo')).toEqual([{ id: uuid(2), versionId: uuid(200) }]);
  });

  it('lets a disagreement stand beside a repère', async () => {
    const { bridge, user } = await show([item(2, 'landmark', { statement: 'Nommer' })]);
    const region = card('Repères');
    await user.click(region.getByRole('button', { name: 'Reformuler' }));
    await user.click(await region.findByRole('button', { name: 'Ajouter une formulation' }));
    await user.click(region.getByRole('radio', { name: 'désaccord' }));
    await user.type(region.getByRole('textbox', { name: 'Dans ces mots' }), 'Se taire aide aussi');
    await user.click(region.getByRole('button', { name: 'Enregistrer' }));
    expect(bridge.received('registers.rewrite')).toMatchObject([
      { body: { others: [{ text: 'Se taire aide aussi', nature: 'disagreement' }] } },
    ]);
  });

  it('places an objective on words, never on a number', async () => {
    const { bridge, user } = await show([item(3, 'objective', { statement: 'Ma place' })]);
    const region = card('Objectifs');
    await user.click(region.getByRole('button', { name: 'en chemin' }));
    expect(bridge.received('registers.place')).toMatchObject([{ word: 'en chemin' }]);
    expect(region.queryByRole('slider')).toBeNull();
  });

  it('proposes the objectives of the framework not yet taken', async () => {
    const taken = 'Travailler sa posture de pair-aidance.';
    const { user } = await show([item(3, 'objective', { statement: taken })]);
    await user.click(screen.getByRole('button', { name: 'Ajouter – Objectifs' }));
    const group = within(await screen.findByRole('group', { name: 'Objectifs du dispositif' }));
    expect(group.getAllByRole('button')).toHaveLength(3);
    await user.click(group.getByRole('button', { name: /savoir-faire/ }));
    expect(screen.getByRole('textbox', { name: 'Énoncé' })).toHaveValue(
      'Développer ses savoir-faire de pair-aidant.',
    );
  });

  it('keeps a nameless line on screen and says what it needs', async () => {
    const { bridge, user } = await show([]);
    await user.click(screen.getByRole('button', { name: 'Ajouter – Essais' }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByText(/Quelques mots suffisent/)).toBeVisible();
    expect(bridge.received('registers.add')).toEqual([]);
  });

  it('gathers themes under their families, threads and what one shared', async () => {
    await show([], {
      themes: [
        { word: 'jardin', sessions: [session] },
        { word: 'limites', sessions: [session] },
      ],
      threads: [{ session, text: 'La réunion du mardi' }],
      sharings: [{ session, text: 'oui – à relire' }],
    });
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual(['Posture', 'Mots ajoutés']);
    expect(card('À reprendre').getByRole('link', { name: 'Séance 1' })).toBeVisible();
    expect(card('Partages de vécu').getByText('à moi')).toBeVisible();
  });
});

describe('a theme', () => {
  it('leads to each session it came back in: their echo, by theme and not by person', async () => {
    const other = { ...session, id: uuid(3) as typeof session.id, number: 4 };
    await show([], { themes: [{ word: 'limites', sessions: [other, session] }] });
    const links = card('Thèmes').getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['séance 1', 'séance 4']);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining(`/seances/${session.id}`),
      expect.stringContaining(`/seances/${other.id}`),
    ]);
  });
});

describe('decisions', () => {
  it('are gathered in the person’s words, each leading to its session, never followed up', async () => {
    await show([]);
    expect(screen.queryByRole('heading', { name: 'Décisions' })).toBeNull();
    cleanup();
    await show([], { decisions: [{ session, text: 'Rester encore un été' }] });
    const decisions = card('Décisions');
    expect(decisions.getByText('Rester encore un été')).toBeVisible();
    expect(decisions.getByText(/Elles lui appartiennent/)).toBeVisible();
    expect(decisions.getByRole('link', { name: 'Séance 1' })).toBeVisible();
    expect(decisions.queryByRole('button')).toBeNull();
  });
});

describe('a link to the cards', () => {
  it('proposes those there are, by their statement', async () => {
    const bridge = installBridge(new FakeBridge());
    const id = cardId.parse(uuid(7));
    const named = { id, statement: 'Demander avant d’aider.', sharing: null, updatedAt: 1 };
    const blank = { ...named, id: cardId.parse(uuid(8)), statement: '' };
    bridge.on(api.knowledge.list, () => [named, blank]);
    const given: unknown[] = [];
    const field = { kind: { type: 'link', to: 'J06', multiple: true } as const, value: [] };
    const screenOf = (
      <LinkInput {...field} label="Savoirs" name="s" onChange={(next) => given.push(next)} />
    );
    await renderScreen(screenOf, bridge);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Choisir parmi vos fiches/ }));
    const options = await screen.findAllByRole('option');
    expect(options).toHaveLength(1);
    await user.click(options[0] as HTMLElement);
    expect(given).toEqual([[{ label: 'Demander avant d’aider.', ref: id }]]);
  });
});
