import { _electron } from '@playwright/test';
import { electronPath } from '../setup/electron-runtime.mjs';
import { launchArguments } from '../setup/launch-arguments.mjs';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} ElectronApplication */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * Starts the built app on a profile of its own.
 * @param {{ profile: string, env?: NodeJS.ProcessEnv }} options `env` says on which display
 * @returns {Promise<ElectronApplication>}
 */
export function launchApp({ profile, env = process.env }) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
  const defined = Object.entries(rest).filter(([, value]) => value !== undefined);
  return _electron.launch({
    executablePath: electronPath(ROOT),
    args: launchArguments([`--user-data-dir=${profile}`]),
    cwd: ROOT,
    env: /** @type {Record<string, string>} */ (Object.fromEntries(defined)),
  });
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
 * Answers every « where to save » dialog with this path, as a person would by hand.
 * @param {ElectronApplication} app
 * @param {string} filePath
 */
export async function answerSaveDialogs(app, filePath) {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}
