import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { addPerson, createVault } from '#tests/support/journey.ts';

const judge = async (page: Page) => [...(await axeFindings(page)), ...(await darkFindings(page))];

async function begin(page: Page, sheet: string): Promise<void> {
  await page.getByRole('button', { name: 'Nouvelle fiche' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${sheet}`) }).check();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await expect(page.getByRole('heading', { name: sheet, level: 1 })).toBeVisible();
}

test('an agreement is asked for, given, and withdrawn in one press', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  await addPerson(page, 'Libellule');
  await begin(page, 'Accord de partage d’informations');
  expect(await judge(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Fonction' }).fill('assistante sociale');
  for (const name of ['Accord de la personne', 'Accord du soignant']) {
    const group = page.getByRole('group', { name, exact: true }).first();
    await group.getByRole('radio', { name: 'oui' }).check();
  }
  await page.getByRole('link', { name: 'Libellule' }).click();
  await expect(page.getByText('accord donné')).toBeVisible();
  await expect(page.getByText(/assistante sociale/)).toBeVisible();
  await page.getByRole('link', { name: 'Accord de partage d’informations' }).click();
  await page.getByRole('button', { name: 'Retirer cet accord' }).click();
  await expect(page.getByText(/La fiche reste ici comme preuve/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('button', { name: 'Retirer cet accord' })).toBeVisible();
});

test('the information is handed over in tu, and its exact words leave a proof', async ({
  carnet,
}) => {
  const page = carnet.page();
  await createVault(page);
  await addPerson(page, 'Roseau');
  await begin(page, 'Information et consentement');
  const folder = mkdtempSync(join(tmpdir(), 'carnet-fiche-'));
  try {
    const file = join(folder, 'document.pdf');
    await answerSaveDialogs(carnet.app(), file);
    await page.getByRole('button', { name: 'Remettre à la personne' }).click();
    await page.getByRole('radio', { name: 'le tutoiement' }).check();
    await expect(page.getByText(/engagement de confidentialité/).last()).toBeVisible();
    expect(await judge(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer en PDF' }).click();
    await expect(page.getByText(/document\.pdf/)).toBeVisible();
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(text.replace(/\s+/g, ' ')).toContain('Cette page t’appartient');
    expect(text).not.toMatch(/secret professionnel|Roseau/i);
    await page.getByRole('button', { name: 'Fermer' }).click();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await page.getByRole('link', { name: 'Roseau' }).click();
  await page.getByRole('link', { name: 'Information et consentement' }).click();
  await expect(page.getByText(/[0-9a-f]{64}/)).toBeVisible();
});
