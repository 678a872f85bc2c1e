import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { watchAway } from '#renderer/app/blurring.ts';
import { Discreet } from '#renderer/app/Discreet.tsx';
import { PersonsPage } from '#renderer/features/persons/PersonsPage.tsx';
import { DiscreetCard } from '#renderer/features/settings/DiscreetCard.tsx';
import { api } from '#renderer/ipc/client.ts';
import { maskNames } from '#shared/rules/discreet.ts';
import { inList } from '#tests/support/people.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

describe('codes instead of pseudonyms', () => {
  const mask = maskNames([
    { name: 'Anne', number: 1 },
    { name: 'Anne-Marie', number: 2 },
    { name: 'É. (l’aîné)', number: 3 },
    { name: 'anne', number: 4 },
  ]);

  it.each([
    ['Anne et Anne-Marie', 'P-1 et P-2'],
    ['le parcours d’ANNE', 'le parcours d’P-1'],
    ['Jeanne, Annette, Anne2', 'Jeanne, Annette, Anne2'],
    ['avec É. (l’aîné).', 'avec P-3.'],
    ['E\u0301. (l’aîné)', 'P-3'],
    ['', ''],
  ])('%s → %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it('leaves everything as it is when there is nobody', () => {
    expect(maskNames([])('Anne')).toBe('Anne');
    expect(maskNames([{ name: '  ', number: 1 }])('Anne')).toBe('Anne');
  });

  async function list(codes: boolean) {
    const bridge = installBridge(new FakeBridge())
      .on(api.persons.list, ({ archived }) => (archived ? [] : [inList({ pseudonym: 'Brume' })]))
      .on(api.care.codes, () => [{ name: 'Brume', number: 7 }])
      .onShell('preferences', () => ({
        theme: 'system',
        language: 'fr',
        zoom: 1,
        idleMinutes: 5,
        codes,
      }));
    return renderScreen(
      <Discreet>
        <PersonsPage />
      </Discreet>,
      bridge,
    );
  }

  it('shows the code in the list, and the pseudonym without the setting', async () => {
    const { container } = await list(true);
    expect(await screen.findByText('P-7')).toBeTruthy();
    expect(container.textContent).not.toContain('Brume');
    cleanup();
    await list(false);
    expect(await screen.findByText('Brume')).toBeTruthy();
  });
});

describe('another window in use', () => {
  it('marks the page within the event itself, and only while the setting is on', () => {
    const away = () => 'away' in document.documentElement.dataset;
    fireEvent.blur(window);
    expect(away()).toBe(false);
    const stop = watchAway();
    fireEvent.blur(window);
    expect(away()).toBe(true);
    fireEvent.focus(window);
    expect(away()).toBe(false);
    fireEvent.blur(window);
    stop();
    expect(away()).toBe(false);
    fireEvent.blur(window);
    expect(away()).toBe(false);
  });
});

describe('the card', () => {
  const agent = navigator.userAgent;
  const on = (userAgent: string) =>
    Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
  afterEach(() => on(agent));
  const open = () => {
    const kept = { theme: 'system', language: 'fr', zoom: 1, idleMinutes: 5 };
    const bridge = installBridge(new FakeBridge())
      .onShell('preferences', () => kept)
      .onShell('setPreferences', (change: object) => ({ ...kept, ...change }));
    return renderScreen(<DiscreetCard />, bridge).then(() => bridge);
  };

  it('says on Linux what cannot be done, and offers no switch for it', async () => {
    on('Mozilla/5.0 (X11; Linux x86_64)');
    const bridge = await open();
    expect(screen.getByText(/Sous Linux, aucun programme/)).toBeTruthy();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await userEvent.click(screen.getByRole('checkbox', { name: /Flouter/ }));
    await waitFor(() => expect(bridge.received('shell.setPreferences')).toEqual([{ blur: true }]));
  });

  it('offers it on Windows, on at first', async () => {
    on('Mozilla/5.0 (Windows NT 10.0; Win64; x64)');
    await open();
    const box = screen.getByRole('checkbox', { name: /captures/ });
    expect((box as HTMLInputElement).checked).toBe(true);
  });
});
