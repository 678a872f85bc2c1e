import { dirname } from 'node:path';
import { _electron } from '@playwright/test';
import { electronPath } from '../setup/electron-runtime.mjs';
import { ROOT } from '../setup/paths.mjs';
import { environmentOf, giveToApp, plainUser } from './plain-user.mjs';
import { sandboxedCopy } from './sandboxed-copy.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} ElectronApplication */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ file: string, args: string[], cwd: string, env: Record<string, string> }} Command */
/** @typedef {{ profile: string, env?: NodeJS.ProcessEnv, folder?: string, switches?: readonly string[] }} Launch */

/** Chosen by a test for the app, they must be the app's own. */
const CHOSEN_FOLDERS = ['HOME', 'TMPDIR', 'XDG_RUNTIME_DIR'];

/**
 * What starts the built app on a profile of its own, Chromium's sandbox on: as ourselves, or where
 * we are root as a plain user.
 * @param {Launch} launch `env` says on which display; `folder` is another app than ours
 * @returns {Command}
 */
export function appCommand({ profile, env = process.env, folder, switches = [] }) {
  const user = plainUser();
  const args = [`--user-data-dir=${profile}`, ...switches];
  if (!user) {
    const cwd = folder ?? ROOT;
    return { file: electronPath(ROOT), args: [cwd, ...args], cwd, env: withoutNode(env) };
  }
  const copy = sandboxedCopy(user);
  const chosen = CHOSEN_FOLDERS.filter((name) => env[name] !== process.env[name]);
  giveToApp(profile, ...chosen.map((name) => env[name] ?? ''));
  if (folder) giveToApp(folder);
  const cwd = folder ?? copy.folder;
  return {
    file: copy.launcher,
    args: [cwd, ...args],
    cwd,
    env: withoutNode(environmentOf(env, user)),
  };
}

/** @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
function withoutNode({ ELECTRON_RUN_AS_NODE: _, ...env }) {
  const defined = Object.entries(env).filter(([, value]) => value !== undefined);
  return /** @type {Record<string, string>} */ (Object.fromEntries(defined));
}

/**
 * Starts the app under Playwright, which would otherwise take the sandbox away.
 * @param {Launch} launch
 * @returns {Promise<ElectronApplication>}
 */
export function launchApp(launch) {
  const { file, ...command } = appCommand(launch);
  return _electron.launch({ executablePath: file, chromiumSandbox: true, ...command });
}

/**
 * Does what makes the app destroy its window and open a fresh one (a lock), and gives that one.
 * @param {ElectronApplication} app
 * @param {Page} page the window that will go
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Page>}
 */
export async function freshWindowAfter(app, page, act) {
  const fresh = app.waitForEvent('window');
  // The window may be gone before the click is acknowledged: that is the point.
  await act().catch((error) => {
    if (!page.isClosed()) throw error;
  });
  return fresh;
}

/**
 * Answers every « where to save » dialog with this path, as a person would by hand. The folder
 * becomes the app's: a person picks one where they may write.
 * @param {ElectronApplication} app
 * @param {string} filePath
 */
export async function answerSaveDialogs(app, filePath) {
  giveToApp(dirname(filePath));
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}
