import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { QuickOpening } from '#renderer/features/settings/QuickOpening.tsx';
import { SlotFacts } from '#renderer/features/settings/SlotFacts.tsx';
import { OwnUnlock } from '#renderer/features/vault/OwnUnlock.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { QuickState, QuickWay } from '#shared/features/quick.ts';
import type { KeychainState } from '#shared/ipc/keychain.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);
const code = '492817';

function aBridge(way: QuickWay, keychain: KeychainState = 'ready') {
  const state = { current: { way, triesLeft: way === 'usable' ? 5 : 0 } as QuickState };
  const bridge = installBridge(new FakeBridge())
    .on(api.quick.state, () => state.current)
    .on(api.quick.keychain, () => ({ state: keychain }))
    .on(api.vault.unlock, () => null)
    .on(api.quick.unlock, ({ code: typed }) => {
      if (typed === code) return null;
      const triesLeft = state.current.triesLeft - 1;
      state.current = triesLeft === 0 ? { way: 'ended', triesLeft } : { way: 'usable', triesLeft };
      throw new Refusal(triesLeft === 0 ? 'quick-ended' : 'quick-wrong-code', 0);
    })
    .on(api.quick.disable, () => {
      state.current = { way: 'none', triesLeft: 0 };
      return null;
    })
    .on(api.quick.enable, () => {
      state.current = { way: 'usable', triesLeft: 5 };
      return null;
    });
  return bridge;
}

describe('the lock screen', () => {
  const show = async (bridge: FakeBridge) => {
    const opened: boolean[] = [];
    await renderScreen(<OwnUnlock onUnlocked={() => opened.push(true)} />, bridge);
    return opened;
  };

  it('asks for the code first, and the phrase is one press away, by keyboard too', async () => {
    const opened = await show(aBridge('usable'));
    const box = await screen.findByLabelText('Code');
    expect(document.activeElement).toBe(box);
    expect(box.getAttribute('inputmode')).toBe('numeric');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Utiliser ma phrase');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('Phrase de passe'));
    await userEvent.click(screen.getByRole('button', { name: 'Utiliser mon code' }));
    await userEvent.type(screen.getByLabelText('Code'), '49 28 17{Enter}');
    await waitFor(() => expect(opened).toEqual([true]));
  });

  it('spends no try on what is no code, says how many are left, then asks for the phrase', async () => {
    const bridge = aBridge('usable');
    await show(bridge);
    const box = await screen.findByLabelText<HTMLInputElement>('Code');
    await userEvent.type(box, '4928{Enter}');
    expect(screen.getByText(/Écrivez votre code/)).toBeTruthy();
    expect(bridge.received('quick.unlock')).toEqual([]);
    await userEvent.clear(box);
    for (const left of [4, 3, 2, 1]) {
      await userEvent.type(box, '000001{Enter}');
      expect(await screen.findByText(new RegExp(`^Il reste ${String(left)} essai`))).toBeTruthy();
      expect(box.value).toBe('');
    }
    expect((await screen.findByRole('alert')).textContent).toContain('Ce code n’ouvre pas');
    await userEvent.type(box, '000001{Enter}');
    expect(await screen.findByText(/L’ouverture par code s’est retirée/)).toBeTruthy();
    expect(screen.getByLabelText('Phrase de passe')).toBeTruthy();
    expect(screen.queryByLabelText('Code')).toBeNull();
  });

  it.each([
    ['elsewhere', /n’ouvre rien sur cet ordinateur/],
    ['keychain-gone', /ne répond plus/],
    ['spoilt', /ne se lit plus/],
    ['ended', /s’est retirée/],
  ] as const)('says %s, and never asks for a code then', async (way, sentence) => {
    await show(aBridge(way));
    expect((await screen.findByRole('status')).textContent).toMatch(sentence);
    expect(screen.queryByLabelText('Code')).toBeNull();
    expect(screen.getByLabelText('Phrase de passe')).toBeTruthy();
  });

  it('says nothing of it where there is none, and survives a vault that does not answer', async () => {
    await show(aBridge('none'));
    expect(await screen.findByLabelText('Phrase de passe')).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
    cleanup();
    await show(installBridge(new FakeBridge()));
    expect(await screen.findByLabelText('Phrase de passe')).toBeTruthy();
  });

  it('keeps the form whose phrase is being tried, whatever is answered meanwhile', async () => {
    let isOpen = false;
    const answered = () => new Promise((resolve) => setTimeout(() => resolve(null), 100)) as never;
    const bridge = installBridge(new FakeBridge())
      .on(api.quick.state, () => {
        if (!isOpen) throw new Refusal('internal');
        return { way: 'usable' as const, triesLeft: 5 };
      })
      .on(api.vault.unlock, () => {
        isOpen = true;
        bridge.emit({ type: 'changed', topics: ['vault'] });
        return answered();
      });
    const opened = await show(bridge);
    const box = await screen.findByLabelText<HTMLInputElement>('Phrase de passe');
    await userEvent.type(box, 'une phrase{Enter}');
    await waitFor(() => expect(opened).toEqual([true]));
    expect(box.isConnected).toBe(true);
  });
});

