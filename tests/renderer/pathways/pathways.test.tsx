import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { EditPathwayPage } from '#renderer/features/pathways/EditPathwayPage.tsx';
import { NewPathwayPage } from '#renderer/features/pathways/NewPathwayPage.tsx';
import { PathwayPage } from '#renderer/features/pathways/PathwayPage.tsx';
import { PathwaysPage } from '#renderer/features/pathways/PathwaysPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import type { PersonSummary } from '#shared/features/persons.ts';
import {
  aPathway,
  held,
  inList,
  pathwayIdOf,
  personIdOf,
  sessionIdOf,
} from '#tests/support/people.ts';
import { onSunday } from '#tests/support/renderer-day.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const brume = inList();
const galet = inList({ id: personIdOf(2), pseudonym: 'Galet' });

const bridgeWith = (persons: readonly PersonSummary[] = [brume, galet]) =>
  installBridge(new FakeBridge())
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null)
    .on(api.persons.list, () => [...persons])
    .on(api.pathways.lastWay, () => 'coConstruction' as const);

onSunday();

describe('« Parcours »', () => {
  it('offers one sentence and one action when there is none', async () => {
    const bridge = bridgeWith().on(api.pathways.list, () => []);
    const { location } = await renderScreen(<PathwaysPage />, bridge);
    expect(await screen.findByText(/Un parcours garde le fil/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nouveau parcours' }));
    await waitFor(() => expect(location()).toBe('/parcours/nouveau'));
  });

  it('lists each pathway with its rhythm and where it is', async () => {
    const bridge = bridgeWith().on(api.pathways.list, ({ archived }) =>
      archived ? [] : [aPathway({ rhythm: 'twoMonths', sessions: [held('2026-11-02')] })],
    );
    await renderScreen(<PathwaysPage />, bridge);
    const row = (await screen.findByRole('link', { name: 'Brume' })).closest('li');
    expect(row?.textContent).toContain('individuel · sur place · tous les deux mois');
    expect(within(row as HTMLElement).getByRole('figure').textContent).toContain(
      '1 séance a eu lieu, sur 10 prévues.',
    );
    expect(row?.textContent).not.toContain('bimestriel');
  });
});

describe('« Nouveau parcours »', () => {
  const create = (bridge: FakeBridge) =>
    bridge.on(api.pathways.create, () => ({ id: pathwayIdOf(7) }));

  it('proposes everything and asks for a person only, in words', async () => {
    const bridge = create(bridgeWith());
    await renderScreen(<NewPathwayPage />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByText('Choisissez une personne, ou donnez un pseudonyme.')).toBeTruthy();
    expect(bridge.received('pathways.create')).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Galet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(bridge.received('pathways.create')).toEqual([
        {
          kind: 'coConstruction',
          mode: 'individual',
          personIds: [personIdOf(2)],
          title: '',
          place: 'onSite',
          rhythm: 'sixWeeks',
          closerReason: null,
          rhythmReviewOn: null,
          sector: '',
          startedOn: '2026-11-22',
          plannedSessions: 10,
          quoteReference: '',
          intention: '',
        },
      ]),
    );
  });

  it('takes the only person there is for granted', async () => {
    const bridge = create(bridgeWith([brume]));
    const { location } = await renderScreen(<NewPathwayPage />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(location()).toBe(`/parcours/${pathwayIdOf(7)}`));
    expect(bridge.received('pathways.create')).toMatchObject([{ personIds: [personIdOf(1)] }]);
    expect(bridge.received('drafts.discard')).toEqual([{ key: 'pathway:new' }]);
  });

  it('creates somebody on the spot, once, even if the pathway is refused first', async () => {
    let refuse = true;
    const bridge = bridgeWith([])
      .on(api.persons.create, () => ({ id: personIdOf(3) }))
      .on(api.pathways.create, () => {
        if (refuse) throw new Refusal('disk-full');
        return { id: pathwayIdOf(7) };
      });
    await renderScreen(<NewPathwayPage />, bridge);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Avec qui' }), 'Orme');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    const chosen = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Orme' });
    expect(chosen.checked).toBe(true);
    refuse = false;
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(bridge.received('pathways.create')).toHaveLength(2));
    expect(bridge.received('persons.create')).toMatchObject([{ pseudonym: 'Orme' }]);
    expect(bridge.received('pathways.create').at(-1)).toMatchObject({ personIds: [personIdOf(3)] });
  });

  it('proposes a group as soon as there are several', async () => {
    await renderScreen(<NewPathwayPage />, create(bridgeWith()));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Brume' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Galet' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'en groupe' }).checked).toBe(true);
  });

  it.each([
    '',
    '0',
    '31',
    'dix',
  ])('says what a number of sessions is, given « %s »', async (typed) => {
    const bridge = create(bridgeWith([brume]));
    await renderScreen(<NewPathwayPage />, bridge);
    const field = await screen.findByRole('textbox', { name: 'Nombre de séances' });
    await userEvent.clear(field);
    if (typed) await userEvent.type(field, typed);
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByText(/va de 1 à 30/)).toBeTruthy();
    expect(bridge.received('pathways.create')).toEqual([]);
    await act(() => flushAll());
    expect(bridge.received('drafts.save').at(-1)).toMatchObject({ key: 'pathway:new' });
  });
});

