import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { appCommand } from '#scripts/testing/electron-app.mjs';
import { test as base, type Carnet, openCarnet } from '#tests/support/app.ts';
import { damages, scratch, writeNewerHeader } from '#tests/support/damage.ts';
import { snapshot } from '#tests/support/files.ts';
import { phaseNote, phrase, saved, unlock } from '#tests/support/journey.ts';
import { vaultFile, writeVault } from '#tests/support/own-vault.ts';
import { killAll, pageProcesses, vaultProcesses } from '#tests/support/processes.ts';
import { openSession } from '#tests/support/session-on-screen.ts';
import { mountSmallDisk } from '#tests/support/small-disk.ts';

/** The app is started by the test, once the damage is done. */
const test = base.extend<{ start: () => Promise<Carnet>; vaulted: string }>({
  start: async ({ profile }, use) => {
    const started: Carnet[] = [];
    await use(async () => {
      const carnet = await openCarnet(profile);
      started.push(carnet);
      return carnet;
    });
    for (const carnet of started) await carnet.close();
  },
  vaulted: async ({ profile }, use) => {
    await writeVault(profile);
    await use(profile);
  },
});

const root = (carnet: Carnet) => carnet.app().process().pid ?? 0;
const folderOf = (profile: string) => join(profile, 'coffre');

async function tryToOpen(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(phrase);
  await page.getByRole('button', { name: 'Déverrouiller' }).click();
}

async function fillNewPhrase(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(phrase);
  await page.getByRole('textbox', { name: 'Confirmer la phrase de passe' }).fill(phrase);
}

async function expectSentences(page: Page, ...sentences: string[]): Promise<void> {
  for (const sentence of sentences) await expect(page.getByText(sentence)).toBeVisible();
}

const wayToBackup = (page: Page) =>
  page.getByRole('button', { name: 'Revenir à une sauvegarde' }).first();

test.describe('the header', () => {
  test('damaged, is rebuilt from its copy, and said calmly', async ({ vaulted, start }) => {
    const sound = await readFile(vaultFile(vaulted, 'vault.json'));
    await scratch(vaultFile(vaulted, 'vault.json'));
    const { page } = await start();
    await expectSentences(
      page(),
      'L’en-tête du coffre était abîmé ; il a été rebâti à partir de sa copie.',
      'Aucune note n’a été touchée.',
    );
    await unlock(page());
    expect(await readFile(vaultFile(vaulted, 'vault.json'))).toEqual(sound);
  });

  test('damaged with its copy, is named and left as it is', async ({ vaulted, start }) => {
    await scratch(vaultFile(vaulted, 'vault.json'));
    await scratch(vaultFile(vaulted, 'vault.json.bak'));
    const before = await snapshot(folderOf(vaulted));
    const { page } = await start();
    await expectSentences(
      page(),
      'L’en-tête du coffre est abîmé, et sa copie aussi.',
      'Le fichier a été laissé tel quel : rien n’a été écrit dessus.',
    );
    await expect(wayToBackup(page())).toBeVisible();
    await expect(page().getByRole('button', { name: 'Créer le coffre' })).toBeHidden();
    expect(await snapshot(folderOf(vaulted))).toEqual(before);
  });

  test('of a later version, asks for an update and is left as it is', async ({
    vaulted,
    start,
  }) => {
    await writeNewerHeader(vaultFile(vaulted, 'vault.json'));
    await writeNewerHeader(vaultFile(vaulted, 'vault.json.bak'));
    const before = await snapshot(folderOf(vaulted));
    const { page } = await start();
    await expectSentences(
      page(),
      'Ce coffre a été écrit par une version plus récente du carnet.',
      'Mettez l’application à jour, puis rouvrez-le.',
    );
    expect(await snapshot(folderOf(vaulted))).toEqual(before);
  });
});

