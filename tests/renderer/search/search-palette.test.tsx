import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SearchPalette } from '#renderer/features/search/SearchPalette.tsx';
import { api } from '#renderer/ipc/client.ts';
import { type PersonId, personId, sessionId } from '#shared/features/fields.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const person = personId.parse('11111111-1111-4111-8111-111111111111');
const session = sessionId.parse('22222222-2222-4222-8222-222222222222');
const note: SearchHit = {
  kind: 'session',
  id: session,
  title: 'Brume',
  phaseId: 'depot',
  fieldId: 'note',
  fieldLabel: 'Dépôt',
  on: '2026-04-06',
  context: [
    { text: 'réunion d’', hit: false },
    { text: 'équipe', hit: true },
  ],
};
const equipped: SearchHit = {
  kind: 'person',
  id: person,
  title: 'Équipe du jeudi',
  on: null,
  context: [],
};

const summary = (id: PersonId, pseudonym: string, lastSessionOn: string | null) => ({
  id,
  pseudonym,
  audience: 'concerned' as const,
  tags: [],
  archivedAt: null,
  pathways: 1,
  lastSessionOn,
});

let bridge: FakeBridge;
let closed: number;
beforeEach(() => {
  closed = 0;
  bridge = installBridge()
    .on(api.search.find, ({ text }) => (text.startsWith('equipe') ? [note, equipped] : []))
    .on(api.persons.list, () => [])
    .on(api.pathways.list, () => [])
    .on(api.sessions.setPhase, () => null)
    .onShell('lock', () => null);
});
afterEach(cleanup);

async function open(initialText = '') {
  const close = () => {
    closed += 1;
  };
  const rendered = await renderScreen(
    <SearchPalette initialText={initialText} onClose={close} />,
    bridge,
  );
  return { ...rendered, field: await screen.findByRole('searchbox', { name: 'Rechercher' }) };
}

describe('a search', () => {
  it('groups what is found, in context, with the words marked and the count announced', async () => {
    const { field } = await open();
    expect(field).toBe(document.activeElement);
    await userEvent.type(field, 'equipe');
    const found = await screen.findByRole('listbox', { name: 'Résultats' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 résultats'));
    expect(within(found).getAllByRole('group').map(headOf)).toEqual(['Personnes', 'Notes']);
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['Équipe', 'équipe']);
    expect(within(found).getByText('6 avril 2026 · Dépôt')).toBeTruthy();
  });

  it('takes what was typed in the rail', async () => {
    await open('equipe');
    expect(await screen.findByText('Notes')).toBeTruthy();
  });

  it('opens the first result with Enter, even in haste', async () => {
    const { field, location } = await open();
    await userEvent.type(field, 'equipe{Enter}');
    await waitFor(() => expect(location()).toBe(`/personnes/${person}`));
    expect(closed).toBe(1);
  });

  it('opens the session at the phase of the words, from the arrows', async () => {
    const { field, location } = await open();
    await userEvent.type(field, 'equipe');
    await screen.findByText('Notes');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(location()).toBe(`/seances/${session}`));
    expect(bridge.received('sessions.setPhase')).toEqual([{ id: session, phaseId: 'depot' }]);
  });

  it('goes away with one Escape, whatever was typed', async () => {
    const { field, location } = await open();
    await userEvent.type(field, 'equipe{Escape}');
    expect(closed).toBe(1);
    expect(location()).toBe('/');
  });

  it('says calmly that nothing was found', async () => {
    const { field } = await open();
    await userEvent.type(field, 'zzz');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Rien ne correspond à «\u00A0zzz\u00A0».',
      ),
    );
  });

  it('shows the sentence of an error', async () => {
    bridge.on(api.search.find, () => {
      throw new Refusal('internal');
    });
    const { field } = await open();
    await userEvent.type(field, 'a');
    expect((await screen.findByRole('alert')).textContent).toContain('erreur inattendue');
  });

  it('leaves when the vault locks, with what was typed', async () => {
    await open('equipe');
    bridge.emit({ type: 'lockRequested' });
    expect(closed).toBe(1);
  });
});

describe('before anything is typed', () => {
  it('offers recent places, latest first, and what one does most', async () => {
    const other = personId.parse('33333333-3333-4333-8333-333333333333');
    bridge.on(api.persons.list, () => [
      summary(other, 'Orage', '2026-01-02'),
      summary(person, 'Brume', '2026-04-06'),
    ]);
    await open();
    await screen.findByText('Brume');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Brume',
      'Orage',
      'Nouvelle personne',
      'Nouveau parcours',
      'Verrouiller',
    ]);
    expect(bridge.received('search.find')).toEqual([]);
  });

  it('locks from the keyboard', async () => {
    await open();
    await screen.findByText('Verrouiller');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(bridge.received('shell.lock')).toHaveLength(1));
  });
});

function headOf(group: HTMLElement): string {
  const id = group.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}
