import { expect, type Page } from '@playwright/test';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { createVault } from '#tests/support/journey.ts';
import { askVault } from '#tests/support/vault-calls.ts';

const make = (page: Page, path: string, input: unknown) =>
  askVault<{ id: string }>(page, path, input).then(({ id }) => id);
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

test('a search finds more than notes, and leads to the very place', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  const person = await make(page, 'persons.create', { pseudonym: 'Roseau' });
  const draft = { personIds: [person], startedOn: '2026-11-01' };
  const pathwayId = await make(page, 'pathways.create', draft);
  for (let i = 0; i < 12; i += 1) {
    const body = { statement: `Un autre axe, le ${String(i)}` };
    await make(page, 'registers.add', { pathwayId, kind: 'axis', body });
  }
  const body = { statement: 'Retrouver la clairière' };
  const item = await make(page, 'registers.add', { pathwayId, kind: 'strategy', body });
  await make(page, 'toolbox.create', { title: 'Marche', how: 'Jusqu’à la clairière.' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('clairiere');
  const found = page.getByRole('dialog', { name: 'Rechercher' });
  await expect(found.getByRole('group', { name: 'Boîte à outils' })).toBeVisible();
  expect([...(await axeFindings(page)), ...(await darkFindings(page))]).toEqual([]);
  await found.getByRole('option', { name: 'Roseau' }).click();
  const line = page.locator(`[data-found="${item}"]`);
  await expect(line).toBeFocused();
  await expect(line).toBeInViewport();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('marche');
  await found.getByRole('option', { name: 'Marche' }).click();
  await expect(page.getByText('Jusqu’à la clairière.')).toBeVisible();
});
