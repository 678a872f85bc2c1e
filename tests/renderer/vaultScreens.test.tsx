import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { registerFlush } from '#renderer/app/flush.ts';
import { api } from '#renderer/ipc/client.ts';
import { userSettings } from '#shared/features/settings.ts';
import type { VaultStatus } from '#shared/features/vault.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge } from '#tests/support/rendererScreen.tsx';

const phrase = 'mouette tiroir orage lilas seuil';
const words = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

let bridge: FakeBridge;
let status: VaultStatus;

beforeEach(() => {
  window.location.hash = '';
  status = {
    own: 'present',
    example: 'absent',
    open: null,
    last: 'own',
    headerRecovered: false,
    missingSaves: 0,
    recoveryPending: false,
    retryInSeconds: 0,
  };
  bridge = installBridge()
    .on(api.vault.status, () => status)
    .on(api.quick.state, () => ({ way: 'none' as const, triesLeft: 0 }))
    .on(api.vault.judgePassphrase, ({ phrase: { length } }) => ({
      ok: true,
      level: 4,
      length,
      missing: null,
    }))
    .on(api.vault.unlock, ({ phrase: typed, kind }) => {
      if (typed !== phrase) throw new Refusal('wrong-passphrase', 300);
      status = { ...status, open: kind };
      return null;
    })
    .on(api.vault.health, () => ({
      cipherVersion: '4.14.0',
      documents: 2,
      headerCopy: true,
      bytes: 10,
    }))
    .on(api.settings.get, () => userSettings.parse({}))
    .on(api.settings.update, () => null)
    .on(api.drafts.place, () => null)
    .on(api.drafts.savePlace, () => null)
    .onShell('readyToLock', () => null);
});
afterEach(cleanup);

async function unlock(typed: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Phrase de passe'), typed);
  await userEvent.click(screen.getByRole('button', { name: 'Déverrouiller' }));
}

async function openSettings(): Promise<void> {
  window.location.hash = '#/reglages';
  render(<App />);
  await unlock(phrase);
  await screen.findByRole('heading', { name: 'Réglages' });
}

it('creates a vault, and opens the notebook only after three words are proven', async () => {
  status = { ...status, own: 'absent' };
  bridge
    .on(api.vault.create, () => {
      status = { ...status, own: 'present', open: 'own' };
      bridge.emit({ type: 'changed', topics: ['vault'] });
      return { words, challenge: [2, 5, 12] };
    })
    .on(api.vault.confirmRecovery, ({ answers }) => {
      const right = answers.every(({ position, word }) => words[position - 1] === word);
      if (!right) throw new Refusal('recovery-words-differ');
      return null;
    });
  render(<App />);
  await screen.findByRole('heading', { name: 'Créer votre coffre' });
  await userEvent.type(screen.getByLabelText('Phrase de passe'), phrase);
  await userEvent.type(screen.getByLabelText('Confirmer la phrase de passe'), 'autre');
  await userEvent.click(screen.getByRole('button', { name: 'Créer le coffre' }));
  expect(screen.getByText('Les deux phrases ne sont pas identiques.')).toBeTruthy();
  expect(bridge.received('vault.create')).toEqual([]);

  await userEvent.clear(screen.getByLabelText('Confirmer la phrase de passe'));
  await userEvent.type(screen.getByLabelText('Confirmer la phrase de passe'), phrase);
  await userEvent.click(screen.getByRole('button', { name: 'Créer le coffre' }));
  await screen.findByRole('heading', { name: 'Feuille de secours' });
  const list = screen.getByRole('list');
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(words);

  await userEvent.type(screen.getByLabelText(/^Mot n°\s2$/u), 'faux');
  await userEvent.type(screen.getByLabelText(/^Mot n°\s5$/u), 'cinq');
  await userEvent.type(screen.getByLabelText(/^Mot n°\s12$/u), 'douze');
  await userEvent.click(screen.getByRole('button', { name: 'Terminer' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Un des trois mots');

  await userEvent.clear(screen.getByLabelText(/^Mot n°\s2$/u));
  await userEvent.type(screen.getByLabelText(/^Mot n°\s2$/u), 'deux');
  await userEvent.click(screen.getByRole('button', { name: 'Terminer' }));
  await screen.findByRole('heading', { level: 1, name: /^Bonjour/ });
});

it('says what a wrong phrase means, and how long to wait', async () => {
  render(<App />);
  await screen.findByRole('heading', { name: 'Coffre verrouillé' });
  await unlock('non');
  expect((await screen.findByRole('alert')).textContent).toContain('Vos notes sont intactes.');
  expect(await screen.findByText(/^Prochain essai dans \d+ secondes\.$/)).toBeTruthy();
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Déverrouiller' });
  expect(button.disabled).toBe(true);
});

it('shows the way to a backup when the notes are damaged', async () => {
  bridge.on(api.vault.unlock, () => {
    throw new Refusal('vault-database-damaged');
  });
  render(<App />);
  await unlock(phrase);
  const note = await screen.findByRole('alert');
  expect(note.textContent).toContain('ce coffre sera mis de côté, entier');
  expect(screen.getAllByRole('button', { name: 'Revenir à une sauvegarde' })).toHaveLength(2);
});

it.each([
  ['damaged', 'L’en-tête du coffre est abîmé, et sa copie aussi.'],
  ['newer', 'Ce coffre a été écrit par une version plus récente du carnet.'],
] as const)('names a vault that is %s', async (own, sentence) => {
  status = { ...status, own };
  render(<App />);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Créer le coffre' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Revenir à une sauvegarde' })).toBeTruthy();
});

