import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { createVault, phaseNote } from '#tests/support/journey.ts';
import { openSession } from '#tests/support/session-on-screen.ts';

const judge = async (page: Page) => [...(await axeFindings(page)), ...(await darkFindings(page))];

test('a note written with care, replied to, and handed over', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  await openSession(page, 'Libellule');
  await phaseNote(page).fill('Libellule est dans le déni.');
  await page.getByRole('button', { name: 'Une autre façon de le dire' }).click();
  await page.getByRole('button', { name: /voit les choses autrement/ }).click();
  await expect(phaseNote(page)).toContainText('Libellule voit les choses autrement que moi');
  await page.keyboard.press('Control+z');
  await expect(phaseNote(page)).toContainText('dans le déni');
  expect(await judge(page)).toEqual([]);

  await page.getByRole('button', { name: 'Choisir ensemble' }).click();
  await page.getByRole('radio', { name: /^Relue/ }).check();
  expect(await judge(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Notes relues avec la personne.')).toBeVisible();

  await page.getByRole('button', { name: 'Ajouter ses mots' }).click();
  await page.getByRole('textbox', { name: 'Ses mots' }).fill('Je ne suis pas dans le déni.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Je ne suis pas dans le déni.')).toBeVisible();

  const folder = mkdtempSync(join(tmpdir(), 'carnet-note-'));
  try {
    await answerSaveDialogs(carnet.app(), join(folder, 'document.pdf'));
    await page.getByRole('button', { name: 'Remettre à la personne' }).click();
    await page.getByRole('radio', { name: 'le tutoiement' }).check();
    await expect(page.getByText(/Cette page t’appartient/)).toBeVisible();
    expect(await judge(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer en PDF' }).click();
    await expect(page.getByText(/document\.pdf/)).toBeVisible();
    const [file = ''] = readdirSync(folder);
    const text = execFileSync('pdftotext', ['-layout', join(folder, file), '-'], {
      encoding: 'utf8',
    });
    expect(text).toContain('Je ne suis pas dans le déni.');
    expect(text).toContain('Relu avec toi.');
    expect(text).toContain('Tes mots');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('no note of content: nothing to write in, and what was written waits', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  await openSession(page, 'Roseau');
  await phaseNote(page).fill('Une phrase écrite avant d’en parler ensemble.');
  await page.getByRole('button', { name: 'Choisir ensemble' }).click();
  await page.getByRole('radio', { name: /^Aucune note de contenu/ }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(phaseNote(page)).toBeHidden();
  await page.getByRole('button', { name: 'Changer' }).click();
  await page.getByRole('radio', { name: /^À deux/ }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(phaseNote(page)).toContainText('Une phrase écrite avant');
});
