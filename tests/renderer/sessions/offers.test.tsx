import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { journalPageId } from '#shared/features/fields.ts';
import type { AgreedNote } from '#shared/features/notes.ts';
import { type Person, person as personSchema } from '#shared/features/persons.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { fieldWithRole, type Template } from '#shared/templates/schema.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from './fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const base = sessionOf(templateById('T10') as Template);
const [companion] = base.pathway.companions;
const brume = (address: 'tu' | 'vous'): Person =>
  personSchema.parse({
    ...{ id: companion?.id, pseudonym: 'Brume', address, notes: 'Le jardin.', tags: ['calme'] },
    ...{ archivedAt: null, createdAt: 1, updatedAt: 1, hasIdentity: false },
  });

/** A session of a template, with what the person’s page and the vault say. */
async function open(
  id: string,
  { said, address = 'vous' as const, agreed = null as AgreedNote | null }: Opened = {},
) {
  const template = templateById(id) as Template;
  const found = fieldWithRole(template, 'address');
  const value = { selected: said === undefined ? [] : [said], other: '' };
  const entries =
    said === undefined || !found
      ? []
      : [{ phaseId: found.phase.id, fieldId: found.field.id, value, updatedAt: 1 }];
  const session = sessionOf(template, { entries });
  const bridge = sessionBridge(session);
  const vault = { person: brume(address), agreed };
  bridge
    .on(api.persons.get, () => vault.person)
    .on(api.persons.update, (draft) => {
      vault.person = { ...vault.person, ...draft };
      queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['persons'] }));
      return null;
    })
    .on(api.journal.topics, () => [
      {
        id: journalPageId.parse('11111111-1111-4111-8111-111111111111'),
        writtenOn: '2026-11-20',
      },
    ]);
  if (agreed) {
    bridge
      .on(api.notes.get, () => {
        const note = { mode: null, rereadOn: null, beyond: 0, replies: [] };
        return { ...note, agreed: vault.agreed };
      })
      .on(api.notes.setMode, () => {
        vault.agreed = null;
        queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['notes'] }));
        return null;
      });
  }
  await renderScreen(<SessionPage />, installBridge(bridge), {
    path: '/seances/$id',
    at: `/seances/${sessionUuid}`,
  });
  await screen.findByRole('button', { name: 'Clore la séance' });
  return { bridge, user: userEvent.setup() };
}

interface Opened {
  readonly said?: string;
  readonly address?: 'tu' | 'vous';
  readonly agreed?: AgreedNote | null;
}

describe('tu or vous, once it is answered', () => {
  it('is offered to the page of the person, which changes in one press, with a way back', async () => {
    const { bridge, user } = await open('T10', { said: 'tu' });
    expect(bridge.received('persons.update')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Passer au tutoiement' }));
    await waitFor(() => expect(bridge.received('persons.update')).toHaveLength(1));
    expect(bridge.received('persons.update')).toEqual([
      expect.objectContaining({ pseudonym: 'Brume', address: 'tu', notes: 'Le jardin.' }),
    ]);
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Passer au tutoiement' })).toBeNull(),
    );
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(bridge.received('persons.update')).toHaveLength(2));
    expect(bridge.received('persons.update').at(-1)).toMatchObject({ address: 'vous' });
  });

  it.each([
    ['vous', 'vous'],
    ['à revoir', 'vous'],
    [undefined, 'vous'],
  ] as const)('is not offered when one said %j and the page says %j', async (said, address) => {
    await open('T10', { ...(said ? { said } : {}), address });
    expect(screen.queryByRole('button', { name: /^Passer au/ })).toBeNull();
  });
});

describe('what was to be brought', () => {
  it('shows as days of the journal in an analysis of practice', async () => {
    await open('T16');
    const link = await screen.findByRole('link', { name: 'Votre page du 20 novembre 2026' });
    expect(link.getAttribute('href')).toContain('/journal/page/');
    expect(screen.getByText(/Rien de cette page ne vient ici/)).toBeVisible();
  });

  it('shows nowhere else, and is not even asked for', async () => {
    const { bridge } = await open('T01');
    expect(bridge.received('journal.topics')).toEqual([]);
    expect(screen.queryByText(/d’après votre journal/)).toBeNull();
  });
});

describe('an agreement on notes that asks for less', () => {
  it('is followed in one press, and not before', async () => {
    const { bridge, user } = await open('T06', { agreed: { mode: 'minimal', on: '2026-03-03' } });
    expect(await screen.findByText(/Accord sur les notes, 3 mars 2026/)).toBeVisible();
    expect(bridge.received('notes.setMode')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Suivre cet accord' }));
    await waitFor(() =>
      expect(bridge.received('notes.setMode')).toEqual([
        { sessionId: sessionUuid, mode: 'minimal', rereadOn: null },
      ]),
    );
    await waitFor(() => expect(screen.queryByText(/Accord sur les notes/)).toBeNull());
  });
});
