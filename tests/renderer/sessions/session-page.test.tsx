import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { EditorDocument } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import type { Session } from '#shared/features/sessions.ts';
import { type TimerState, timerState } from '#shared/rules/timer.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from './fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const template = templateById('T01') as Template;
const minute = 60_000;

async function openSession(changes: Partial<Session> = {}, bridge?: FakeBridge) {
  const installed = installBridge(bridge ?? sessionBridge(sessionOf(template, changes)));
  const view = await renderScreen(<SessionPage />, installed, {
    path: '/seances/$id',
    at: `/seances/${sessionUuid}`,
  });
  await screen.findByRole('button', { name: 'Clore la séance' });
  return { ...view, bridge: installed, user: userEvent.setup() };
}

interface Saved {
  readonly phaseId: string;
  readonly fieldId: string;
  readonly value: unknown;
}
const saves = (bridge: FakeBridge) => bridge.received('sessions.saveEntry') as Saved[];
const noteOf = (bridge: FakeBridge, phaseId: string) => {
  const last = saves(bridge).findLast((one) => one.phaseId === phaseId && one.fieldId === 'note');
  return last ? documentText(last.value as EditorDocument, { prompts: true }) : null;
};
const timer = () => screen.getByRole('group', { name: 'Minuteur' });
const lastTimer = (bridge: FakeBridge): TimerState =>
  timerState.parse((bridge.received('sessions.saveTimer').at(-1) as { timer: unknown }).timer);

