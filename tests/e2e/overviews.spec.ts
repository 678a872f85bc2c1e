import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { giveToApp } from '#scripts/testing/plain-user.mjs';
import { axeFindings, darkFindings, resize, usualSize } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';

/** Two themes and several sizes are judged, on a machine that may be busy. */
test.setTimeout(180_000);

const judge = async (page: Page) => [...(await axeFindings(page)), ...(await darkFindings(page))];

test('a pathway is looked at, a life event placed, moved aside and brought back', async ({
  carnet,
}) => {
  const page = carnet.page();
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.getByRole('link', { name: 'Parcours', exact: true }).click();
  await page.getByRole('link', { name: 'Brume' }).first().click();
  await page.getByRole('link', { name: 'Regarder le parcours' }).click();
  await expect(page.getByRole('heading', { name: 'Regarder le parcours', level: 1 })).toBeVisible();
  for (const title of ['Météo', 'Thématiques', 'Mots-clés de sortie', 'Le chemin']) {
    await expect(page.getByRole('figure', { name: title, exact: true })).toBeVisible();
  }
  expect(await judge(page)).toEqual([]);

  const path = page.getByRole('figure', { name: 'Le chemin' });
  await path.getByRole('button', { name: 'Lire en tableau' }).press('Enter');
  await expect(path.getByRole('row', { name: /Le nouvel appartement détour/ })).toBeVisible();

  await page.getByRole('button', { name: 'Placer un événement' }).press('Enter');
  await page.getByRole('textbox', { name: 'Dans les mots de la personne' }).fill('Une naissance');
  await page.getByLabel('Jour', { exact: true }).fill('2026-03-14');
  expect(await judge(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Ne garder que le mois' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const birth = path.getByRole('row', { name: 'mars 2026 Une naissance halte' });
  await expect(birth).toBeVisible();
  await expect(path.getByText(/halte, «.Une naissance.», en mars 2026/)).toBeVisible();

  await page.getByRole('button', { name: /^Retirer «.Une naissance.»$/ }).click();
  await expect(birth).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(birth).toBeVisible();
  for (const button of (
    await page.getByRole('button', { name: 'Lire en tableau' }).all()
  ).reverse()) {
    await button.click();
  }
  // What the library said aloud of the message that is gone still names it, for some seconds.
  await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0);
  await resize(carnet.app(), page, { ...usualSize, width: 640 });
  expect(await judge(page)).toEqual([]);
});

/** Words of the cloud that lie on one another, or leave the drawing, as the browser has drawn them. */
const collisions = (page: Page) =>
  page.getByRole('figure', { name: 'Mots-clés de sortie' }).evaluate((figure) => {
    const place = figure.querySelector('svg')?.getBoundingClientRect();
    const boxes = [...figure.querySelectorAll('svg text')].map((text) => ({
      word: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const out = boxes.filter(
      ({ box }) => !place || box.left < place.left || box.right > place.right,
    );
    const met = boxes.filter(({ box }, index) =>
      boxes.slice(index + 1).some(
        ({ box: other }) =>
          box.left < other.right &&
          other.left < box.right &&
          // A line of text is higher than its letters.
          box.top + box.height * 0.2 < other.bottom - other.height * 0.2 &&
          other.top + other.height * 0.2 < box.bottom - box.height * 0.2,
      ),
    );
    return { words: boxes.length, out, met };
  });

test('the cloud has no word on another, at every size; what is chosen is laid on paper', async ({
  carnet,
}) => {
  const page = carnet.page();
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.getByRole('link', { name: 'Parcours', exact: true }).click();
  await page.getByRole('link', { name: 'Brume' }).first().click();
  await page.getByRole('link', { name: 'Regarder le parcours' }).click();
  await expect(page.getByRole('figure', { name: 'Mots-clés de sortie' })).toBeVisible();
  for (const size of [usualSize, { ...usualSize, width: 1024 }, { ...usualSize, zoom: 2 }]) {
    await resize(carnet.app(), page, size);
    await expect.poll(() => collisions(page)).toEqual({ words: 5, out: [], met: [] });
  }
  await resize(carnet.app(), page, usualSize);

  const folder = mkdtempSync(join(tmpdir(), 'carnet-regard-'));
  giveToApp(folder);
  try {
    const file = join(folder, 'document.pdf');
    await answerSaveDialogs(carnet.app(), file);
    await page.getByRole('button', { name: 'Préparer une page' }).click();
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: 'Enregistrer en PDF' });
    await expect(save).toBeDisabled();
    await dialog.getByRole('checkbox', { name: 'la météo' }).check();
    await dialog.getByRole('checkbox', { name: 'les mots-clés de sortie' }).check();
    expect(await judge(page)).toEqual([]);
    await save.click();
    await expect(dialog.getByText(/document\.pdf/)).toBeVisible();
    const poppler = (tool: string, ...more: string[]) =>
      execFileSync(tool, [...more, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
        encoding: 'utf8',
      }).replace(/\s+/g, ' ');
    const text = poppler('pdftotext');
    for (const said of ['n’est pas anonymisée', 'épaule', 'Une météo a été dite', 'Séance 1']) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Brume|Solène|Le nouvel appartement|Thématiques/);
    expect(poppler('pdfinfo')).toMatch(/Title: Document .*Tagged: yes/);
    expect(poppler('pdfinfo')).not.toMatch(/Brume|Author|Creator|Producer|Chromium/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
