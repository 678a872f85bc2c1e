import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { TodayPage } from '#renderer/features/today/TodayPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { type UserSettings, userSettings } from '#shared/features/settings.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

const question = 'Dans quel cadre exercez-vous ?';
const asked = () => screen.queryByRole('radiogroup', { name: question });

/** A vault that was just made, and keeps what it is told. */
async function open(given: Partial<UserSettings> = {}) {
  const vault = { settings: userSettings.parse(given) };
  const bridge = installBridge();
  bridge
    .on(api.today.overview, () => ({ resume: null, pathways: [], threads: [], empty: true }))
    .on(api.settings.get, () => vault.settings)
    .on(api.settings.update, (next) => {
      vault.settings = next;
      queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['settings'] }));
      return null;
    });
  await renderScreen(<TodayPage />, bridge);
  await screen.findByRole('heading', { level: 1, name: 'Bonjour' });
  return { vault, user: userEvent.setup() };
}

describe('the frame of practice, on the first page', () => {
  it('is asked once, and answered for good', async () => {
    const { vault, user } = await open();
    await screen.findByText(question);
    expect(screen.getByRole('button', { name: 'Enregistrer' })).toHaveProperty('disabled', true);
    await user.click(screen.getByText('En indépendant, sans convention'));
    expect(vault.settings.practiceFrame).toBe('unset');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(screen.queryByText(question)).toBeNull());
    expect(vault.settings).toMatchObject({ practiceFrame: 'independent', frameAsked: true });
  });

  it('is put off in one press, and never asked again', async () => {
    const { vault, user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Plus tard' }));
    await waitFor(() => expect(screen.queryByText(question)).toBeNull());
    expect(vault.settings).toMatchObject({ practiceFrame: 'unset', frameAsked: true });
  });

  it.each([
    { frameAsked: true },
    { practiceFrame: 'convention' as const },
  ])('is not asked when %j', async (given) => {
    await open(given);
    expect(asked()).toBeNull();
    expect(screen.queryByText(question)).toBeNull();
  });
});
