import { expect } from '@playwright/test';
import { test } from '#tests/support/app.ts';

test('the example opens at once, locks, and opens again with the phrase it shows', async ({
  carnet,
}) => {
  const start = carnet.page();
  await expect(start.getByRole('heading', { name: 'Créer votre coffre' })).toBeVisible();
  await start.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(start.getByText('Exemple fictif')).toBeVisible();

  const locked = await carnet.lock();
  await expect(locked.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
  expect(start.isClosed()).toBe(true);
  const phrase = locked
    .getByText('La phrase de l’exemple', { exact: true })
    .locator('xpath=following-sibling::*[1]');
  await locked.getByRole('textbox', { name: 'Phrase de passe' }).fill('une phrase au hasard');
  await locked.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(locked.getByText('Cette phrase n’ouvre pas le coffre.')).toBeVisible();
  await locked.getByRole('textbox', { name: 'Phrase de passe' }).fill(await phrase.innerText());
  await locked.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(locked.getByRole('button', { name: 'Verrouiller', exact: true })).toBeVisible();
});

test('the example is still there after a power cut', async ({ carnet }) => {
  await carnet.page().getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(carnet.page().getByText('Exemple fictif')).toBeVisible();
  const after = await carnet.crash();
  await after
    .getByRole('button', { name: /exemple/ })
    .first()
    .click();
  await expect(after.getByText('Exemple fictif')).toBeVisible();
});
