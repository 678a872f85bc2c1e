import { expect, type Page } from '@playwright/test';
import { axeFindings, darkFindings, resize, usualSize } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';

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
