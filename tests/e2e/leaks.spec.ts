import { expect, type Page } from '@playwright/test';
import { test as base } from '#tests/support/app.ts';
import { phaseNote, phrase, saved } from '#tests/support/journey.ts';
import { asHeld, keyAsHeld, scanMemory, type Needles } from '#tests/support/memory.ts';
import { keysOf, writeVault } from '#tests/support/own-vault.ts';
import { openSession } from '#tests/support/session-on-screen.ts';

const test = base.extend({
  profile: async ({ profile }, use) => {
    await writeVault(profile);
    await use(profile);
  },
});

/** Key by key: what Playwright sends in one piece passes through main's memory on its way. */
async function typePhrase(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).click();
  await page.keyboard.type(phrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Verrouiller', exact: true })).toBeVisible();
}

const canary = 'le heron gris traverse la brume de sept heures';

test('memory', async ({ carnet, profile }) => {
  const { dataKey, databaseKey } = await keysOf(profile);
  const needles: Needles = {
    phrase: asHeld(phrase),
    note: asHeld(canary),
    'data key': keyAsHeld(dataKey),
    'database key': keyAsHeld(databaseKey),
  };
  const root = carnet.app().process().pid ?? 0;
  const page = carnet.page();
  const scan = (when: string) => {
    const t = Date.now();
    const { hits, bytes } = scanMemory(root, needles);
    console.log(when, Math.round(bytes / 1e6), 'MB', Date.now() - t, 'ms', JSON.stringify(hits));
    return hits;
  };
  scan('start');
  await typePhrase(page);
  await openSession(page);
  await phaseNote(page).click();
  await page.keyboard.type(canary);
  await saved(page);
  scan('open');
  await carnet.lock();
  await expect(carnet.page().getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
  await expect.poll(() => carnet.app().windows().length).toBe(1);
  scan('locked');
  await new Promise((r) => setTimeout(r, 10000));
  scan('later');
});
