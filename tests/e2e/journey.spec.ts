import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#tests/support/app.ts';
import {
  addPathway,
  addPerson,
  createVault,
  goTo,
  phaseNote,
  phrase,
  saved,
  startSession,
  unlock,
} from '#tests/support/journey.ts';
import { killVaultProcess } from '#tests/support/processes.ts';

test.beforeEach(async ({ carnet }) => {
  await createVault(carnet.page());
});

test('a first session is written, locked away and found again', async ({ carnet }) => {
  const page = carnet.page();
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');
  await startSession(page);
  await phaseNote(page).click();
  await page.keyboard.type('Elle parle du marché couvert, puis du silence.');
  await page.getByRole('button', { name: 'Phase suivante' }).click();
  await phaseNote(page).click();
  await page.keyboard.type('La deuxième page ne touche pas la première.');
  await saved(page);

  const locked = await carnet.lock();
  await unlock(locked);
  await expect(phaseNote(locked)).toHaveText('La deuxième page ne touche pas la première.');
  await locked.keyboard.press('Control+k');
  await locked.keyboard.type('marche couvert');
  await expect(locked.getByRole('option', { name: /marché couvert/ }).first()).toBeVisible();
  await locked.keyboard.press('Enter');
  await expect(phaseNote(locked)).toHaveText('Elle parle du marché couvert, puis du silence.');
});

test('text typed right before a lock is in the vault, caret and all', async ({ carnet }) => {
  const page = carnet.page();
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');
  await startSession(page);
  await phaseNote(page).click();
  await page.keyboard.type('Première phrase. ');
  await page.keyboard.type('Et la toute dernière');
  const locked = await carnet.lock();
  await unlock(locked);
  await expect(phaseNote(locked)).toHaveText('Première phrase. Et la toute dernière');
  await expect(phaseNote(locked)).toBeFocused();
  await locked.keyboard.type(' suite');
  await expect(phaseNote(locked)).toHaveText('Première phrase. Et la toute dernière suite');
});

test('a power cut costs less than the last second of typing', async ({ carnet }) => {
  const page = carnet.page();
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');
  await startSession(page);
  await phaseNote(page).click();
  const words = Array.from({ length: 40 }, (_, index) => `mot${index + 1}`);
  const typedAt: number[] = [];
  for (const word of words) {
    await page.keyboard.type(`${word} `);
    typedAt.push(Date.now());
    await page.waitForTimeout(50);
  }
  const cutAt = Date.now();
  const after = await carnet.crash();
  await unlock(after);
  await after.getByRole('link', { name: 'Continuer' }).click();
  const kept = await phaseNote(after).innerText();
  const lost = words.filter(
    (word, index) => !kept.includes(word) && cutAt - (typedAt[index] ?? 0) > 1000,
  );
  expect(lost).toEqual([]);
  expect(kept).toContain('mot1 ');
});

test('a killed vault process loses nothing typed', async ({ carnet }) => {
  const page = carnet.page();
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');
  await startSession(page);
  await phaseNote(page).click();
  await page.keyboard.type('Avant. ');
  await saved(page);
  killVaultProcess(carnet.app().process().pid ?? 0);
  await expect(page.getByRole('heading', { name: 'Le coffre s’est arrêté' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(phrase);
  await page.getByRole('button', { name: /Rouvrir|Déverrouiller/ }).click();
  await phaseNote(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Après.');
  await saved(page);
  const locked = await carnet.lock();
  await unlock(locked);
  await expect(phaseNote(locked)).toHaveText('Avant. Après.');
});

test('nothing readable is left in any file, and no name in the title', async ({ carnet }) => {
  const page = carnet.page();
  await addPerson(page, 'Roseauquimurmure');
  await goTo(page, 'Aujourd’hui');
  expect(await page.title()).toBe('Carnet de pair');
  await carnet.lock();
  const readable = (text: string) =>
    filesUnder(carnet.profile).filter((file) => readFileSync(file).includes(text));
  expect(readable('Roseauquimurmure')).toEqual([]);
  // Control: the same search finds what is meant to be readable.
  expect(readable('carnet-de-pair').length).toBeGreaterThan(0);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
