import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { badTemplateFiles } from '#tests/support/bad-template-files.ts';
import {
  addPathway,
  addPerson,
  createVault,
  goTo,
  phaseNote,
  unlock,
} from '#tests/support/journey.ts';
import { askVault } from '#tests/support/vault-calls.ts';

const title = 'Séance de co-construction – individuelle';
const steps = (page: Page) => page.getByRole('navigation', { name: 'Parties de la trame' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const vousBoxes = (page: Page) => page.getByRole('textbox', { name: 'Avec le vouvoiement' });

/** What the system's dialogs answer from now on. */
async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}

test('a template is adapted, used in a session, carried out in a file and brought back', async ({
  carnet,
}) => {
  let page = carnet.page();
  await createVault(page);
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');

  await goTo(page, 'Trames');
  await page.getByRole('textbox', { name: 'Chercher une trame' }).fill('co-construction indiv');
  await page.getByRole('link', { name: title }).click();
  await button(page, 'Adapter une copie').click();
  await page.getByRole('textbox', { name: 'Titre' }).fill('Notre séance');
  await steps(page).getByRole('button').nth(1).click();
  const before = await vousBoxes(page).count();
  await button(page, 'Ajouter une question').click();
  await page.keyboard.type('Par où commence-t-on ?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Par où tu veux commencer ?');
  // From the keyboard, up to the first place.
  for (let line = before; line > 0; line -= 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(vousBoxes(page).first()).toHaveValue('Par où commence-t-on ?');

  page = await carnet.lock();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Notre séance' })).toBeVisible();
  await steps(page).getByRole('button').nth(1).click();
  await expect(vousBoxes(page).first()).toHaveValue('Par où commence-t-on ?');
  await button(page, 'Enregistrer la trame').click();
  await expect(page.getByText('« Notre séance » est enregistrée.')).toBeVisible();

  await page.getByRole('checkbox', { name: /à la place de la trame d’origine/ }).click();
  await expect(page.getByText('sert à la place de l’originale')).toBeVisible();
  await goTo(page, 'Parcours');
  await page.getByRole('link', { name: 'Roseau' }).first().click();
  await page.getByRole('button', { name: 'Commencer une séance' }).click();
  const dialog = page.getByRole('dialog');
  const begin = dialog.getByRole('button', { name: /Commencer/ });
  await expect(begin.or(phaseNote(page)).first()).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await expect(phaseNote(page)).toBeVisible();
  const others = page.getByRole('button', { name: /Autres questions/ });
  if (await others.isVisible()) await others.click();
  await expect(page.getByText(/Par où (commence-t-on|tu veux commencer)/).first()).toBeVisible();

  const file = join(carnet.profile, 'une.trame.json');
  await answerDialogs(carnet.app(), file);
  await goTo(page, 'Trames');
  await page.getByRole('link', { name: 'Notre séance' }).click();
  await button(page, 'Exporter').click();
  await expect(page.getByText('Trame enregistrée dans « une.trame.json ».')).toBeVisible();
  const written = readFileSync(file, 'utf8');
  expect(JSON.parse(written)).toMatchObject({ format: 'carnet-de-pair/trame', version: 1 });
  expect(written).not.toContain('Roseau');

  await goTo(page, 'Trames');
  await button(page, 'Importer une trame').click();
  const preview = page.getByRole('dialog', { name: 'Importer cette trame' });
  await expect(preview.getByText('Notre séance')).toBeVisible();
  // React Aria takes back, after seven seconds, what it said while an earlier button was waiting.
  await expect(page.locator('[role="log"] [role="img"]')).toHaveCount(0);
  expect([...(await axeFindings(page)), ...(await darkFindings(page))]).toEqual([]);
  await preview.getByRole('button', { name: 'Importer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notre séance (2)' })).toBeVisible();
});

test('a bad file is refused in words, and leaves nothing behind', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  await goTo(page, 'Trames');
  const path = join(carnet.profile, 'mauvaise.trame.json');
  const link = join(carnet.profile, 'lien.trame.json');
  symlinkSync(path, link);
  const refused = page.getByRole('alertdialog');
  const attempt = async (chosen: string) => {
    await answerDialogs(carnet.app(), chosen);
    await button(page, 'Importer une trame').click();
    await expect(refused.getByText('Rien n’a été importé ni changé.')).toBeVisible();
    await refused.getByRole('button', { name: 'Fermer' }).click();
    await expect(refused).toBeHidden();
  };
  for (const [, text] of badTemplateFiles.filter((_, at) => at % 9 === 0)) {
    writeFileSync(path, text);
    await attempt(path);
  }
  writeFileSync(path, Buffer.from([0x50, 0x4b, 3, 4, 0xff]));
  await attempt(path);
  await attempt(link);
  await attempt(carnet.profile);
  await attempt(join(carnet.profile, 'partie.trame.json'));
  const all = await askVault<{ own: boolean }[]>(page, 'templates.list', null);
  expect(all.filter(({ own }) => own)).toEqual([]);
});