it('shows the phrase of the example, which is no secret', async () => {
  status = { ...status, own: 'absent', example: 'present', last: 'example' };
  bridge.on(api.example.phrase, () => ({ phrase: 'phrase fictive' }));
  render(<App />);
  await screen.findByText('phrase fictive');
  await userEvent.click(screen.getByRole('button', { name: 'Créer mon coffre' }));
  await screen.findByRole('heading', { name: 'Créer votre coffre' });
});

it('reopens with the twelve words and a new phrase', async () => {
  bridge.on(api.vault.unlockWithRecovery, () => {
    status = { ...status, open: 'own' };
    return null;
  });
  render(<App />);
  await userEvent.click(
    await screen.findByRole('button', { name: 'J’ai perdu ma phrase de passe' }),
  );
  const box = screen.getByLabelText('Les douze mots');
  await userEvent.type(box, words.slice(1).join(' '));
  await userEvent.type(screen.getByLabelText('Nouvelle phrase de passe'), phrase);
  await userEvent.type(screen.getByLabelText('Confirmer la nouvelle phrase'), phrase);
  await userEvent.click(screen.getByRole('button', { name: 'Rouvrir le coffre' }));
  expect(screen.getByText(/Il faut douze mots/)).toBeTruthy();
  await userEvent.type(box, ' treize');
  await userEvent.click(screen.getByRole('button', { name: 'Rouvrir le coffre' }));
  await screen.findByRole('heading', { level: 1, name: /^Bonjour/ });
  expect(bridge.received('vault.unlockWithRecovery')).toEqual([
    { words: [...words.slice(1), 'treize'].join(' '), newPhrase: phrase },
  ]);
});

it('saves every pending word and the place before it lets main lock', async () => {
  await openSettings();
  const order: string[] = [];
  const unregister = registerFlush(async () => {
    await Promise.resolve();
    order.push('saved');
  });
  bridge.on(api.drafts.savePlace, () => {
    order.push('place');
    return null;
  });
  bridge.onShell('readyToLock', () => {
    order.push('ready');
    return null;
  });
  bridge.onShell('lock', () => null);
  await userEvent.type(screen.getByLabelText('Votre prénom'), 'Nadia');
  await userEvent.click(screen.getByRole('button', { name: 'Verrouiller' }));
  expect(bridge.received('shell.lock')).toHaveLength(1);
  bridge.emit({ type: 'lockRequested' });
  await waitFor(() => expect(order).toEqual(['saved', 'place', 'ready']));
  expect(bridge.received('drafts.savePlace')).toEqual([
    { route: '/reglages', field: 'displayName', caret: 5 },
  ]);
  unregister();
});

it('does not tell main that all is saved when it is not', async () => {
  await openSettings();
  let tries = 0;
  const unregister = registerFlush(() => {
    tries += 1;
    return Promise.reject(new Error('full'));
  });
  bridge.emit({ type: 'lockRequested' });
  await waitFor(() => expect(bridge.received('drafts.savePlace')).toHaveLength(1));
  expect(tries).toBe(2);
  expect(bridge.received('shell.readyToLock')).toEqual([]);
  unregister();
});

it('keeps the page mounted when the vault stops, and saves again after it reopens', async () => {
  await openSettings();
  const field = screen.getByLabelText<HTMLInputElement>('Votre prénom');
  await userEvent.type(field, 'Nadia');
  let flushes = 0;
  const unregister = registerFlush(async () => {
    flushes += 1;
  });
  status = { ...status, open: null };
  bridge.emit({ type: 'vaultLost' });
  const dialog = await screen.findByRole('alertdialog', { name: 'Le coffre s’est arrêté' });
  expect(field.isConnected).toBe(true);
  expect(field.closest('[inert]')).not.toBeNull();

  await userEvent.type(await within(dialog).findByLabelText('Phrase de passe'), phrase);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Déverrouiller' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(flushes).toBe(1);
  expect(field.isConnected).toBe(true);
  expect(field.value).toBe('Nadia');
  expect(field.closest('[inert]')).toBeNull();
  unregister();
});

it('goes back to the page and the field of before the lock', async () => {
  bridge.on(api.drafts.place, () => ({ route: '/reglages', field: 'displayName', caret: 0 }));
  render(<App />);
  await unlock(phrase);
  const field = await screen.findByLabelText('Votre prénom');
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('hides everything behind a calm page with F8, and shows it again', async () => {
  await openSettings();
  await userEvent.keyboard('{F8}');
  await screen.findByRole('heading', { name: 'Carnet masqué' });
  expect(screen.getByLabelText('Votre prénom').closest('[inert]')).not.toBeNull();
  await userEvent.keyboard('{F8}');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Carnet masqué' })).toBeNull());
  expect(screen.getByLabelText('Votre prénom').closest('[inert]')).toBeNull();
});
