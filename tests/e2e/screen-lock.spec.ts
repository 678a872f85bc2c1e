import { expect } from '@playwright/test';
import { freshWindowAfter } from '#scripts/testing/electron-app.mjs';
import { openCarnet, test } from '#tests/support/app.ts';
import { openBuses } from '#tests/support/buses.ts';

test('a screen that locks, or goes to another user, locks the vault', async ({ profile }) => {
  const buses = await openBuses();
  const carnet = await openCarnet(profile, { ...process.env, ...buses.env });
  try {
    await carnet.page().getByRole('button', { name: 'Découvrir avec un exemple' }).click();
    await expect(carnet.page().getByText('Exemple fictif')).toBeVisible();
    // Control: an unlock, or a screen saver that goes off, is no reason.
    buses.say('system', '/s', 'org.freedesktop.login1.Session.Unlock');
    buses.say('session', '/x', 'org.gnome.ScreenSaver.ActiveChanged', false);
    buses.change('/s', 'org.freedesktop.login1.Session', 'Active', true);
    await carnet.page().waitForTimeout(1_000);
    await expect(carnet.page().getByText('Exemple fictif')).toBeVisible();

    const say = async () => buses.say('system', '/s', 'org.freedesktop.login1.Session.Lock');
    const locked = await freshWindowAfter(carnet.app(), carnet.page(), say);
    await expect(locked.getByRole('button', { name: 'Rouvrir l’exemple' })).toBeVisible();
    await locked.getByRole('button', { name: 'Rouvrir l’exemple' }).click();
    await expect(locked.getByText('Exemple fictif')).toBeVisible();
    const again = await freshWindowAfter(carnet.app(), locked, async () =>
      buses.say('session', '/x', 'org.gnome.ScreenSaver.ActiveChanged', true),
    );
    await again.getByRole('button', { name: 'Rouvrir l’exemple' }).click();
    await expect(again.getByText('Exemple fictif')).toBeVisible();
    // Another user takes the computer: no screen is locked, ours is only no longer shown.
    const left = await freshWindowAfter(carnet.app(), again, async () =>
      buses.change('/s', 'org.freedesktop.login1.Session', 'Active', false),
    );
    await expect(left.getByRole('button', { name: 'Rouvrir l’exemple' })).toBeVisible();
  } finally {
    await carnet.close();
    buses.stop();
  }
});