describe('the questions', () => {
  it('shows the ways in first, two at most, and the others on demand', async () => {
    const { user } = await openSession();
    const region = screen.getByRole('region', { name: /amorce/ });
    expect(within(region).getAllByRole('button', { name: /\?|»/ })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Autres questions (5)' }));
    expect(within(region).getAllByRole('button')).toHaveLength(8);
  });

  it('places a way in in the note, and keeps it where the template asks', async () => {
    const { user, bridge } = await openSession();
    await user.click(screen.getByRole('button', { name: /Quels enjeux/ }));
    await waitFor(() => expect(noteOf(bridge, 'p1')).toContain('Quels enjeux'));
    await waitFor(() =>
      expect(saves(bridge).find((one) => one.fieldId === 'amorce-retenue')?.value).toEqual({
        selected: ['enjeu d’équipe'],
        other: '',
      }),
    );
    expect(screen.getByRole('button', { name: /Quels enjeux.*dans la note/ })).toBeVisible();
  });

  it('does not place a question twice', async () => {
    const { user, bridge } = await openSession();
    await user.click(screen.getByRole('button', { name: /Quels enjeux/ }));
    await user.click(screen.getByRole('button', { name: /Quels enjeux/ }));
    await act(flushAll);
    expect(noteOf(bridge, 'p1')?.match(/Quels enjeux/g)).toHaveLength(1);
  });

  it('says tu once the person has chosen it', async () => {
    const both = templateById('T06') as Template;
    const question = both.phases
      .flatMap((phase) => phase.prompts)
      .find((one) => one.text.tu !== one.text.vous);
    const phase = both.phases.find((one) => question && one.prompts.includes(question));
    const session = sessionOf(both, { phaseId: phase?.id ?? '' });
    const companions = session.pathway.companions.map((one) => ({
      ...one,
      address: 'tu' as const,
    }));
    const bridge = sessionBridge({ ...session, pathway: { ...session.pathway, companions } });
    const { user } = await openSession({}, bridge);
    const others = screen.queryByRole('button', { name: /Autres questions/ });
    if (others) await user.click(others);
    expect(question && screen.getByText(question.text.tu.replace(/\s+/g, ' '))).toBeVisible();
  });

  it('takes the open thread up in the first phase, then leaves it in the margin', async () => {
    const carriedOver = { text: 'dire ce que je vois', number: 5, heldOn: '2026-01-24' };
    const { user, bridge } = await openSession({ carriedOver });
    await user.click(screen.getByRole('button', { name: 'Repartir de ce fil' }));
    await waitFor(() => expect(noteOf(bridge, 'p1')).toContain('dire ce que je vois'));
    expect(screen.getByRole('radio', { name: 'fil de la séance précédente' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Phase suivante' }));
    expect(screen.queryByRole('button', { name: 'Repartir de ce fil' })).toBeNull();
    expect(
      within(screen.getByRole('complementary')).getByText(/dire ce que je vois/),
    ).toBeVisible();
  });
});

describe('saving', () => {
  it('keeps two notes apart however fast one goes from one to the other', async () => {
    const { user, bridge } = await openSession();
    await user.click(screen.getByRole('button', { name: /Quelle situation/ }));
    await user.click(screen.getByRole('button', { name: 'Phase suivante' }));
    await user.click(screen.getByRole('button', { name: /Racontez la scène/ }));
    await user.click(screen.getByRole('button', { name: 'Précédente' }));
    await act(flushAll);
    expect(noteOf(bridge, 'p1')).toContain('Quelle situation');
    expect(noteOf(bridge, 'p1')).not.toContain('Racontez');
    expect(noteOf(bridge, 'p2')).toContain('Racontez');
    expect(noteOf(bridge, 'p2')).not.toContain('Quelle situation');
  });

  it('says when it was saved, in the one status of the page', async () => {
    const { user } = await openSession();
    expect(screen.getByRole('status')).toHaveTextContent('');
    await user.type(screen.getByRole('textbox', { name: 'Intention de la séance' }), 'souffler');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^Enregistré à \d\d:\d\d$/),
    );
  });

  it('puts every word in the vault at lock', async () => {
    const { user, bridge } = await openSession();
    await user.type(screen.getByRole('textbox', { name: 'Intention de la séance' }), 'souffler');
    expect(await flushAll()).toBe(true);
    expect(saves(bridge).at(-1)).toMatchObject({ phaseId: 'p1', value: 'souffler' });
  });

  it('keeps the text on screen when the disk is full, says so, and tries again', async () => {
    const bridge = sessionBridge(sessionOf(template));
    bridge.on(api.sessions.saveEntry, () => {
      throw new Refusal('disk-full');
    });
    const { user } = await openSession({}, bridge);
    const field = screen.getByRole('textbox', { name: 'Intention de la séance' });
    await user.type(field, 'souffler');
    expect(await screen.findByRole('alert')).toHaveTextContent('Le disque est plein');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Pas encore enregistré – votre texte est à l’écran',
    );
    expect(field).toHaveValue('souffler');
    expect(await flushAll()).toBe(false);
    bridge.on(api.sessions.saveEntry, () => ({ savedAt: Date.now() }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), { timeout: 5_000 });
    expect(saves(bridge).at(-1)).toMatchObject({ value: 'souffler' });
  });

  it('finds its words again when one leaves and comes back before they are saved', async () => {
    const session = sessionOf(template);
    const bridge = sessionBridge(session);
    bridge.on(api.sessions.saveEntry, () => {
      throw new Refusal('vault-interrupted');
    });
    const { user, unmount } = await openSession({}, bridge);
    await user.type(screen.getByRole('textbox', { name: 'Intention de la séance' }), 'souffler');
    unmount();
    await openSession({}, bridge);
    expect(screen.getByRole('textbox', { name: 'Intention de la séance' })).toHaveValue('souffler');
    bridge.on(api.sessions.saveEntry, () => ({ savedAt: Date.now() }));
    expect(await flushAll()).toBe(true);
  });
});

describe('the timer', () => {
  const running = (sinceEpochMs: number): TimerState => ({
    phases: { p1: 20 * minute },
    extensions: {},
    running: { phaseId: 'p1', sinceEpochMs },
  });

  it('starts, follows the phase, and pauses', async () => {
    const { user, bridge } = await openSession();
    await user.click(screen.getByRole('button', { name: 'Démarrer le minuteur' }));
    await user.click(screen.getByRole('button', { name: 'Phase suivante' }));
    await act(flushAll);
    expect(lastTimer(bridge).running?.phaseId).toBe('p2');
    await user.click(screen.getByRole('button', { name: 'Mettre le minuteur en pause' }));
    await act(flushAll);
    expect(lastTimer(bridge).running).toBeNull();
  });

  it('goes on at lock, with what was counted in the vault', async () => {
    const { bridge } = await openSession({ timer: running(Date.now() - 30_000) });
    await act(flushAll);
    const saved = lastTimer(bridge);
    expect(saved.running?.phaseId).toBe('p1');
    expect(saved.phases.p1).toBeGreaterThanOrEqual(20 * minute + 30_000);
  });

  it('asks about an absence, and counts it only when told', async () => {
    const { user, bridge } = await openSession({ timer: running(Date.now() - 12 * minute) });
    expect(screen.getByText(/Carnet fermé pendant 12 min/)).toBeVisible();
    expect(timer()).toHaveTextContent('20 min sur 20');
    await user.click(screen.getByRole('button', { name: 'Compter' }));
    expect(timer()).toHaveTextContent('32 min sur 20');
    await act(flushAll);
    expect(lastTimer(bridge).running).not.toBeNull();
    expect(screen.queryByText(/Carnet fermé/)).toBeNull();
  });

  it('leaves an absence aside', async () => {
    const { user } = await openSession({ timer: running(Date.now() - 12 * minute) });
    await user.click(screen.getByRole('button', { name: 'Laisser' }));
    expect(timer()).toHaveTextContent('20 min sur 20');
    expect(screen.queryByText(/Carnet fermé/)).toBeNull();
  });

  it('is found paused another day, without a question', async () => {
    await openSession({ timer: running(Date.now() - 3 * 24 * 60 * minute) });
    expect(screen.getByRole('button', { name: 'Démarrer le minuteur' })).toBeVisible();
    expect(screen.queryByText(/Carnet fermé/)).toBeNull();
  });

  it('proposes five more minutes, hides, and comes back', async () => {
    const { user } = await openSession();
    await user.click(screen.getByRole('button', { name: /5 minutes de plus/ }));
    expect(screen.getByText(/sur 25/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cacher le minuteur' }));
    await user.click(await screen.findByRole('button', { name: 'Montrer le minuteur' }));
    expect(await screen.findByRole('group', { name: 'Minuteur' })).toBeVisible();
  });
});

describe('privacy and the end', () => {
  it('marks what stays with the practitioner', async () => {
    await openSession({ phaseId: 'p4' });
    const mine = screen
      .getByText('reste dans votre coffre, jamais exporté')
      .closest('[role=group]');
    expect(
      within(mine as HTMLElement).getByRole('textbox', {
        name: 'Retour sur la posture de l’accompagnateur',
      }),
    ).toBeVisible();
  });

  it('proposes days of the calm window, and keeps the one chosen', async () => {
    const { user, bridge } = await openSession({ phaseId: 'p4' });
    await user.click(screen.getByRole('button', { name: 'samedi 25 avril' }));
    await act(flushAll);
    expect(saves(bridge).at(-1)).toMatchObject({
      fieldId: 'prochaine-seance',
      value: '2026-04-25',
    });
  });

  it('closes without asking for a word, sums up, and opens again', async () => {
    const { user, bridge } = await openSession({ phaseId: 'p4' });
    await user.type(screen.getByRole('textbox', { name: 'Mot-clé de sortie' }), 'seuil');
    await user.click(screen.getByRole('button', { name: 'Clore la séance' }));
    expect(await screen.findByRole('heading', { name: 'Séance close' })).toBeVisible();
    expect(screen.getAllByText('seuil').length).toBeGreaterThan(0);
    const paths = bridge.calls.map(({ path }) => path);
    expect(paths.lastIndexOf('sessions.saveEntry')).toBeLessThan(paths.indexOf('sessions.close'));
    await user.click(screen.getByRole('button', { name: 'Rouvrir' }));
    expect(await screen.findByRole('textbox', { name: 'Mot-clé de sortie' })).toHaveValue('seuil');
  });

  it('sets a session aside with a way back', async () => {
    const { user, bridge, location } = await openSession();
    await user.click(screen.getByRole('button', { name: 'Mettre de côté cette séance' }));
    await waitFor(() => expect(location()).toMatch(/^\/parcours\//));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(location()).toBe(`/seances/${sessionUuid}`));
    expect(bridge.received('sessions.restore')).toHaveLength(1);
  });

  it('changes the date and the place', async () => {
    const { user, bridge } = await openSession();
    await user.click(screen.getByRole('button', { name: 'Date, lieu, durée' }));
    await user.click(screen.getByRole('radio', { name: 'à distance' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(bridge.received('sessions.update')).toEqual([
        { id: sessionUuid, heldOn: '2026-03-14', place: 'remote', sector: '', minutes: null },
      ]),
    );
    expect(await screen.findByText(/individuel, à distance/)).toBeVisible();
  });
});
