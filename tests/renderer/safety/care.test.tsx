import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DestroyCard } from '#renderer/features/settings/DestroyCard.tsx';
import { HealthPage } from '#renderer/features/settings/HealthPage.tsx';
import { SheetCard } from '#renderer/features/today/SheetCard.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { SheetCare, VaultDetails, VaultReading } from '#shared/features/care.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

describe('the card of the recovery sheet', () => {
  function aBridge(care: Partial<SheetCare> = {}) {
    const state = { provenAt: 1, remind: true, due: true, ...care };
    const bridge = installBridge(new FakeBridge())
      .on(api.care.sheet, () => state)
      .on(api.care.sheetLater, () => null)
      .on(api.care.setSheetReminder, () => null);
    return bridge;
  }

  it('shows only when it is due, and goes away on demand', async () => {
    const quiet = await renderScreen(<SheetCard />, aBridge({ due: false }));
    await waitFor(() => expect(quiet.container.textContent).toBe(''));
    cleanup();
    const bridge = aBridge();
    await renderScreen(<SheetCard />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Plus tard' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ne plus proposer' }));
    expect(bridge.received('care.sheetLater')).toHaveLength(1);
    expect(bridge.received('care.setSheetReminder')).toEqual([{ on: false }]);
  });

  it('tries the words on the vault, and says when they are not the ones', async () => {
    const words = 'un deux trois quatre cinq six sept huit neuf dix onze douze';
    const bridge = aBridge().on(api.care.checkSheet, ({ words: typed }) => {
      if (typed !== words) throw new Refusal('recovery-wrong', 0);
      return null;
    });
    await renderScreen(<SheetCard />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Vérifier ma feuille' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Essayer ces mots' }));
    expect(dialog.getByText('Il manque les mots de la feuille.')).toBeTruthy();
    expect(bridge.received('care.checkSheet')).toEqual([]);
    const box = dialog.getByRole('textbox', { name: /Les douze mots/ });
    await userEvent.type(box, 'des mots');
    await userEvent.click(dialog.getByRole('button', { name: 'Essayer ces mots' }));
    expect(await dialog.findByRole('alert')).toBeTruthy();
    await userEvent.clear(box);
    await userEvent.type(box, words);
    await userEvent.click(dialog.getByRole('button', { name: 'Essayer ces mots' }));
    expect(await screen.findByText('La feuille ouvre bien le coffre.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the health page', () => {
  const details: VaultDetails = {
    cipherVersion: '4.14.0',
    bytes: 2_400_000,
    documents: 12,
    freeBytes: 41_500_000_000,
    headerSound: true,
    headerCopy: true,
    slots: { passphrase: 1, recovery: 1, keychain: 0, others: 0 },
  };
  const proof = {
    since: 1,
    sent: 0,
    blocked: [],
    refusedByPage: 0,
    permissions: 0,
    navigations: 0,
    windows: 0,
    downloads: 0,
    closed: { dictionary: true, reports: true, names: true },
  };
  const open = (change: Partial<VaultDetails>, reading: VaultReading) =>
    renderScreen(
      <HealthPage />,
      installBridge(new FakeBridge())
        .on(api.care.details, () => ({ ...details, ...change }))
        .on(api.care.verify, () => reading)
        .on(api.backups.state, () => ({ last: null, failure: null, secondPlaceSince: null }))
        .on(api.quick.state, () => ({ way: 'none' as const, triesLeft: 0 }))
        .on(api.quick.keychain, () => ({ state: 'ready' as const }))
        .onShell('proof', () => proof),
    );
  const sound = { sound: true, brokenPages: 0, structure: true, index: true };

  it('says the figures of a sound vault, and reads it when asked', async () => {
    await open({}, sound);
    expect(await screen.findByText('SQLCipher 4.14.0')).toBeTruthy();
    expect(screen.getByText('41,5 Go')).toBeTruthy();
    expect(await screen.findByText('non installé')).toBeTruthy();
    expect(await screen.findByText('0 requête réseau partie')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vérifier maintenant' }));
    expect(await screen.findByText(/Tout est lisible et intact/)).toBeTruthy();
  });

  it('says what is damaged, and what to do', async () => {
    await open(
      { headerSound: false, headerCopy: false, freeBytes: null },
      { sound: false, brokenPages: 2, structure: false, index: true },
    );
    expect(await screen.findByText('était abîmé, refait depuis sa copie')).toBeTruthy();
    expect(screen.getByText('le système ne le dit pas')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vérifier maintenant' }));
    expect(await screen.findByText('2 pages abîmées, structure abîmée')).toBeTruthy();
    expect(screen.getByText(/Les sauvegardes en gardent une copie saine/)).toBeTruthy();
  });
});

describe('the end of a vault', () => {
  it('names what survives, and does nothing until the word is typed', async () => {
    const day = Date.UTC(2026, 10, 20, 18, 30);
    const bridge = installBridge(new FakeBridge())
      .on(api.backups.list, () =>
        [0, 1, 2, 3, 4].map((back) => ({ madeAt: day - back * 86_400_000, bytes: 2_000_000 })),
      )
      .on(api.care.destroy, () => null)
      .onShell('lock', () => null);
    await renderScreen(<DestroyCard />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Détruire ce coffre…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/carnet-20261120-183000\.sauvegarde \(2 Mo\)/)).toBeTruthy();
    expect(dialog.getByText('et 2 plus anciennes')).toBeTruthy();
    const destroy = dialog.getByRole('button', { name: 'Détruire pour toujours' });
    const box = dialog.getByRole('textbox');
    for (const wrong of ['oui', 'détruir', 'détruire tout']) {
      await userEvent.clear(box);
      await userEvent.type(box, `${wrong}{Enter}`);
      expect(destroy.hasAttribute('disabled')).toBe(true);
    }
    expect(bridge.received('care.destroy')).toEqual([]);
    await userEvent.clear(box);
    await userEvent.type(box, ' Détruire ');
    await userEvent.click(destroy);
    await waitFor(() => expect(bridge.received('care.destroy')).toEqual([{ word: 'détruire' }]));
    await waitFor(() => expect(bridge.received('shell.lock')).toHaveLength(1));
  });
});
