import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import {
  axeFindings,
  darkFindings,
  lostThings,
  resize,
  sizes,
  usualSize,
} from '#tests/support/accessibility.ts';
import { type Carnet, openCarnet, test } from '#tests/support/app.ts';
import { phrase } from '#tests/support/journey.ts';
import { openKeyring } from '#tests/support/keyring.ts';
import { vaultFile, writeVault } from '#tests/support/own-vault.ts';

const code = '492817';
const wrongCode = '816042';

test.setTimeout(180_000);

const codeBox = (page: Page) => page.getByRole('textbox', { name: 'Code', exact: true });
const phraseBox = (page: Page) => page.getByRole('textbox', { name: 'Phrase de passe' });
/** On whatever page one was before the lock. */
const opened = (page: Page) =>
  expect(page.getByRole('button', { name: 'Verrouiller', exact: true })).toBeVisible();

async function openByPhrase(page: Page): Promise<void> {
  await phraseBox(page).fill(phrase);
  await page.keyboard.press('Enter');
  await opened(page);
}

/** axe in both themes, and every size in which nothing may be lost. */
async function judge(carnet: Carnet, name: string): Promise<string[]> {
  const page = carnet.page();
  const found = [...(await axeFindings(page)), ...(await darkFindings(page))];
  for (const size of sizes) {
    await resize(carnet.app(), page, size);
    const lost = await lostThings(page);
    found.push(...lost.map((each) => `${size.width} px × ${size.zoom}: ${each}`));
  }
  await resize(carnet.app(), page, usualSize);
  return found.map((each) => `${name}: ${each}`);
}

const slotTypes = async (profile: string): Promise<string[]> => {
  const header = JSON.parse(await readFile(vaultFile(profile, 'vault.json'), 'utf8'));
  return header.slots.map(({ type }: { type: string }) => type);
};

test('without a keyring the settings say why there is no code', async ({ profile }) => {
  await writeVault(profile);
  const carnet = await openCarnet(profile);
  try {
    const page = carnet.page();
    await openByPhrase(page);
    await page.getByRole('link', { name: 'Réglages' }).click();
    await expect(page.getByText(/code n’est pas proposé ici.*aucun trousseau/)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /Ouvrir plus vite/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Voir en détail' }).click();
    await expect(page.getByText(/non proposé sur cet ordinateur/)).toBeVisible();
  } finally {
    await carnet.close();
  }
});

test('with a real GNOME keyring a code opens the vault, and losing the keyring never matters', async ({
  profile,
}) => {
  await writeVault(profile);
  const keyring = await openKeyring();
  const found: string[] = [];
  const carnet = await openCarnet(profile, keyring.env);
  try {
    await openByPhrase(carnet.page());
    await chooseCode(carnet, found);
    const locked = await carnet.lock();
    await expect(codeBox(locked)).toBeFocused();
    found.push(...(await judge(carnet, 'lock screen with a code')));
    await openByKeyboard(carnet.page(), found);
    // Another start of the app: what the keyring keeps is found again.
    const restarted = await carnet.restart();
    await codeBox(restarted).fill(code);
    await restarted.keyboard.press('Enter');
    await opened(restarted);
    expect(found).toEqual([]);
  } finally {
    await carnet.close();
    keyring.stop();
  }
  await keyringGone(profile);
});

test('five wrong codes end it, whatever is restarted between them', async ({ profile }) => {
  await writeVault(profile);
  const keyring = await openKeyring();
  const carnet = await openCarnet(profile, keyring.env);
  try {
    await openByPhrase(carnet.page());
    await chooseCode(carnet, []);
    await carnet.lock();
    for (const left of [4, 3, 2, 1]) {
      const page = carnet.page();
      await codeBox(page).fill(wrongCode);
      await page.keyboard.press('Enter');
      await expect(page.getByText(new RegExp(`Il reste ${left} essai`))).toBeVisible();
      if (left === 3) await carnet.crash();
    }
    const page = await carnet.restart();
    await codeBox(page).fill(wrongCode);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/L’ouverture par code s’est retirée/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await expect(codeBox(page)).toHaveCount(0);
    await openByPhrase(page);
    expect(await slotTypes(profile)).toEqual(['passphrase', 'recovery']);
  } finally {
    await carnet.close();
    keyring.stop();
  }
});

/** The switch, the phrase, a code that is too simple, then one that is not. By keyboard. */
async function chooseCode(carnet: Carnet, found: string[]): Promise<void> {
  const page = carnet.page();
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('checkbox', { name: /Ouvrir plus vite/ }).focus();
  await page.keyboard.press('Space');
  const dialog = page.getByRole('dialog', { name: 'Ouvrir plus vite avec un code' });
  await expect(phraseBox(page)).toBeFocused();
  await page.keyboard.type(phrase);
  await codeBox(page).fill('123456');
  await dialog.getByRole('textbox', { name: /Le même code/ }).fill('123456');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/essaie en premier/)).toBeVisible();
  found.push(...(await judge(carnet, 'choice of a code')));
  await codeBox(page).fill(code);
  await dialog.getByRole('textbox', { name: /Le même code/ }).fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Le code ouvre désormais le coffre')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Ouvrir plus vite/ })).toBeChecked();
  found.push(...(await axeFindings(page)), ...(await darkFindings(page)));
  expect(await slotTypes(carnet.profile)).toEqual(['passphrase', 'recovery', 'keychain']);
}

/** To the phrase and back, a wrong code, the right one: no mouse. */
async function openByKeyboard(page: Page, found: string[]): Promise<void> {
  const tabTo = async (name: string) => {
    const button = page.getByRole('button', { name });
    for (let stop = 0; stop < 12; stop += 1) {
      if (await button.evaluate((each) => each === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await tabTo('Utiliser ma phrase');
  await page.keyboard.press('Enter');
  await expect(phraseBox(page)).toBeFocused();
  await tabTo('Utiliser mon code');
  await page.keyboard.press('Enter');
  await expect(codeBox(page)).toBeFocused();
  await page.keyboard.type(wrongCode);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Il reste 4 essais/)).toBeVisible();
  found.push(...(await axeFindings(page)), ...(await darkFindings(page)));
  await codeBox(page).focus();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await opened(page);
}

/** The same profile in a session without the keyring: said, opened by the phrase, removed. */
async function keyringGone(profile: string): Promise<void> {
  const carnet = await openCarnet(profile);
  try {
    const page = carnet.page();
    await expect(page.getByText(/trousseau de cet ordinateur ne répond plus/)).toBeVisible();
    await expect(codeBox(page)).toHaveCount(0);
    const found = await judge(carnet, 'lock screen without the keyring');
    await openByPhrase(page);
    await page.getByRole('link', { name: 'Réglages' }).click();
    await expect(page.getByText(/le trousseau de cet ordinateur ne répond plus/)).toBeVisible();
    found.push(...(await axeFindings(page)), ...(await darkFindings(page)));
    await page.getByRole('button', { name: 'Retirer ce code' }).click();
    await expect(page.getByText(/code n’est pas proposé ici/)).toBeVisible();
    expect(found).toEqual([]);
    expect(await slotTypes(profile)).toEqual(['passphrase', 'recovery']);
  } finally {
    await carnet.close();
  }
}
