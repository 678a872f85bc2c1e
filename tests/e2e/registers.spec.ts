import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { giveToApp } from '#scripts/testing/plain-user.mjs';
import {
  axeFindings,
  darkFindings,
  lostThings,
  resize,
  sizes,
} from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { aPdf, aPng } from '#tests/support/attachments.ts';
import { filesHolding } from '#tests/support/files.ts';
import {
  addPathway,
  addPerson,
  createVault,
  goTo,
  saved,
  startSession,
} from '#tests/support/journey.ts';

const line = 'Dire non sans me justifier';

async function toPhase(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 2, name: title });
  while (!(await heading.isVisible())) {
    await page.getByRole('button', { name: 'Phase suivante' }).click();
  }
}

async function addRow(page: Page, list: string): Promise<void> {
  const group = page.getByRole('group', { name: list, exact: true });
  await group.getByRole('button', { name: 'Ajouter' }).click();
}

async function openRegisters(page: Page): Promise<void> {
  await goTo(page, 'Parcours');
  await page.getByRole('link', { name: 'Roseau' }).first().click();
  await page.getByRole('link', { name: 'Ce qui se construit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui se construit' })).toBeVisible();
}

test('an axis is taken up again and tamed, a repère keeps both wordings', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  await addPerson(page, 'Roseau');
  await addPathway(page, 'Roseau');
  await startSession(page);
  await toPhase(page, 'Exploration et mise en perspective');
  await addRow(page, 'Repères professionnels co-construits');
  const landmarks = page.getByRole('group', { name: 'Repères professionnels co-construits' });
  await landmarks.getByRole('textbox', { name: 'Énoncé' }).fill('Dire ce que je tais');
  await toPhase(page, 'Clôture et synthèse');
  await addRow(page, 'Axes de travail');
  const axes = page.getByRole('group', { name: 'Axes de travail', exact: true });
  await axes.getByRole('textbox', { name: 'Énoncé' }).fill(line);
  await saved(page);
  await page.getByRole('button', { name: 'Clore la séance' }).click();

  await goTo(page, 'Parcours');
  await page.getByRole('link', { name: 'Roseau' }).first().click();
  await page.getByRole('button', { name: 'Commencer une séance' }).click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'Commencer' });
  await anyway.click();
  await toPhase(page, 'Clôture et synthèse');
  await page.getByRole('button', { name: `Reprendre « ${line} »` }).click();
  await expect(axes.getByRole('textbox', { name: 'Énoncé' })).toHaveValue(line);
  await expect(page.getByText('Déjà ouvert dans ce parcours')).toBeHidden();
  await axes.getByText('apprivoisé', { exact: true }).click();
  await saved(page);

  await openRegisters(page);
  const register = page.getByRole('region', { name: 'Axes de travail' });
  await register.getByText('Apprivoisés, abandonnés').click();
  await expect(register.getByText(line)).toHaveCount(1);
  await expect(register.getByRole('radio', { name: 'apprivoisé' })).toBeChecked();

  const repères = page.getByRole('region', { name: 'Repères' });
  await repères.getByRole('button', { name: 'Reformuler' }).click();
  await repères.getByRole('textbox', { name: 'Énoncé' }).fill('Nommer ce que je tais');
  await repères.getByRole('radio', { name: 'ensemble' }).check();
  await repères.getByRole('button', { name: 'Enregistrer' }).click();
  await repères.getByRole('button', { name: '2 formulations' }).click();
  const wordings = repères.getByRole('list', { name: /^Formulations/ }).getByRole('listitem');
  await expect(wordings).toHaveText([/^Nommer ce que je tais/, /^Dire ce que je tais/]);
  await expectAccessible(carnet.app(), page);
});

const secret = 'le heron gris traverse la brume de sept heures';

const outsides: string[] = [];

/** A folder of the user's, outside the vault. */
async function newOutside(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-outils-'));
  outsides.push(folder);
  giveToApp(folder);
  return folder;
}

test.afterEach(async () => {
  for (const folder of outsides.splice(0)) await rm(folder, { recursive: true, force: true });
});

test('a tool keeps its attachment in the vault, and gives it back as it was', async ({
  carnet,
}) => {
  const page = carnet.page();
  const outside = await newOutside();
  const original = Buffer.from(aPdf(secret));
  await createVault(page);
  await goTo(page, 'Ressources');
  await page.getByRole('link', { name: 'Boîte à outils' }).click();
  await page.getByRole('button', { name: 'Nouvel outil' }).click();
  await page.getByRole('textbox', { name: 'Nom de l’outil' }).fill('Roue des émotions');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Roue des émotions' })).toBeVisible();

  const choose = async (name: string, bytes: Uint8Array) => {
    const path = join(outside, name);
    await writeFile(path, bytes);
    await carnet.app().evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    await page.getByRole('button', { name: 'Joindre un fichier' }).click();
  };
  await choose('plan.pdf', original);
  await expect(page.getByRole('listitem').filter({ hasText: 'plan.pdf' })).toBeVisible();
  await choose('photo.png', aPng(40, 30));
  await page.getByRole('button', { name: 'Regarder photo.png' }).click();
  const picture = page.getByRole('img', { name: 'Image photo.png' });
  await expect(picture).toHaveJSProperty('width', 40);
  await choose('outil.pdf', Buffer.from('MZ\x90\x00'));
  await expect(page.getByText(/n’est pas d’un genre/)).toBeVisible();

  const copy = join(outside, 'copie.pdf');
  await answerSaveDialogs(carnet.app(), copy);
  await page.getByRole('button', { name: 'Enregistrer une copie de « plan.pdf »' }).click();
  await expect(page.getByRole('dialog', { name: /n’est plus protégé/ })).toBeVisible();
  await page.getByRole('button', { name: 'Choisir où l’enregistrer' }).click();
  await expect(page.getByText(/copie\.pdf.+est enregistré, sans protection/)).toBeVisible();
  expect(Buffer.compare(await readFile(copy), original)).toBe(0);
  await expectAccessible(carnet.app(), page);

  await carnet.close();
  expect(await filesHolding([carnet.profile], secret)).toEqual([]);
  // Control: the same eyes find it in the file that was chosen, and in the copy.
  expect(await filesHolding([outside], secret)).toHaveLength(2);
});

async function expectAccessible(app: Parameters<typeof resize>[0], page: Page): Promise<void> {
  const closeMessage = page.getByRole('alertdialog').getByRole('button', { name: 'Fermer' });
  while ((await closeMessage.count()) > 0) await closeMessage.first().click();
  // What a button said while it waited stays for a few seconds where only a screen reader hears it.
  await expect.poll(() => axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  for (const size of sizes) {
    await resize(app, page, size);
    expect(await lostThings(page), `${size.width} px × ${size.zoom}`).toEqual([]);
  }
}