describe('a pathway’s page', () => {
  const at = `/parcours/${pathwayIdOf(1)}`;

  async function open(change: Partial<Pathway> = {}) {
    const bridge = bridgeWith()
      .on(api.pathways.get, () => aPathway(change))
      .on(api.pathways.archive, () => null)
      .on(api.pathways.update, () => null)
      .on(api.sessions.start, () => ({ id: sessionIdOf(42) }))
      .on(api.bilans.prepare, () => ({ id: '00000004-0000-4000-8000-000000000001' as never }));
    const result = await renderScreen(<PathwayPage />, bridge, { path: '/parcours/$id', at });
    await screen.findByRole('heading', { level: 1, name: 'Brume' });
    return { ...result, bridge };
  }
  const startDialog = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Commencer une séance' }));
    return within(await screen.findByRole('dialog', { name: 'Commencer une séance' }));
  };

  it('begins the next session at one press, today, at the usual place', async () => {
    const { bridge, location } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Commencer une séance' }));
    await waitFor(() => expect(location()).toBe(`/seances/${sessionIdOf(42)}`));
    expect(bridge.received('sessions.start')).toEqual([
      { pathwayId: pathwayIdOf(1), step: 'session', heldOn: '2026-11-22', place: 'onSite' },
    ]);
  });

  it('offers the échange préalable before the first session, and not after', async () => {
    const { bridge } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir l’échange préalable' }));
    await waitFor(() =>
      expect(bridge.received('sessions.start')).toMatchObject([{ step: 'preliminary' }]),
    );
    cleanup();
    await open({ sessions: [held('2026-10-01')] });
    expect(screen.queryByRole('button', { name: 'Ouvrir l’échange préalable' })).toBeNull();
  });

  it('asks which step when the point d’étape is due', async () => {
    const days = ['2026-02-02', '2026-03-23', '2026-05-11', '2026-06-29', '2026-08-17'];
    const { bridge } = await open({
      sessions: days.map((day, index) => held(day, { number: index + 1 })),
    });
    const dialog = await startDialog();
    await userEvent.click(dialog.getByRole('radio', { name: /Séance 6/ }));
    await userEvent.click(dialog.getByRole('radio', { name: 'à distance' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Commencer' }));
    await waitFor(() =>
      expect(bridge.received('sessions.start')).toEqual([
        { pathwayId: pathwayIdOf(1), step: 'session', heldOn: '2026-11-22', place: 'remote' },
      ]),
    );
  });

  it('says calmly that it is early, and lets one go on', async () => {
    const sessions = [
      held('2026-10-20', { step: 'preliminary', number: null }),
      held('2026-11-02', { keyword: 'souffle' }),
    ];
    const { bridge } = await open({ sessions });
    const dialog = await startDialog();
    expect(dialog.queryAllByRole('radio')).toHaveLength(2);
    expect(dialog.getByRole('status').textContent).toContain(
      'La séance précédente date de 20 jours.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Commencer' }));
    await waitFor(() => expect(bridge.received('sessions.start')).toHaveLength(1));
  });

  it('says nothing of the kind once enough time has passed', async () => {
    const { bridge } = await open({ sessions: [held('2026-10-01')] });
    await userEvent.click(screen.getByRole('button', { name: 'Commencer une séance' }));
    await waitFor(() => expect(bridge.received('sessions.start')).toHaveLength(1));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('recalls that a session is already open, and offers to go on with it', async () => {
    await open({ sessions: [held('2026-11-20', { status: 'open' })] });
    const link = screen.getByRole('link', { name: 'Continuer' });
    expect(link.getAttribute('href')).toContain(sessionIdOf(1));
    const dialog = await startDialog();
    expect(dialog.getByRole('status').textContent).toContain('déjà ouverte (séance 1)');
  });

  it('lists the sessions, the latest first, with nothing of their content but the keyword', async () => {
    await open({
      sessions: [held('2026-01-07', { keyword: 'seuil' }), held('2026-02-25', { number: 2 })],
    });
    const list = screen.getByRole('region', { name: 'Séances' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Séance 225 février 2026sur place · 1\u00a0h\u00a058',
      'Séance 17 janvier 2026«\u00a0seuil\u00a0»sur place · 1\u00a0h\u00a058',
    ]);
  });

  it('prepares a bilan and goes to it', async () => {
    const { bridge, location } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Préparer un bilan' }));
    await waitFor(() => expect(location()).toContain('/bilans/00000004'));
    expect(bridge.received('bilans.prepare')).toEqual([{ pathwayId: pathwayIdOf(1) }]);
  });

  it('archives with a way back', async () => {
    const { bridge } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Archiver' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() =>
      expect(bridge.received('pathways.archive')).toEqual([
        { id: pathwayIdOf(1), archived: true },
        { id: pathwayIdOf(1), archived: false },
      ]),
    );
  });

  it('is edited with the same form, filled', async () => {
    const bridge = bridgeWith()
      .on(api.pathways.get, () => aPathway({ intention: 'Souffler.', rhythm: 'twoMonths' }))
      .on(api.pathways.update, () => null);
    await renderScreen(<EditPathwayPage />, bridge, {
      path: '/parcours/$id/modifier',
      at: `${at}/modifier`,
    });
    const intention = await screen.findByRole('textbox', { name: 'Intention' });
    await userEvent.type(intention, ' Dire.');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(bridge.received('pathways.update')).toMatchObject([
        { id: pathwayIdOf(1), intention: 'Souffler. Dire.', rhythm: 'twoMonths' },
      ]),
    );
  });
});
