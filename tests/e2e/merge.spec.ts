import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  axeFindings,
  darkFindings,
  lostThings,
  resize,
  sizes,
  usualSize,
} from '#tests/support/accessibility.ts';
import { test as base } from '#tests/support/app.ts';
import { phaseNote, saved, unlock } from '#tests/support/journey.ts';
import { otherComputer, writeFirstNotes } from '#tests/support/other-computer.ts';
import { writeVault } from '#tests/support/own-vault.ts';

interface Prepared {
  /** The backup of the other computer. */
  readonly file: string;
  readonly session: string;
}

const test = base.extend<{ readonly prepared: Prepared }>({
  prepared: async ({ profile }, use) => {
    await writeVault(profile);
    const written = await writeFirstNotes(profile, 'Le marché couvert.');
    const file = await otherComputer(profile, written, {
      changed: 'Le marché couvert, puis la passerelle.',
      added: 'Une séance notée sur l’autre ordinateur.',
    });
    await use({ file, session: written.session });
  },
  // The vault is there before the app starts.
  carnet: async ({ prepared: _, carnet }, use) => use(carnet),
});
async function goToSession(page: Page, session: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/seances/${session}`);
  await expect(phaseNote(page)).toBeVisible();
}

test('two copies become one: report, backup, both texts, the older one taken up again', async ({
  carnet,
  prepared,
}) => {
  const page = carnet.page();
  await unlock(page);
  await goToSession(page, prepared.session);
  await phaseNote(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Puis le silence.');
  await saved(page);
  await page.getByRole('link', { name: 'Réglages' }).click();
  await carnet.app().evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, prepared.file);

  const found: string[] = [];
  const judge = async (name: string) => {
    const lost: string[] = [];
    for (const size of sizes) {
      await resize(carnet.app(), page, size);
      lost.push(...(await lostThings(page)).map((each) => `${String(size.width)} px: ${each}`));
    }
    await resize(carnet.app(), page, usualSize);
    const all = [...(await axeFindings(page)), ...(await darkFindings(page)), ...lost];
    found.push(...all.map((each) => `${name}: ${each}`));
  };

  // By the keyboard alone: to the button, to the file, to the report.
  const choose = page.getByRole('button', { name: 'Choisir l’autre copie…' });
  await choose.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ce que l’autre copie apporte' });
  await expect(dialog.getByText('1 séance', { exact: true })).toBeVisible();
  await expect(dialog.getByText(/1 note dit autre chose/)).toBeVisible();
  await judge('report');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const leftovers = () => readdirSync(carnet.profile).filter((name) => name.includes('reuni'));
  await expect.poll(leftovers).toEqual([]);

  await choose.focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Réunir les deux copies' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Les deux copies sont réunies' })).toBeVisible();
  await judge('done');
  expect(readdirSync(join(carnet.profile, 'sauvegardes'))).not.toEqual([]);
  await page.getByRole('button', { name: 'Fermer' }).click();

  await goToSession(page, prepared.session);
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('puis la passerelle.');
  await expect(phaseNote(page)).toHaveText('Le marché couvert. Puis le silence.');
  await judge('versions');
  await versions.getByRole('button', { name: 'Reprendre ce texte' }).press('Enter');
  await expect(phaseNote(page)).toHaveText('Le marché couvert, puis la passerelle.');
  await expect(versions).toContainText('Puis le silence.');
  expect(found).toEqual([]);

  // Once more: nothing is left to merge. The other session is there.
  await page.getByRole('link', { name: 'Réglages' }).click();
  await choose.click();
  await expect(page.getByText(/Rien à réunir/)).toBeVisible();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('autre ordinateur');
  await expect(page.getByRole('group', { name: 'Notes' }).getByRole('option')).toHaveCount(1);
});