const said: Readonly<Record<string, string>> = {
  'is missing': 'Le fichier des notes n’est plus dans le dossier du coffre.',
  'is empty': 'Le fichier des notes est vide.',
  'is cut after a few bytes': 'Le fichier des notes est abîmé.',
  'is cut in the middle': 'Le fichier des notes est abîmé.',
  'is random bytes': 'Le fichier des notes est abîmé.',
  'is another program’s SQLite file': 'Le fichier des notes n’est pas celui de ce coffre.',
  'comes from a later version': 'Ce coffre a été écrit par une version plus récente du carnet.',
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a file of notes that ${name} is named, and left as it is`, async ({ vaulted, start }) => {
    await damage(vaulted);
    const before = await snapshot(folderOf(vaulted));
    const { page } = await start();
    await tryToOpen(page());
    const alert = page().getByRole('alert');
    await expect(alert).toContainText(said[name] ?? '');
    await expect(alert).toContainText(/laissé tel quel|Rien n’a été recréé|n’y touche pas/);
    if (name !== 'comes from a later version') await expect(wayToBackup(page())).toBeVisible();
    expect(await snapshot(folderOf(vaulted))).toEqual(before);
  });
}

test.describe('a disk', () => {
  test('that is read-only is named, with or without a vault', async ({ profile, start }) => {
    const disk = mountSmallDisk(profile, 8_192);
    const sentence = 'Le dossier du coffre n’accepte pas l’écriture.';
    try {
      disk.readOnly();
      const empty = await start();
      await fillNewPhrase(empty.page());
      await empty.page().getByRole('button', { name: 'Créer le coffre' }).click();
      await expect(empty.page().getByRole('alert')).toContainText(sentence);
      await empty.close();
      disk.writable();

      await writeVault(profile);
      const before = await snapshot(folderOf(profile));
      disk.readOnly();
      const carnet = await start();
      await tryToOpen(carnet.page());
      await expect(carnet.page().getByRole('alert')).toContainText(sentence);
      expect(await snapshot(folderOf(profile))).toEqual(before);
      await carnet.close();
    } finally {
      disk.remove();
    }
  });

  test('that is full keeps the words on screen, and saves them once there is room', async ({
    profile,
    start,
  }) => {
    const disk = mountSmallDisk(profile, 8_192);
    try {
      await writeVault(profile);
      const carnet = await start();
      const page = carnet.page();
      await unlock(page);
      await openSession(page);
      disk.fill();
      await phaseNote(page).click();
      const words = 'Ces mots-là attendent la place. '.repeat(40);
      await page.keyboard.insertText(words);
      await page.keyboard.type('Et la fin.');
      await expect(page.getByRole('alert')).toContainText(
        'Le disque est plein : les derniers mots ne sont pas encore enregistrés.',
      );
      await expect(page.getByRole('status').first()).toContainText('Pas encore enregistré');
      await expect(phaseNote(page)).toContainText('Et la fin.');
      disk.free();
      await saved(page);
      await expect(page.getByRole('alert')).toBeHidden();
      const locked = await carnet.lock();
      await unlock(locked);
      await expect(phaseNote(locked)).toHaveText(`${words}Et la fin.`);
      await carnet.close();
    } finally {
      disk.remove();
    }
  });
});

test('a second start brings the first window forward, and opens nothing', async ({
  vaulted,
  start,
}) => {
  const carnet = await start();
  await carnet.app().evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
  });
  const { file, args, cwd, env } = appCommand({ profile: vaulted });
  const second = spawn(file, args, { cwd, env, stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const shown = () =>
    carnet
      .app()
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
  await expect.poll(shown).toEqual([true]);
  expect(vaultProcesses(root(carnet))).toHaveLength(1);
  await unlock(carnet.page());
});

test('of two creators at once, one has the vault and the other is told', async ({
  profile,
  start,
}) => {
  // As on a folder shared by two computers, where the mark of a running app is not seen.
  const first = await start();
  const twin = `${profile}-jumeau`;
  await symlink(profile, twin);
  for (const mark of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    await rm(join(profile, mark), { force: true });
  }
  const second = await openCarnet(twin);
  try {
    const pages = [first.page(), second.page()];
    for (const page of pages) await fillNewPhrase(page);
    const create = (page: Page) => page.getByRole('button', { name: 'Créer le coffre' }).click();
    await Promise.all(pages.map(create));
    const outcome = async (page: Page) => {
      const sheet = page.getByRole('heading', { name: 'Feuille de secours' });
      const told = page.getByRole('alert');
      await expect(sheet.or(told)).toBeVisible();
      return (await sheet.isVisible()) ? 'sheet' : told.innerText();
    };
    const outcomes = await Promise.all(pages.map(outcome));
    expect(outcomes.filter((one) => one === 'sheet')).toHaveLength(1);
    expect(outcomes.find((one) => one !== 'sheet')).toContain('existe déjà');
  } finally {
    await second.close();
    await rm(twin);
  }
});

test.describe('a killed process', () => {
  test('of the page gives a fresh lock screen, and costs at most a second', async ({
    vaulted: _,
    start,
  }) => {
    const carnet = await start();
    await unlock(carnet.page());
    await openSession(carnet.page());
    await phaseNote(carnet.page()).click();
    await carnet.page().keyboard.type('Écrit avant la panne.');
    await carnet.page().waitForTimeout(1_000);
    const page = await carnet.lock(async () => killAll(pageProcesses(root(carnet))));
    await expect(page.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
    await unlock(page);
    await page.getByRole('link', { name: 'Continuer' }).click();
    await expect(phaseNote(page)).toHaveText('Écrit avant la panne.');
  });

  test('of the vault keeps the words typed since on screen', async ({ vaulted: _, start }) => {
    const { app, page } = await start();
    await unlock(page());
    await openSession(page());
    await phaseNote(page()).click();
    await page().keyboard.type('Avant. ');
    killAll(vaultProcesses(app().process().pid ?? 0));
    await page().keyboard.type('Pendant. ');
    await expect(page().getByRole('heading', { name: 'Le coffre s’est arrêté' })).toBeVisible();
    await tryToOpen(page());
    await saved(page());
    await expect(phaseNote(page())).toContainText('Avant.');
  });
});
