import { mkdirSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { giveToApp } from '#scripts/testing/plain-user.mjs';
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

const filesIn = (folder: string) => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};
const backupFile = /^carnet-\d{8}-\d{6}\.sauvegarde$/;

async function write(page: Page, text: string): Promise<void> {
  await createVault(page);
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');
  await startSession(page);
  await phaseNote(page).click();
  await page.keyboard.type(text);
  await saved(page);
}

test('a backup is made at lock, and brings the text back when the vault is damaged', async ({
  carnet,
}) => {
  const place = join(carnet.profile, 'sauvegardes');
  await write(carnet.page(), 'Le marché couvert, puis le silence.');
  const page = await carnet.lock();
  await expect(page.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
  await expect.poll(() => filesIn(place)).toEqual([expect.stringMatching(backupFile)]);
  // The process that made it has closed the vault, and given the folder back.
  await expect.poll(() => filesIn(join(carnet.profile, 'coffre'))).not.toContain('verrou');

  truncateSync(join(carnet.profile, 'coffre', 'notes.db'), 0);
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(phrase);
  await page.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(page.getByText('Le fichier des notes est vide.')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à une sauvegarde' }).first().click();
  await page.getByRole('textbox', { name: 'Phrase de passe de ce jour-là' }).fill(phrase);
  await page.getByRole('button', { name: 'Essayer' }).click();
  await expect(page.getByText(/1 personne, 1 séance, 1 note\./)).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à celle-ci' }).click();
  await expect(page.getByText(/trente jours/)).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir le coffre' }).click();
  await expect(phaseNote(page)).toHaveText('Le marché couvert, puis le silence.');

  const aside = filesIn(carnet.profile).filter((name) => name.startsWith('coffre.mis-de-cote-'));
  expect(aside).toHaveLength(1);
  expect(filesIn(join(carnet.profile, aside[0] ?? ''))).toContain('notes.db');
});

test('unlocking right after a lock drops the backup under way, and loses nothing', async ({
  carnet,
}) => {
  await write(carnet.page(), 'Une phrase juste avant.');
  const page = await carnet.lock();
  await unlock(page);
  await expect(phaseNote(page)).toHaveText('Une phrase juste avant.');
  await goTo(page, 'Aujourd’hui');
  await expect(page.getByRole('heading', { name: 'Sauvegardes' })).toBeVisible();
});

test('a backup is tried, then copied to another folder, from the settings', async ({ carnet }) => {
  const page = carnet.page();
  await write(page, 'À mettre à l’abri.');
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
  await expect(page.getByText(/Sauvegarde réussie/)).toBeVisible();
  await page.getByRole('button', { name: 'Essayer de l’ouvrir' }).click();
  await page.getByRole('textbox', { name: 'Phrase de passe de ce jour-là' }).fill(phrase);
  await page.getByRole('button', { name: 'Essayer', exact: true }).click();
  await expect(page.getByText(/Elle s’ouvre, et tout s’y relit/)).toBeVisible();
  await page.getByRole('button', { name: 'Fermer' }).click();

  const key = join(carnet.profile, 'cle-usb');
  mkdirSync(key);
  giveToApp(key);
  await carnet.app().evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async () => ({
      canceled: false,
      filePath: `${folder}/copie.sauvegarde`,
    });
  }, key);
  await page.getByRole('button', { name: 'Copier ailleurs…' }).click();
  await expect(page.getByText(/Copiée et comparée/)).toBeVisible();
  expect(filesIn(key)).toEqual(['copie.sauvegarde']);
});
