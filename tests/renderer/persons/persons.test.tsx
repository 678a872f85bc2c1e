import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { NewPersonPage } from '#renderer/features/persons/NewPersonPage.tsx';
import { PersonPage } from '#renderer/features/persons/PersonPage.tsx';
import { PersonsPage } from '#renderer/features/persons/PersonsPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import type { Identity, Person } from '#shared/features/persons.ts';
import { aPathway, inList, personIdOf, somebody } from '#tests/support/people.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const bridgeWith = () =>
  installBridge(new FakeBridge())
    .on(api.sheets.list, () => [])
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null);

afterEach(() => {
  clearToasts();
  cleanup();
});

describe('« Personnes »', () => {
  it('offers one sentence and one action when the vault is empty', async () => {
    const bridge = bridgeWith().on(api.persons.list, () => []);
    const { location } = await renderScreen(<PersonsPage />, bridge);
    expect(await screen.findByText(/sous un pseudonyme/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nouvelle personne' }));
    await waitFor(() => expect(location()).toBe('/personnes/nouvelle'));
  });

  it('lists pseudonyms with what helps to find one’s way, archived ones apart', async () => {
    const tilleul = inList({ id: personIdOf(2), pseudonym: 'Tilleul', archivedAt: 5 });
    const brume = inList({ tags: ['équipe'], pathways: 2 });
    const bridge = bridgeWith().on(api.persons.list, ({ archived }) =>
      archived ? [tilleul] : [brume],
    );
    await renderScreen(<PersonsPage />, bridge);
    const row = (await screen.findByRole('link', { name: 'Brume' })).closest('li');
    expect(row?.textContent).toContain('pair-aidant ou pair-aidante');
    expect(row?.textContent).toContain('Pas encore de séance');
    expect(row?.textContent).toContain('2 parcours');
    expect(screen.queryByRole('link', { name: 'Tilleul' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Archivées' }));
    expect(await screen.findByRole('link', { name: 'Tilleul' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Brume' })).toBeNull();
  });
});

describe('« Nouvelle personne »', () => {
  it('asks for a pseudonym in words, and keeps what was typed', async () => {
    const bridge = bridgeWith();
    await renderScreen(<NewPersonPage />, bridge);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'Vient le mardi');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const field = screen.getByRole('textbox', { name: 'Pseudonyme' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Il faut un pseudonyme/)).toBeTruthy();
    expect(bridge.received('persons.create')).toEqual([]);
    await act(() => flushAll());
    expect(bridge.received('drafts.save').at(-1)).toMatchObject({
      key: 'person:new',
      value: { notes: 'Vient le mardi' },
    });
  });

  it('creates the page from the keyboard alone, then forgets the draft', async () => {
    const bridge = bridgeWith().on(api.persons.create, () => ({ id: personIdOf(3) }));
    const { location } = await renderScreen(<NewPersonPage />, bridge);
    await screen.findByRole('textbox', { name: 'Pseudonyme' });
    await userEvent.keyboard('  Galet{Enter}');
    await waitFor(() => expect(location()).toBe(`/personnes/${personIdOf(3)}`));
    expect(bridge.received('persons.create')).toMatchObject([{ pseudonym: '  Galet' }]);
    expect(bridge.received('drafts.discard')).toEqual([{ key: 'person:new' }]);
  });

  it('comes back with the draft after a lock, and says so', async () => {
    const bridge = bridgeWith().on(api.drafts.get, () => ({ pseudonym: 'Gal', tags: ['mardi'] }));
    await renderScreen(<NewPersonPage />, bridge);
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Pseudonyme' });
    expect(field.value).toBe('Gal');
    expect(screen.getByText('Ce que vous aviez commencé à écrire est là.')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'mardi' })).toBeTruthy();
  });

  it('says what happened when the vault refuses, and keeps the form', async () => {
    const bridge = bridgeWith().on(api.persons.create, () => {
      throw new Refusal('disk-full');
    });
    await renderScreen(<NewPersonPage />, bridge);
    await screen.findByRole('textbox', { name: 'Pseudonyme' });
    await userEvent.keyboard('Galet{Enter}');
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Pseudonyme' }).value).toBe(
      'Galet',
    );
    expect(bridge.received('drafts.discard')).toEqual([]);
  });
});

describe('a person’s page', () => {
  const at = `/personnes/${personIdOf(1)}`;
  const identity: Identity = {
    givenName: 'Élodie',
    familyName: '',
    otherNames: ['É. M.'],
    phone: '',
    email: '',
    places: [],
  };

  async function open(person: Person = somebody(), change: (b: FakeBridge) => void = () => {}) {
    const bridge = bridgeWith()
      .on(api.persons.get, () => person)
      .on(api.persons.update, () => null)
      .on(api.persons.archive, () => null)
      .on(api.persons.identity, () => identity)
      .on(api.persons.saveIdentity, () => null)
      .on(api.pathways.list, ({ archived }) => (archived ? [] : [aPathway()]));
    change(bridge);
    const result = await renderScreen(<PersonPage />, bridge, { path: '/personnes/$id', at });
    await screen.findByRole('heading', { level: 1, name: 'Brume' });
    return { ...result, bridge };
  }

  it('saves by itself, and says when the vault has it', async () => {
    const { bridge } = await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Notes' }), ' Et lire.');
    expect(await screen.findByText(/^Enregistré à/)).toBeTruthy();
    expect(bridge.received('persons.update').at(-1)).toMatchObject({
      id: personIdOf(1),
      notes: 'Aime marcher. Et lire.',
      tags: ['équipe'],
    });
  });

  it('has everything in the vault once flushed, at lock', async () => {
    const { bridge } = await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Notes' }), '!');
    expect(await act(() => flushAll())).toBe(true);
    expect(bridge.received('persons.update').at(-1)).toMatchObject({ notes: 'Aime marcher.!' });
  });

  it('never loses its pseudonym, even while the field is empty', async () => {
    const { bridge } = await open();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Pseudonyme' }));
    expect(screen.getByText(/« Brume » reste en place/)).toBeTruthy();
    expect(await act(() => flushAll())).toBe(true);
    expect(bridge.received('persons.update').at(-1)).toMatchObject({ pseudonym: 'Brume' });
  });

  it('keeps the text on screen and says so when it could not be saved', async () => {
    await open(somebody(), (bridge) =>
      bridge.on(api.persons.update, () => {
        throw new Refusal('disk-full');
      }),
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Notes' }), '!');
    expect(await act(() => flushAll())).toBe(false);
    expect(await screen.findByText(/Pas encore enregistré/)).toBeTruthy();
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe(
      'Aime marcher.!',
    );
  });

  it('reads the civil identity only once its sheet is opened', async () => {
    const { bridge } = await open(somebody({ hasIdentity: true }));
    expect(screen.getByText(/aucune liste, aucune recherche, aucun export/)).toBeTruthy();
    expect(bridge.received('persons.identity')).toEqual([]);
    expect(document.body.textContent).not.toContain('É. M.');
    const sheet = screen.getByRole('button', { name: /Identité civile \(facultative\)/ });
    await userEvent.click(sheet);
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Prénom' });
    expect(name.value).toBe('Élodie');
    await userEvent.type(name, 'tte');
    await act(() => flushAll());
    expect(bridge.received('persons.saveIdentity').at(-1)).toMatchObject({
      identity: { givenName: 'Élodiette', otherNames: ['É. M.'] },
    });
    await userEvent.click(sheet);
    expect(screen.queryByRole('textbox', { name: 'Prénom' })).toBeNull();
  });

  it('erases the sheet at once, with a way back', async () => {
    const { bridge } = await open(somebody({ hasIdentity: true }));
    await userEvent.click(screen.getByRole('button', { name: /Identité civile/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Effacer cette fiche' }));
    await waitFor(() =>
      expect(bridge.received('persons.saveIdentity').at(-1)).toMatchObject({ identity: null }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() =>
      expect(bridge.received('persons.saveIdentity').at(-1)).toMatchObject({ identity }),
    );
  });

  it('archives with a way back', async () => {
    const { bridge } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Archiver' }));
    const toast = await screen.findByText('La page « Brume » est archivée.');
    expect(bridge.received('persons.archive')).toEqual([{ id: personIdOf(1), archived: true }]);
    const dialog = toast.closest('[role="alertdialog"]') as HTMLElement;
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await waitFor(() =>
      expect(bridge.received('persons.archive').at(-1)).toMatchObject({ archived: false }),
    );
  });

  it('shows the pathways walked together, and how to begin one', async () => {
    const { location } = await open();
    expect(await screen.findByRole('link', { name: 'Brume' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nouveau parcours' }));
    await waitFor(() => expect(location()).toBe(`${at}/nouveau-parcours`));
  });
});
