import { expect, type Page } from '@playwright/test';
import { test as base, type Carnet } from '#tests/support/app.ts';
import { goTo, phrase, proveSheet, unlock } from '#tests/support/journey.ts';
import { otherPhrase } from '#tests/support/keeper.ts';
import { writeVault } from '#tests/support/own-vault.ts';
import {
  commandLine,
  environment,
  killAll,
  processTree,
  vaultProcesses,
} from '#tests/support/processes.ts';

const test = base.extend<{ words: string[]; proven: boolean }>({
  proven: [true, { option: true }],
  words: async ({ profile, proven }, use) => {
    await use(await writeVault(profile, proven));
  },
  // The vault is there before the app starts.
  carnet: async ({ words: _, carnet }, use) => use(carnet),
});

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function tryPhrase(page: Page, secret: string): Promise<void> {
  await field(page, 'Phrase de passe').fill(secret);
  await press(page, 'Déverrouiller');
}

const refused = (page: Page) =>
  expect(page.getByText('Cette phrase n’ouvre pas le coffre.')).toBeVisible();

const secondsLeft = async (page: Page) => {
  const line = page.getByText(/^Prochain essai dans \d+ secondes?\.$/);
  return Number(/\d+/.exec(await line.innerText())?.[0]);
};

async function newPhrase(page: Page, first: string, second: string, next: string): Promise<void> {
  await field(page, first).fill(next);
  await field(page, second).fill(next);
}

async function recover(page: Page, words: readonly string[], next: string): Promise<void> {
  await press(page, 'J’ai perdu ma phrase de passe');
  await field(page, 'Les douze mots').fill(words.join(' '));
  await newPhrase(page, 'Nouvelle phrase de passe', 'Confirmer la nouvelle phrase', next);
  await press(page, 'Rouvrir le coffre');
}

/** As one copies from paper: capitals, no accents. */
const asCopied = (words: readonly string[]) =>
  words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());

async function killVault(carnet: Carnet): Promise<void> {
  const before = vaultProcesses(carnet.app().process().pid ?? 0);
  killAll(before);
  await expect
    .poll(() =>
      vaultProcesses(carnet.app().process().pid ?? 0).filter((pid) => !before.includes(pid)),
    )
    .toHaveLength(1);
}

test('wrong phrases are told plainly, and slow down, whatever is restarted', async ({ carnet }) => {
  const page = carnet.page();
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await tryPhrase(page, `pas la bonne ${attempt}`);
    await refused(page);
    await expect(page.getByText('Vos notes sont intactes.')).toBeVisible();
    await expect(field(page, 'Phrase de passe')).toBeEnabled();
  }
  const button = page.getByRole('button', { name: 'Déverrouiller' });
  const delays: number[] = [await secondsLeft(page)];
  await expect(button).toBeDisabled();
  for (let attempt = 4; attempt <= 5; attempt += 1) {
    await expect(button).toBeEnabled();
    await tryPhrase(page, `toujours pas ${attempt}`);
    await refused(page);
    delays.push(await secondsLeft(page));
  }
  expect(delays).toEqual([1, 2, 4]);
  await expect.poll(() => secondsLeft(page)).toBe(3);
  await killVault(carnet);
  await page.reload();
  await expect.poll(() => secondsLeft(page)).toBeGreaterThanOrEqual(3);
  await expect(button).toBeEnabled();
  await unlock(page);
  console.log(`delays shown after 3, 4 and 5 wrong phrases: ${delays.join(', ')} s`);
});

test('a wrong phrase in the settings counts at the lock screen too', async ({ carnet }) => {
  await unlock(carnet.page());
  await goTo(carnet.page(), 'Réglages');
  await press(carnet.page(), 'Changer la phrase de passe');
  await field(carnet.page(), 'Phrase actuelle').fill('pas la bonne');
  await newPhrase(carnet.page(), 'Nouvelle phrase', 'Confirmer la nouvelle phrase', otherPhrase);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await press(carnet.page(), 'Changer la phrase');
    await expect(
      carnet.page().getByRole('button', { name: 'Changer la phrase', exact: true }),
    ).toBeEnabled();
  }
  const page = await carnet.lock(() => carnet.page().keyboard.press('Control+l'));
  expect(await secondsLeft(page)).toBeGreaterThan(0);
});

