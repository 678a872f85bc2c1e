import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { test as base, type Carnet, openCarnet } from '#tests/support/app.ts';
import { filesHolding, filesUnder, formsOf } from '#tests/support/files.ts';
import { phaseNote, phrase } from '#tests/support/journey.ts';
import { asHeld, type Hit, keyAsHeld, type Needles, scanMemory } from '#tests/support/memory.ts';
import { keysOf, writeVault } from '#tests/support/own-vault.ts';
import { commandLine, environment, processTree } from '#tests/support/processes.ts';
import { openBilan, openSession } from '#tests/support/session-on-screen.ts';

const canary = 'le cheval gris traverse la cour de sept heures';
const pseudonym = 'Roseauquimurmure';

interface Session {
  readonly carnet: Carnet;
  /** Everything the app can reach to write in: profile, home, temporary files. */
  readonly places: string[];
  /** What it has written on its standard output and error. */
  readonly said: () => string;
}

/** The app with a home and a folder for temporary files of its own. */
const test = base.extend<{ session: Session }>({
  session: async ({ profile }, use) => {
    const places = ['profil', 'maison', 'temporaire', 'execution'].map((name) =>
      join(profile, name),
    );
    for (const place of places) mkdirSync(place, { mode: 0o700 });
    const [own = '', home, temporary, runtime] = places;
    await writeVault(own);
    const { XDG_CACHE_HOME: _cache, XDG_CONFIG_HOME: _config, ...env } = process.env;
    const carnet = await openCarnet(own, {
      ...env,
      HOME: home,
      TMPDIR: temporary,
      XDG_RUNTIME_DIR: runtime,
    });
    let said = '';
    const { stdout, stderr } = carnet.app().process();
    for (const stream of [stdout, stderr]) stream?.on('data', (data) => (said += String(data)));
    await use({ carnet, places, said: () => said });
    await carnet.close();
  },
});

/** Key by key: what Playwright sends in one piece passes through main's memory on its way. */
async function typePhrase(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).click();
  await page.keyboard.type(phrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Verrouiller', exact: true })).toBeVisible();
}

/**
 * Types the sentence, may copy and paste it, and looks for it. While it is on screen nothing is asked
 * of the page by name: Playwright reads it whole to answer, and the answer passes through main.
 */
async function writeAndSearch(page: Page, copying: boolean): Promise<void> {
  await phaseNote(page).click();
  await page.keyboard.type(canary);
  const keys = ['Control+a', 'Control+c', 'End', 'Control+v'];
  for (const key of copying ? keys : []) await page.keyboard.press(key);
  await page.waitForFunction(() => /Enregistré à/.test(document.body.innerText));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(canary);
  await page.waitForFunction(() => document.querySelector('[role="option"] mark') !== null);
  await page.keyboard.press('Escape');
}

/**
 * Has the page hold these secrets, so that the scan is known to find each of them: SQLCipher masks
 * its key in memory, and what V8 let go of is there or not by chance. They go in two halves that
 * tell nothing: what Playwright sends in one piece passes through main's memory.
 */
async function holdInPage(page: Page, secrets: readonly Buffer[]): Promise<void> {
  const halves = secrets.map((secret) => {
    const mask = randomBytes(secret.length);
    return { mask: [...mask], masked: [...secret.map((byte, at) => byte ^ (mask[at] ?? 0))] };
  });
  await page.evaluate((given) => {
    const held = given.map(({ mask, masked }) =>
      Uint8Array.from(masked, (byte, at) => byte ^ (mask[at] ?? 0)),
    );
    Object.assign(window, { held });
  }, halves);
}

const isLocked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();

const rootOf = (carnet: Carnet) => carnet.app().process().pid ?? 0;