describe('the settings', () => {
  it.each([
    ['plain-text', /aucun trousseau/],
    ['unknown', /pas de ceux/],
    ['closed', /ne répond pas/],
  ] as const)('give the reason instead of the switch: %s', async (keychain, sentence) => {
    await renderScreen(<QuickOpening />, aBridge('none', keychain));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('take the phrase, then a code twice that is not simple, and take it back in one press', async () => {
    const bridge = aBridge('none');
    await renderScreen(<QuickOpening />, bridge);
    const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Ouvrir plus vite/ });
    await userEvent.click(await screen.findByRole('checkbox'));
    expect(box().checked).toBe(false);
    const dialog = within(await screen.findByRole('dialog'));
    const put = async (label: string, text: string) => {
      await userEvent.clear(dialog.getByLabelText(label));
      if (text) await userEvent.type(dialog.getByLabelText(label), text);
    };
    const submit = () =>
      userEvent.click(dialog.getByRole('button', { name: 'Mettre ce code en place' }));
    await submit();
    expect(dialog.getByText('Écrivez la phrase qui ouvre le coffre.')).toBeTruthy();
    await put('Phrase de passe', 'la phrase');
    for (const [typed, sentence] of [
      ['123', 'Il faut six chiffres au moins.'],
      ['123456', /essaie en premier/],
      ['12345a', 'Un code n’a que des chiffres.'],
      ['4928174928171', 'Douze chiffres au plus.'],
    ] as const) {
      await put('Code', typed);
      expect(dialog.getByText(sentence)).toBeTruthy();
    }
    await put('Code', code);
    await put('Le même code, une seconde fois', '492818');
    expect(dialog.getByText('Les deux codes ne sont pas identiques.')).toBeTruthy();
    await submit();
    expect(bridge.received('quick.enable')).toEqual([]);
    await put('Le même code, une seconde fois', code);
    await submit();
    expect(await screen.findByText(/Le code ouvre désormais/)).toBeTruthy();
    expect(bridge.received('quick.enable')).toEqual([{ phrase: 'la phrase', code }]);
    bridge.emit({ type: 'changed', topics: ['vault'] });
    await waitFor(() => expect(box().checked).toBe(true));
    await userEvent.click(box());
    expect(bridge.received('quick.disable')).toHaveLength(1);
    expect(await screen.findByText(/Le code n’ouvre plus le coffre/)).toBeTruthy();
  });

  it.each([
    ['elsewhere', 'plain-text'],
    ['keychain-gone', 'closed'],
    ['spoilt', 'ready'],
  ] as const)('let a code that is %s be removed', async (way, keychain) => {
    const bridge = aBridge(way, keychain);
    await renderScreen(<QuickOpening />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer ce code' }));
    expect(bridge.received('quick.disable')).toHaveLength(1);
    const another = screen.queryByRole('button', { name: 'Choisir un nouveau code' });
    expect(another !== null).toBe(keychain === 'ready');
  });
});

it('the health page says what the code is worth here', async () => {
  const slots = { passphrase: 1, recovery: 1, keychain: 1, others: 0 };
  for (const [way, keychain, sentence] of [
    ['usable', 'ready', 'en service sur cet ordinateur'],
    ['elsewhere', 'ready', 'présent, mais pas utilisable sur cet ordinateur'],
    ['none', 'ready', 'non installé'],
    ['none', 'plain-text', 'non proposé sur cet ordinateur, faute de trousseau sûr'],
  ] as const) {
    const counted = { ...slots, keychain: way === 'none' ? 0 : 1 };
    await renderScreen(<SlotFacts slots={counted} />, aBridge(way, keychain));
    expect(await screen.findByText(sentence)).toBeTruthy();
    cleanup();
  }
});
