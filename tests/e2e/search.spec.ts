import { expect, type Page } from '@playwright/test';
import { test } from '#tests/support/app.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Rechercher' });

test('finds a note in context and leads to its phase, again and again', async ({ carnet }) => {
  const page = carnet.page();
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await search(page).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('deux lectures');
  const notes = page.getByRole('group', { name: 'Notes' }).getByRole('option');
  await expect(notes.first().locator('mark').first()).toHaveText('Deux');
  await notes.first().click();
  const current = page.locator('[aria-current="step"]');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Phase suivante' })).toBeVisible();
  const found = (await current.innerText()).split('\n')[0] ?? '';
  await page.getByRole('button', { name: 'Phase suivante' }).click();
  await expect(current).not.toContainText(found);
  await search(page).fill('deux lectures');
  await notes.first().click();
  await expect(current).toContainText(found);
});

test('forgets what was looked for at the lock', async ({ carnet }) => {
  await carnet.page().getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await search(carnet.page()).fill('orage');
  await expect(carnet.page().getByRole('status').first()).toBeVisible();
  await carnet.page().keyboard.press('Escape');
  const page = await carnet.lock();
  await expect(page.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
  await page.getByRole('button', { name: 'Rouvrir l’exemple' }).click();
  await search(page).click();
  await expect(search(page)).toHaveValue('');
  await expect(page.getByRole('option', { name: 'Nouvelle personne' })).toBeVisible();
});