test('once locked, no process holds the phrase, the keys or a note', async ({ session }) => {
  const { carnet, places } = session;
  const { dataKey, databaseKey } = await keysOf(places[0] ?? '');
  const needles: Needles = {
    phrase: asHeld(phrase),
    note: asHeld(canary),
    'data key': keyAsHeld(dataKey),
    'database key': keyAsHeld(databaseKey),
  };
  const scan = (when: string): Hit[] => {
    const { hits, bytes } = scanMemory(rootOf(carnet), needles);
    const told = hits.map((hit) => `${hit.needle} ×${hit.count} in ${hit.process}`).join(', ');
    console.log(`${when}: ${Math.round(bytes / 1e6)} MB read, ${told || '0 hits'}`);
    return hits;
  };
  await carnet.page().getByRole('button', { name: 'Afficher la phrase' }).click();
  await typePhrase(carnet.page());
  await openSession(carnet.page(), pseudonym);
  await writeAndSearch(carnet.page(), false);
  await holdInPage(carnet.page(), [Buffer.from(phrase), dataKey, databaseKey]);
  const held = new Set(scan('open').map(({ needle }) => needle));
  expect([...held].sort()).toEqual(Object.keys(needles).sort());

  await isLocked(await carnet.lock(() => carnet.page().keyboard.press('Control+l')));
  await expect.poll(() => carnet.app().windows().length).toBe(1);
  const lockedAt = Date.now();
  expect(scan('locked')).toEqual([]);
  await expect.poll(() => Date.now() - lockedAt, { timeout: 15_000 }).toBeGreaterThan(10_000);
  expect(scan('ten seconds later')).toEqual([]);
});

test('a whole session leaves nothing readable, in a file or on a title', async ({ session }) => {
  const { carnet, places, said } = session;
  const page = carnet.page();
  await typePhrase(page);
  await openSession(page, pseudonym);
  await writeAndSearch(page, true);
  await openBilan(page);
  const pdf = join(places[1] ?? '', 'bilan.pdf');
  await answerSaveDialogs(carnet.app(), pdf);
  await page.getByRole('button', { name: 'Exporter en PDF' }).click();
  await expect(page.getByText(/Le PDF est enregistré/)).toBeVisible();
  // Control: the sentence has left where it was meant to, and there only.
  expect(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })).toContain('cheval gris');
  await rm(pdf);

  const secrets = [canary, phrase, pseudonym];
  const leaks = async (when: string) => {
    const found = (await Promise.all(secrets.map((text) => filesHolding(places, text)))).flat();
    const files = (await Promise.all(places.map(filesUnder))).flat().length;
    console.log(`${when}: ${files} files read, ${found.length} with something readable`);
    return found;
  };
  expect(await leaks('while open')).toEqual([]);
  const shown = await carnet
    .app()
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()));
  expect([...shown, await page.title()]).toEqual(['Carnet de pair', 'Carnet de pair']);
  const told = processTree(rootOf(carnet)).map((pid) => commandLine(pid) + environment(pid));
  for (const text of secrets) expect(`${told.join(' ')} ${said()}`).not.toContain(text);
  expect(await clipboardHolds(carnet)).toBe(true);
  await isLocked(await carnet.lock());
  expect(await clipboardHolds(carnet)).toBe(false);
  expect(await leaks('once locked')).toEqual([]);
  await carnet.close();
  expect(await leaks('after the exit')).toEqual([]);
  for (const text of secrets) expect(said()).not.toContain(text);
  await expectSearchFinds(places, canary);
});

const clipboardHolds = (carnet: Carnet) =>
  carnet.app().evaluate(async ({ clipboard }) => clipboard.has('text/plain'));

/** Control: planted in a file, in any of its forms, the sentence is found. */
async function expectSearchFinds(places: readonly string[], text: string): Promise<void> {
  const planted = join(places[2] ?? '', 'planté');
  for (const form of formsOf(text)) {
    await writeFile(planted, Buffer.concat([Buffer.from('avant '), form, Buffer.from(' après')]));
    expect(await filesHolding(places, text)).toEqual([planted]);
  }
}
