import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { openCarnet, test } from '#tests/support/app.ts';
import { phrase } from '#tests/support/journey.ts';
import { writeVault } from '#tests/support/own-vault.ts';
import { askVault } from '#tests/support/vault-calls.ts';

test('a vault is looked at, its sheet checked, and destroyed by a typed word', async ({
  profile,
}) => {
  const words = await writeVault(profile);
  const carnet = await openCarnet(profile);
  try {
    const page = carnet.page();
    await page.getByRole('textbox', { name: 'Phrase de passe' }).fill(phrase);
    await page.getByRole('button', { name: 'Déverrouiller', exact: true }).click();
    await expect(page.getByRole('heading', { name: /Bonjour/ })).toBeVisible();
    await askVault(page, 'backups.make', null);

    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('link', { name: 'Voir en détail' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Santé du coffre' })).toBeVisible();
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
    await expect(page.getByText(/Tout est lisible et intact/)).toBeVisible();
    const found = [...(await axeFindings(page)), ...(await darkFindings(page))];

    await page.getByRole('link', { name: 'Réglages' }).first().click();
    await page.getByRole('button', { name: 'Vérifier ma feuille' }).click();
    await page.getByRole('textbox', { name: /Les douze mots/ }).fill(words.join('\n'));
    found.push(...(await axeFindings(page)));
    await page.getByRole('button', { name: 'Essayer ces mots' }).click();
    await expect(page.getByText('La feuille ouvre bien le coffre.')).toBeVisible();

    await page.getByRole('button', { name: 'Détruire ce coffre…' }).click();
    await expect(page.getByText(/carnet-\d{8}-\d{6}\.sauvegarde/)).toBeVisible();
    await page.getByRole('textbox', { name: /Écrivez/ }).fill('détruire');
    found.push(...(await axeFindings(page)), ...(await darkFindings(page)));
    const fresh = await carnet.lock(() =>
      page.getByRole('button', { name: 'Détruire pour toujours' }).click(),
    );
    await expect(fresh.getByRole('heading', { name: 'Créer votre coffre' })).toBeVisible();
    expect(found).toEqual([]);
    expect((await readdir(profile)).filter((name) => name.startsWith('coffre'))).toEqual([]);
    expect(await readdir(join(profile, 'sauvegardes'))).toHaveLength(1);
  } finally {
    await carnet.close();
  }
});

test('a quarter after its proof, the sheet is asked after once, calmly', async ({ profile }) => {
  const now = Date.now;
  Date.now = () => now() - 100 * 86_400_000;
  const words = await writeVault(profile).finally(() => {
    Date.now = now;
  });
  const carnet = await openCarnet(profile);
  try {
    const page = carnet.page();
    await page.getByRole('textbox', { name: 'Phrase de passe' }).fill(phrase);
    await page.getByRole('button', { name: 'Déverrouiller', exact: true }).click();
    await expect(page.getByRole('heading', { name: /Bonjour/ })).toBeVisible();
    await askVault(page, 'persons.create', { pseudonym: 'Brume' });
    const card = page.getByRole('region', { name: 'La feuille de secours' });
    await expect(card).toBeVisible();
    expect([...(await axeFindings(page)), ...(await darkFindings(page))]).toEqual([]);
    await card.getByRole('button', { name: 'Vérifier ma feuille' }).click();
    await page.getByRole('textbox', { name: /Les douze mots/ }).fill(words.join(' '));
    await page.getByRole('button', { name: 'Essayer ces mots' }).click();
    await expect(page.getByText('La feuille ouvre bien le coffre.')).toBeVisible();
    await expect(card).toHaveCount(0);
  } finally {
    await carnet.close();
  }
});
