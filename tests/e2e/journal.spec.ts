import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { JournalHome } from '#shared/features/journal.ts';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test as base, type Carnet, openCarnet } from '#tests/support/app.ts';
import { filesHolding, formsOf } from '#tests/support/files.ts';
import { goTo, saved, unlock } from '#tests/support/journey.ts';
import { writeVault } from '#tests/support/own-vault.ts';
import { askVault } from '#tests/support/vault-calls.ts';

const canary = 'une loutre sombre remonte le courant';
const stopRule = 'Deux nuits courtes : je déplace une rencontre.';
const sign = 'Je mange debout.';

interface Desk {
  readonly carnet: Carnet;
  /** Everything the app can reach to write in. */
  readonly places: readonly string[];
}

const test = base.extend<{ desk: Desk }>({
  desk: async ({ profile }, use) => {
    const places = ['profil', 'maison', 'temporaire'].map((name) => join(profile, name));
    for (const place of places) mkdirSync(place, { mode: 0o700 });
    const [own = '', home, temporary] = places;
    await writeVault(own);
    const env = { ...process.env, HOME: home, TMPDIR: temporary };
    const carnet = await openCarnet(own, env);
    await use({ carnet, places });
    await carnet.close();
  },
});

const myPage = (page: Page) => page.getByRole('textbox', { name: 'Ma page' }).first();
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const home = (page: Page) => askVault<JournalHome>(page, 'journal.home', { today: '2026-11-22' });

async function write(page: Page, model: RegExp): Promise<void> {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Écrire' }).click();
  await page.getByRole('button', { name: model }).click();
  await expect(myPage(page)).toBeVisible();
}

/** A J02 with a name and the heaviest word, then the stop rule that answers it. */
async function writeLoad(page: Page): Promise<void> {
  await write(page, /^Charge émotionnelle/);
  await myPage(page).click();
  await page.keyboard.type(`Ondine est partie tôt, ${canary}.`);
  const remark = page.getByText('Un nom figure dans cette page : « Ondine »');
  await expect(remark).toBeVisible();
  await page.getByRole('button', { name: 'Remplacer « Ondine » par « la personne »' }).click();
  await expect(myPage(page)).toHaveText(`La personne est partie tôt, ${canary}.`);
  await expect(remark).toBeHidden();
  await page.getByText('trop', { exact: true }).click();
  await expect(page.getByText(/Rien n’est encore écrit pour ces moments-là/)).toBeVisible();
  await box(page, 'Ma règle d’arrêt').fill(stopRule);
  const reminder = page.getByRole('heading', { name: 'Ce que vous aviez écrit' });
  await expect(reminder).toBeVisible();
  await saved(page);
}

/** A J03 with a warning sign; the stop rule of the other page is there. */
async function writeWeek(page: Page): Promise<void> {
  await write(page, /^Prévention de l’épuisement/);
  await expect(box(page, 'Ma règle d’arrêt')).toHaveValue(stopRule);
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  await box(page, 'Énoncé').fill(sign);
  await saved(page);
}

async function burnFirst(page: Page, title: string): Promise<void> {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Brûler' }).click();
  const ask = page.getByRole('dialog', { name: 'Brûler cette page' });
  await expect(ask).toContainText('Les sauvegardes déjà faites');
  await ask.getByRole('button', { name: 'Brûler' }).click();
  await expect(page.getByRole('heading', { name: 'En attente du feu' })).toBeVisible();
}

test('what is written is found again, and what burns is gone at the lock', async ({ desk }) => {
  const { carnet, places } = desk;
  await unlock(carnet.page());
  await askVault(carnet.page(), 'persons.create', { pseudonym: 'Ondine' });
  await goTo(carnet.page(), 'Journal');
  await expect(carnet.page().getByText(/Une page pour ce qui vous appartient/)).toBeVisible();
  expect(await axeFindings(carnet.page())).toEqual([]);
  await writeLoad(carnet.page());
  expect(await axeFindings(carnet.page())).toEqual([]);
  expect(await darkFindings(carnet.page())).toEqual([]);
  await writeWeek(carnet.page());

  // A lock in the middle of a word: the page and the caret come back.
  await box(carnet.page(), 'Énoncé').press('End');
  await carnet.lock(() => carnet.page().keyboard.press('Control+l'));
  await unlock(carnet.page());
  await expect(box(carnet.page(), 'Énoncé')).toHaveValue(sign);
  await expect(box(carnet.page(), 'Énoncé')).toBeFocused();

  // Found by the search, apart, under the name of its model.
  const page = carnet.page();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('loutre sombre');
  const mine = page.getByRole('group', { name: 'Journal, à moi' }).getByRole('option');
  await expect(mine).toContainText('Charge émotionnelle');
  await page.keyboard.press('Escape');

  // Set to burn, taken back, set to burn again: gone with the lock.
  await burnFirst(page, 'Charge émotionnelle');
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(page.getByRole('link', { name: 'Charge émotionnelle' })).toBeVisible();
  await burnFirst(page, 'Charge émotionnelle');
  await carnet.lock();
  expect(await filesHolding(places, canary)).toEqual([]);
  await unlock(carnet.page());
  const left = await home(carnet.page());
  expect(left.burning).toEqual([]);
  expect(left.pages.map(({ model }) => model)).toEqual(['J03']);
  expect(await askVault(carnet.page(), 'search.find', { text: 'loutre' })).toEqual([]);
  await write(carnet.page(), /^Charge émotionnelle/);
  await expect(box(carnet.page(), 'Ma règle d’arrêt')).toHaveValue(stopRule);
  await carnet.close();
  expect(await filesHolding(places, canary)).toEqual([]);

  // Control: planted in a file, in any of its forms, the sentence is found.
  const planted = join(places[2] ?? '', 'planté');
  for (const form of formsOf(canary)) {
    await writeFile(planted, form);
    expect(await filesHolding(places, canary)).toEqual([planted]);
  }
});