test('twelve words copied from paper open the vault, with a new phrase at once', async ({
  carnet,
  words,
}) => {
  const page = carnet.page();
  await press(page, 'J’ai perdu ma phrase de passe');
  await field(page, 'Les douze mots').fill(asCopied(words).slice(1).join(' '));
  await newPhrase(page, 'Nouvelle phrase de passe', 'Confirmer la nouvelle phrase', otherPhrase);
  await press(page, 'Rouvrir le coffre');
  await expect(page.getByText('Il faut douze mots ; il y en a 11.')).toBeVisible();
  await press(page, 'Revenir');
  await recover(page, asCopied(words), otherPhrase);
  await expect(page.getByRole('link', { name: 'Personnes' })).toBeVisible();
  const locked = await carnet.restart();
  await tryPhrase(locked, phrase);
  await refused(locked);
  await unlock(locked, otherPhrase);
});

test('phrase and sheet are changed in the settings, and the old ones open nothing', async ({
  carnet,
  words,
}) => {
  const page = carnet.page();
  await unlock(page);
  await goTo(page, 'Réglages');
  await press(page, 'Changer la phrase de passe');
  await field(page, 'Phrase actuelle').fill(phrase);
  await newPhrase(page, 'Nouvelle phrase', 'Confirmer la nouvelle phrase', otherPhrase);
  await press(page, 'Changer la phrase');
  await expect(page.getByText('La nouvelle phrase ouvre désormais le coffre.')).toBeVisible();

  await press(page, 'Refaire la feuille de secours');
  await field(page, 'Phrase de passe').fill(otherPhrase);
  await press(page, 'Tirer douze nouveaux mots');
  await expect(page.getByRole('heading', { name: 'Feuille de secours' })).toBeVisible();
  const fresh = await proveSheet(page);
  await expect(page.getByText('La nouvelle feuille de secours est prête.')).toBeVisible();
  expect(fresh).not.toEqual(words);

  const locked = await carnet.lock();
  await tryPhrase(locked, phrase);
  await refused(locked);
  await recover(locked, words, phrase);
  await expect(locked.getByText('Ces douze mots n’ouvrent pas ce coffre.')).toBeVisible();
  await press(locked, 'Revenir');
  await recover(locked, fresh, phrase);
  await expect(locked.getByRole('link', { name: 'Personnes' })).toBeVisible();
});

test.describe('a sheet that was not proven', () => {
  test.use({ proven: false });

  test('is proposed again after the unlock', async ({ carnet }) => {
    await unlock(carnet.page());
    const locked = await carnet.lock();
    await unlock(locked);
    await locked.getByRole('link', { name: 'Feuille de secours à faire' }).click();
    await press(locked, 'Refaire la feuille de secours');
    await field(locked, 'Phrase de passe').fill(phrase);
    await press(locked, 'Tirer douze nouveaux mots');
    await proveSheet(locked);
    await expect(locked.getByRole('link', { name: 'Feuille de secours à faire' })).toBeHidden();
  });
});

test('the phrase may be pasted, shown and hidden, and no process bears it in its name', async ({
  carnet,
}) => {
  const page = carnet.page();
  const box = field(page, 'Phrase de passe');
  await carnet.app().evaluate(({ clipboard }, text) => clipboard.writeText(text), phrase);
  await box.click();
  await page.keyboard.press('Control+v');
  await expect(box).toHaveValue(phrase);
  await expect(box).toHaveAttribute('type', 'password');
  await press(page, 'Afficher la phrase');
  await expect(box).toHaveAttribute('type', 'text');
  await press(page, 'Masquer la phrase');
  await expect(box).toHaveAttribute('type', 'password');
  await press(page, 'Déverrouiller');
  await expect(page.getByRole('link', { name: 'Personnes' })).toBeVisible();

  const processes = processTree(carnet.app().process().pid ?? 0);
  const told = processes.map((pid) => commandLine(pid) + environment(pid));
  expect(told.filter((text) => text.includes(phrase))).toEqual([]);
  // Control: the same look finds what is meant to be there.
  expect(told.filter((text) => text.includes('node.mojom.NodeService'))).toHaveLength(1);
});
