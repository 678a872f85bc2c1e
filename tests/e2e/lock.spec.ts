import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { giveToApp } from '#scripts/testing/plain-user.mjs';
import { test as base, type Carnet, openCarnet } from '#tests/support/app.ts';
import { goTo, phaseNote, saved, unlock } from '#tests/support/journey.ts';
import { writeVault } from '#tests/support/own-vault.ts';
import { openBilan, openSession } from '#tests/support/session-on-screen.ts';
import { askVault } from '#tests/support/vault-calls.ts';

const test = base.extend({
  profile: async ({ profile }, use) => {
    await writeVault(profile);
    await use(profile);
  },
});

/** What the system tells main, told to main. */
const tell = (carnet: Carnet, event: string) =>
  carnet.app().evaluate(({ powerMonitor }, name) => {
    powerMonitor.emit(name);
  }, event);

/** Moves the clock that counts the silence of the window, instead of waiting. */
const letTimePass = (carnet: Carnet, seconds: number) =>
  carnet.app().evaluate(async (_electron, ahead) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + ahead * 1_000;
    // Two of the looks that main takes every second.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
  }, seconds);

/** Types at the end, and leaves the caret before the last two letters. */
async function write(page: Page, text: string): Promise<void> {
  await phaseNote(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`${text}..`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
}

const locked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();

test('every way to lock keeps the last words and the place of the caret', async ({ carnet }) => {
  await unlock(carnet.page());
  await openSession(carnet.page());
  const ways: Record<string, () => Promise<unknown>> = {
    button: () => carnet.page().getByRole('button', { name: 'Verrouiller', exact: true }).click(),
    'Ctrl+L': () => carnet.page().keyboard.press('Control+l'),
    sleep: () => tell(carnet, 'suspend'),
    'screen lock': () => tell(carnet, 'lock-screen'),
    'timer running': async () => {
      await carnet.page().getByRole('button', { name: 'Démarrer le minuteur' }).click();
      await carnet.page().keyboard.press('Control+l');
    },
    'three at once': () =>
      Promise.all([tell(carnet, 'suspend'), tell(carnet, 'lock-screen'), tell(carnet, 'suspend')]),
  };
  let text = '';
  const took: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    await write(carnet.page(), ` ${name}`);
    const at = Date.now();
    const page = await carnet.lock(way);
    await locked(page);
    took.push(`${name} ${Date.now() - at} ms`);
    await unlock(page);
    text += ` ${name}`;
    await expect(phaseNote(page)).toHaveText(`${text}..`.trim());
    await expect(phaseNote(page)).toBeFocused();
    await page.keyboard.type('|');
    text += '|';
    await expect(phaseNote(page)).toHaveText(`${text}..`.trim());
    text += '..';
  }
  console.log(`locked after: ${took.join(', ')}`);
});

test('silence locks at the minutes chosen, and not before', async ({ carnet }) => {
  await unlock(carnet.page());
  await openSession(carnet.page());
  await askVault(carnet.page(), 'shell.setPreferences', { idleMinutes: 1 });
  await write(carnet.page(), 'avant le silence');
  await letTimePass(carnet, 50);
  await expect(phaseNote(carnet.page())).toBeVisible();
  const page = await carnet.lock(() => letTimePass(carnet, 10));
  await locked(page);
  await unlock(page);
  await expect(phaseNote(page)).toHaveText('avant le silence..');
  // A gesture starts the minute over.
  await letTimePass(carnet, 50);
  await page.keyboard.press('ArrowRight');
  await letTimePass(carnet, 50);
  await expect(phaseNote(page)).toBeVisible();
});

test('the window closed in the middle of a sentence loses none of it', async ({ carnet }) => {
  await unlock(carnet.page());
  await openSession(carnet.page());
  await write(carnet.page(), 'fermée sans rien dire');
  const gone = carnet.app().waitForEvent('close');
  await carnet
    .app()
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => undefined);
  await gone;
  const again = await openCarnet(carnet.profile);
  await locked(again.page());
  await unlock(again.page());
  await expect(phaseNote(again.page())).toHaveText('fermée sans rien dire..');
  await again.close();
});

test('an open dialog does not hold the lock back, and keeps no phrase', async ({ carnet }) => {
  await unlock(carnet.page());
  await goTo(carnet.page(), 'Réglages');
  await carnet.page().getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await carnet.page().keyboard.type('une phrase à moitié');
  const page = await carnet.lock(() => carnet.page().keyboard.press('Control+l'));
  await locked(page);
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('an export', () => {
  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'carnet-lock-'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('under way is given up at the lock, and leaves no file', async ({ carnet }) => {
    await unlock(carnet.page());
    await openSession(carnet.page());
    await write(carnet.page(), 'Une ligne pour le bilan');
    await saved(carnet.page());
    await openBilan(carnet.page());
    await answerSaveDialogs(carnet.app(), join(folder, 'bilan.pdf'));
    await carnet.page().getByRole('button', { name: 'Exporter en PDF' }).click();
    await carnet.app().evaluate(async ({ BrowserWindow, powerMonitor }) => {
      while (BrowserWindow.getAllWindows().length < 2) await new Promise(setImmediate);
      powerMonitor.emit('suspend');
    });
    await expect.poll(() => carnet.page().isClosed()).toBe(true);
    await expect.poll(() => windowCount(carnet)).toBe(1);
    await expect.poll(() => carnet.app().windows().length).toBe(1);
    for (const page of carnet.app().windows()) await locked(page);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose dialog is answered after the lock writes nothing', async ({ carnet }) => {
    await unlock(carnet.page());
    await openSession(carnet.page());
    await write(carnet.page(), 'Une ligne pour le bilan');
    await saved(carnet.page());
    await openBilan(carnet.page());
    const file = join(folder, 'bilan.pdf');
    giveToApp(folder);
    await carnet.app().evaluate(({ dialog }, filePath) => {
      const answered = new Promise<Electron.SaveDialogReturnValue>((resolve) => {
        Object.assign(globalThis, { answer: () => resolve({ canceled: false, filePath }) });
      });
      dialog.showSaveDialog = () => answered;
    }, file);
    const page = await carnet.lock(async () => {
      await carnet.page().getByRole('button', { name: 'Exporter en PDF' }).click();
      await tell(carnet, 'suspend');
    });
    await locked(page);
    await carnet.app().evaluate(() => (globalThis as unknown as { answer(): void }).answer());
    await unlock(page);
    expect(existsSync(file)).toBe(false);
    expect(await windowCount(carnet)).toBe(1);
  });
});

const windowCount = (carnet: Carnet) =>
  carnet.app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
