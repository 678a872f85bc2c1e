import { expect } from '@playwright/test';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { addPerson, createVault, goTo } from '#tests/support/journey.ts';
import { picture } from '#tests/support/pictures.ts';

test('the help is read, and one’s principles reach the information sheet', async ({ carnet }) => {
  const page = carnet.page();
  const found: string[] = [];
  const judge = async (name: string) => {
    found.push(...(await axeFindings(page)), ...(await darkFindings(page)));
    await picture(carnet.app(), page, name);
  };
  await createVault(page);
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('link', { name: 'Ouvrir l’aide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  await expect(page.getByText('L’une ne remplace pas l’autre')).toBeVisible();
  await judge('help');

  await goTo(page, 'Ressources');
  await page.getByRole('link', { name: 'Mon parcours en pair-aidance' }).click();
  await page.getByRole('textbox', { name: /^Ma fonction/ }).fill('Formateur pair');
  await page.getByRole('textbox', { name: /^Ce qui guide/ }).fill('Marcher à côté.');
  await page.getByRole('textbox', { name: /^Mes champs/ }).fill('précarité');
  await page.keyboard.press('Enter');
  await judge('practice');

  await addPerson(page, 'Libellule');
  await page.getByRole('button', { name: 'Nouvelle fiche' }).click();
  await page.getByRole('radio', { name: /^Information et consentement/ }).check();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await page.getByRole('button', { name: 'Remettre à la personne' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Marcher à côté.')).toBeVisible();
  await expect(dialog.getByText('Formateur pair')).toBeVisible();
  await expect(dialog.getByText('précarité')).toHaveCount(0);
  await judge('information');
  expect(found).toEqual([]);
});
