import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { BackupsCard } from '#renderer/features/settings/BackupsCard.tsx';
import { BackupCard } from '#renderer/features/today/BackupCard.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { BackupState } from '#shared/features/backups.ts';
import type { VaultStatus } from '#shared/features/vault.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const now = new Date('2026-11-22T10:00:00').getTime();
const yesterday = new Date('2026-11-21T19:06:00').getTime();
const older = new Date('2026-03-01T08:30:00').getTime();
const counts = { persons: 3, sessions: 12, entries: 140 };
const phrase = 'mouette tiroir orage lilas seuil';

const known: BackupState = {
  last: { madeAt: yesterday, counts },
  failure: null,
  secondPlaceSince: yesterday,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

function backedUp(state: BackupState | null): FakeBridge {
  return installBridge(new FakeBridge())
    .on(api.backups.state, () => state)
    .on(api.backups.list, () => [
      { madeAt: yesterday, bytes: 4_200_000 },
      { madeAt: older, bytes: 900 },
    ])
    .on(api.backups.rehearse, ({ madeAt, phrase: typed }) => {
      if (typed !== phrase) throw new Refusal('wrong-passphrase');
      return { madeAt, counts };
    });
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('« Aujourd’hui »', () => {
  it('says the age of the last backup and what was read back in it', async () => {
    await renderScreen(<BackupCard />, backedUp(known));
    expect(await screen.findByText('Dernière sauvegarde vérifiée : hier, 19:06')).toBeTruthy();
    expect(screen.getByText(/3 personnes, 12 séances, 140 notes\./)).toBeTruthy();
    expect(screen.queryByText(/clé USB/)).toBeNull();
  });

  it('proposes a second place after a fortnight', async () => {
    const since = now - 14 * 86_400_000;
    await renderScreen(<BackupCard />, backedUp({ ...known, secondPlaceSince: since }));
    expect(await screen.findByText(/clé USB/)).toBeTruthy();
  });

  it('says calmly why a backup could not be made, without speaking of lost text', async () => {
    const failure = { at: now, code: 'disk-full' as const };
    await renderScreen(<BackupCard />, backedUp({ ...known, failure }));
    expect(
      await screen.findByText(/plus assez de place\. Le coffre, lui, est intact\./),
    ).toBeTruthy();
    expect(screen.queryByText(/derniers mots/)).toBeNull();
  });

  it('shows nothing of backups in the example', async () => {
    const bridge = backedUp(null);
    await renderScreen(<BackupCard />, bridge);
    await waitFor(() => expect(bridge.received('backups.state')).toHaveLength(1));
    expect(screen.queryByRole('heading', { name: 'Sauvegardes' })).toBeNull();
  });
});

describe('« Réglages »', () => {
  it('makes one now, and says so once it was read back', async () => {
    let done = () => undefined as unknown;
    const bridge = backedUp(known).on(
      api.backups.make,
      () =>
        new Promise((resolve) => {
          done = () => resolve({ madeAt: now, counts });
        }) as never,
    );
    await renderScreen(<BackupsCard />, bridge);
    await screen.findByRole('heading', { name: 'Sauvegardes' });
    await click('Sauvegarder maintenant');
    expect(screen.queryByText(/Sauvegarde réussie/)).toBeNull();
    expect(screen.getByRole('progressbar', { name: /puis relecture/ })).toBeTruthy();
    done();
    expect(await screen.findByText(/Sauvegarde réussie/)).toBeTruthy();
  });

  it('says what a failure leaves intact', async () => {
    const bridge = backedUp(known).on(api.backups.make, () => {
      throw new Refusal('folder-read-only');
    });
    await renderScreen(<BackupsCard />, bridge);
    await screen.findByRole('heading', { name: 'Sauvegardes' });
    await click('Sauvegarder maintenant');
    expect(await screen.findByText(/n’acceptait pas l’écriture/)).toBeTruthy();
  });

  it('tries a backup with the phrase of that day', async () => {
    const bridge = backedUp(known);
    await renderScreen(<BackupsCard />, bridge);
    const [first] = await screen.findAllByRole('button', { name: 'Essayer de l’ouvrir' });
    if (first) await userEvent.click(first);
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('Phrase de passe de ce jour-là'), phrase);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Essayer' }));
    expect(await within(dialog).findByText(/Elle s’ouvre, et tout s’y relit/)).toBeTruthy();
    expect(bridge.received('backups.rehearse')).toEqual([{ madeAt: yesterday, phrase }]);
  });

  it('remembers a copy only when one was made', async () => {
    const names = [null, { fileName: 'carnet.sauvegarde' }];
    const bridge = backedUp(known)
      .onShell('copyBackup', () => names.shift())
      .on(api.backups.noteSecondPlace, () => null);
    await renderScreen(<BackupsCard />, bridge);
    const copy = async () => {
      const [first] = await screen.findAllByRole('button', { name: 'Copier ailleurs…' });
      if (first) await userEvent.click(first);
    };
    await copy();
    await waitFor(() => expect(bridge.received('shell.copyBackup')).toHaveLength(1));
    expect(bridge.received('backups.noteSecondPlace')).toEqual([]);
    await copy();
    expect(await screen.findByText(/Copiée et comparée.*carnet\.sauvegarde/)).toBeTruthy();
    expect(bridge.received('backups.noteSecondPlace')).toEqual([null]);
  });
});

describe('going back to a backup', () => {
  const status = (own: VaultStatus['own']): VaultStatus => ({
    own,
    example: 'absent',
    open: null,
    last: 'own',
    headerRecovered: false,
    recoveryPending: false,
    missingSaves: 0,
    retryInSeconds: 0,
  });

  function damaged(own: VaultStatus['own'] = 'damaged') {
    let current = status(own);
    const bridge = backedUp(known)
      .on(api.vault.status, () => current)
      .on(api.backups.restore, ({ madeAt }) => {
        current = status('present');
        bridge.emit({ type: 'changed', topics: ['vault', 'backups'] });
        return { madeAt, counts };
      })
      .on(api.vault.unlock, () => null);
    render(<App />);
    return bridge;
  }

  it('shows what it holds before anything is exchanged, then where the vault of before went', async () => {
    const bridge = damaged();
    await userEvent.click(await screen.findByRole('button', { name: 'Revenir à une sauvegarde' }));
    const field = await screen.findByLabelText('Phrase de passe de ce jour-là');
    await userEvent.type(field, 'fausse');
    await click('Essayer');
    expect((await screen.findByRole('alert')).textContent).toContain('n’ouvre pas');
    await userEvent.clear(field);
    await userEvent.type(field, phrase);
    await click('Essayer');
    expect(await screen.findByText(/3 personnes, 12 séances, 140 notes\./)).toBeTruthy();
    expect(bridge.received('backups.restore')).toEqual([]);
    expect(screen.getByText(/mis de côté, entier, pendant trente jours/)).toBeTruthy();
    await click('Revenir à celle-ci');
    expect(await screen.findByText(/Celui d’avant reste de côté/)).toBeTruthy();
    expect(bridge.received('backups.restore')).toEqual([{ madeAt: yesterday, phrase }]);
    await click('Ouvrir le coffre');
    await waitFor(() => expect(bridge.received('vault.unlock')).toEqual([{ phrase, kind: 'own' }]));
  });

  it('takes a backup of another computer on a first start, and says how to move', async () => {
    const bridge = damaged('absent').onShell('importBackup', () => ({ madeAt: older }));
    await userEvent.click(await screen.findByRole('button', { name: 'J’ai une sauvegarde' }));
    expect(
      screen.getByRole('heading', { name: 'Changer d’ordinateur, en trois pas' }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /d’un autre ordinateur/ }));
    await waitFor(() => expect(bridge.received('backups.list').length).toBeGreaterThan(1));
    await userEvent.type(await screen.findByLabelText('Phrase de passe de ce jour-là'), phrase);
    await click('Essayer');
    await screen.findByText(/tout s’y relit/);
    expect(bridge.received('backups.rehearse')).toEqual([{ madeAt: older, phrase }]);
    expect(screen.queryByText(/trente jours/)).toBeNull();
  });
});
