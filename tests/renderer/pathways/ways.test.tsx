import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NewPathwayPage } from '#renderer/features/pathways/NewPathwayPage.tsx';
import { PathwayPage } from '#renderer/features/pathways/PathwayPage.tsx';
import { PersonPage } from '#renderer/features/persons/PersonPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { MaskContext } from '#renderer/ui/masking.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import type { FileSide, Person } from '#shared/features/persons.ts';
import { userSettings } from '#shared/features/settings.ts';
import {
  aPathway,
  held,
  inList,
  pathwayIdOf,
  personIdOf,
  sessionIdOf,
  somebody,
} from '#tests/support/people.ts';
import { onSunday } from '#tests/support/renderer-day.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const brume = inList();
const sureau = inList({ id: personIdOf(2), pseudonym: 'Sureau', audience: 'relative' });

const bridgeWith = () =>
  installBridge(new FakeBridge())
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null)
    .on(api.settings.get, () => userSettings.parse({ sectors: ['Melun', 'Fontainebleau'] }))
    .on(api.persons.list, () => [brume, sureau])
    .on(api.pathways.lastWay, () => null);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const pick = async (field: RegExp, option: string) => {
  await press(field);
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

onSunday();

describe('« Nouveau parcours »: the way of accompanying', () => {
  const create = () => bridgeWith().on(api.pathways.create, () => ({ id: pathwayIdOf(7) }));

  it('changes formats and rhythms with it, and never counts sessions', async () => {
    const bridge = create();
    await renderScreen(<NewPathwayPage />, bridge);
    await userEvent.click(await screen.findByRole('radio', { name: /Accompagnement d’une/ }));
    expect(screen.getByRole('radio', { name: 'deux fois par mois' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Nombre de séances' })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'en groupe' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Brume' }));
    await pick(/Secteur/, 'Melun');
    await press('Enregistrer');
    await waitFor(() =>
      expect(bridge.received('pathways.create')).toMatchObject([
        {
          kind: 'accompaniment',
          place: 'home',
          sector: 'Melun',
          rhythm: 'weekly',
          plannedSessions: null,
        },
      ]),
    );
  });

  it('asks a closer rhythm for its reason, and proposes a day to look again', async () => {
    const bridge = create();
    await renderScreen(<NewPathwayPage />, bridge);
    await userEvent.click(await screen.findByRole('radio', { name: /Accompagnement d’une/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Brume' }));
    await userEvent.click(screen.getByRole('radio', { name: 'plus rapproché, pour un temps' }));
    await press('Enregistrer');
    expect(screen.getByText(/garde sa raison/)).toBeTruthy();
    expect(bridge.received('pathways.create')).toEqual([]);
    await pick(/Ce qui le demande/, 'crise');
    await press('Enregistrer');
    await waitFor(() =>
      expect(bridge.received('pathways.create')).toMatchObject([
        { rhythm: 'closer', closerReason: 'crisis', rhythmReviewOn: '2026-12-20' },
      ]),
    );
  });

  it('starts on the way chosen last', async () => {
    const bridge = create().on(api.pathways.lastWay, () => 'practice' as const);
    await renderScreen(<NewPathwayPage />, bridge);
    const way = await screen.findByRole<HTMLInputElement>('radio', { name: /Analyse de pratique/ });
    expect(way.checked).toBe(true);
  });

  it('starts on what one lives with the person it is for', async () => {
    const galet = inList({ id: personIdOf(3), pseudonym: 'Galet', audience: 'concerned' });
    const bridge = create().on(api.persons.list, () => [brume, galet]);
    await renderScreen(<NewPathwayPage />, bridge, {
      path: '/personnes/$id/nouveau-parcours',
      at: `/personnes/${personIdOf(3)}/nouveau-parcours`,
    });
    const way = await screen.findByRole<HTMLInputElement>('radio', { name: /Accompagnement d/ });
    expect(way.checked).toBe(true);
  });

  it('opens the page of a new relative as one, and begins with it for a relative', async () => {
    const bridge = create().on(api.persons.create, () => ({ id: personIdOf(9) }));
    await renderScreen(<NewPathwayPage />, bridge, {
      path: '/personnes/$id/nouveau-parcours',
      at: `/personnes/${personIdOf(2)}/nouveau-parcours`,
    });
    const relative = await screen.findByRole<HTMLInputElement>('radio', { name: /Soutien à un/ });
    expect(relative.checked).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: /Quelqu’un d’autre/ }), 'Tante');
    await press('Enregistrer');
    await waitFor(() =>
      expect(bridge.received('persons.create')).toMatchObject([
        { pseudonym: 'Tante', audience: 'relative' },
      ]),
    );
  });

  it('says that 1890 is a slip, and keeps what was typed', async () => {
    const bridge = create();
    await renderScreen(<NewPathwayPage />, bridge);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Brume' }));
    const day = screen.getByLabelText('Début');
    await userEvent.clear(day);
    await userEvent.type(day, '1890-05-02');
    await press('Enregistrer');
    expect(screen.getByText(/trop loin/)).toBeTruthy();
    expect(bridge.received('pathways.create')).toEqual([]);
  });
});

describe('a pathway without a count', () => {
  const sessions = [
    held('2026-11-10', { id: sessionIdOf(1), minutes: 40, title: 'Séance d’accompagnement' }),
    held('2026-11-17', { id: sessionIdOf(2), number: 2, minutes: 35 }),
    held('2026-11-18', {
      id: sessionIdOf(3),
      step: 'aside',
      number: null,
      relay: true,
      minutes: 90,
    }),
  ];
  async function show(change: Partial<Pathway> = {}) {
    const pathway = aPathway({
      kind: 'accompaniment',
      place: 'home',
      sector: 'Melun',
      rhythm: 'twiceMonthly',
      plannedSessions: null,
      sessions,
      ...change,
    });
    const bridge = bridgeWith().on(api.pathways.get, () => pathway);
    const view = await renderScreen(<PathwayPage />, bridge, {
      path: '/parcours/$id',
      at: `/parcours/${pathway.id}`,
    });
    await screen.findByRole('heading', { level: 1, name: 'Brume' });
    return { ...view, bridge };
  }

  it('says what was lived, its average and its rhythm, and no number to reach', async () => {
    await show();
    const text = document.body.textContent?.replaceAll(/\s/g, ' ') ?? '';
    expect(text).toContain('2 séances ont eu lieu.');
    expect(text).toContain('38 min en moyenne sur 2 séances');
    expect(text).toContain('deux fois par mois');
    expect(text).toContain('à domicile, Melun');
    expect(text).toContain('détour');
    expect(text).not.toMatch(/sur 10|prévues|crise/i);
    expect(screen.getByRole('button', { name: 'Préparer un bilan' })).toBeTruthy();
  });

  it('asks whether a closer rhythm still suits, the day it was to be looked at', async () => {
    const closer = { rhythm: 'closer', closerReason: 'motivation' } as const;
    await show({ ...closer, rhythmReviewOn: '2026-11-22' });
    expect(screen.getByText(/convient-il encore/)).toBeTruthy();
    cleanup();
    await show({ ...closer, rhythmReviewOn: '2026-11-23' });
    expect(screen.queryByText(/convient-il encore/)).toBeNull();
  });

  it('says in the words of its own rhythm that a session comes soon', async () => {
    await show();
    await press('Commencer une séance');
    expect((await screen.findByRole('status')).textContent).toMatch(
      /date de 5\sjours.*deux fois par mois/,
    );
  });

  it('offers something else in two presses', async () => {
    const { bridge, location } = await show();
    bridge
      .on(api.sessions.offers, () => [
        {
          templateId: 'T08',
          title: 'Aide à la décision',
          description: '',
          minutes: 45,
          aside: false,
        },
        { templateId: 'T11', title: 'Moment informel', description: '', minutes: 10, aside: true },
      ])
      .on(api.sessions.start, () => ({ id: sessionIdOf(8) }));
    await press('Autre chose');
    await press('Moment informel');
    await waitFor(() => expect(location()).toBe(`/seances/${sessionIdOf(8)}`));
    expect(bridge.received('sessions.start')).toMatchObject([
      { templateId: 'T11', step: 'aside', place: 'home', heldOn: '2026-11-22' },
    ]);
  });
});

describe('a person’s page', () => {
  let mask = (text: string) => text;
  beforeEach(() => {
    mask = (text) => text;
  });
  async function show(person: Person, side: FileSide | null = null) {
    const vault = { side };
    const bridge = bridgeWith()
      .on(api.persons.get, () => person)
      .on(api.persons.identity, () => null)
      .on(api.pathways.list, () => [])
      .on(api.persons.apart, () => vault.side)
      .on(api.persons.setApart, () => {
        vault.side = 'relative';
        queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['persons'] }));
        return null;
      })
      .on(api.persons.forgetApart, () => null);
    const page = (
      <MaskContext value={mask}>
        <PersonPage />
      </MaskContext>
    );
    const at = `/personnes/${person.id}`;
    await renderScreen(page, bridge, { path: '/personnes/$id', at });
    await screen.findByRole('heading', { level: 1 });
    return bridge;
  }
  const relative = somebody({ id: personIdOf(2), pseudonym: 'Sureau', audience: 'relative' });

  it('keeps two files apart without a name, once it was told', async () => {
    const bridge = await show(relative);
    await press('Ce proche et une personne du carnet');
    await pick(/Cette personne/, 'Brume');
    await press('Garder les dossiers séparés');
    const banner = await screen.findByRole('complementary', { name: 'Deux dossiers séparés' });
    expect(banner.textContent).toContain('restent séparés');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.body.textContent).not.toContain('Brume');
    expect(bridge.received('persons.setApart')).toEqual([
      { relativeId: personIdOf(2), personId: personIdOf(1) },
    ]);
  });

  it('says codes for the persons to choose from, in discreet mode', async () => {
    mask = (text) => (text === 'Brume' ? 'P-1' : text);
    await show(relative);
    await press('Ce proche et une personne du carnet');
    await press(/Cette personne/);
    expect(await screen.findByRole('option', { name: 'P-1' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'Brume' })).toBeNull();
  });

  it('asks nothing of that kind about anybody else', async () => {
    await show(somebody({ audience: 'concerned' }));
    expect(screen.queryByRole('button', { name: /Ce proche/ })).toBeNull();
  });

  it('notes an informal moment by its date alone, and can take it back', async () => {
    const bridge = await show(relative);
    bridge
      .on(api.sessions.noteMoment, () => ({ id: sessionIdOf(4) }))
      .on(api.sessions.discard, () => null);
    await press('Noter un moment informel');
    await press('Noter');
    await waitFor(() =>
      expect(bridge.received('sessions.noteMoment')).toEqual([
        { personId: personIdOf(2), heldOn: '2026-11-22', open: false },
      ]),
    );
    await press('Annuler');
    await waitFor(() =>
      expect(bridge.received('sessions.discard')).toEqual([{ id: sessionIdOf(4) }]),
    );
  });

  it('says why when the moment is refused, the dialog still open', async () => {
    const bridge = await show(relative);
    bridge.on(api.sessions.noteMoment, () => {
      throw new Refusal('date-out-of-range');
    });
    await press('Noter un moment informel');
    await press('Noter');
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findByRole('alert')).textContent).toContain('trop loin');
  });
});
