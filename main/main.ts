import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { refusedSwitch } from './app/argv.ts';
import { forbidCoreDumps } from './app/core-dumps.ts';
import { createLog } from './app/log.ts';
import { openPreferences } from './app/preferences.ts';
import { declareAppScheme } from './app/protocol.ts';
import { openSessionData } from './app/session-data.ts';
import { isAnotherRunning } from './app/single-instance.ts';
import { startApp } from './app/start.ts';
import {
  appendOfflineSwitches,
  enableSandboxWherePossible,
  settleUserData,
} from './app/switches.ts';

/** What must be settled before Chromium starts, in this order. The rest is in `app/start.ts`. */
function settle(userData: string): void {
  const log = createLog();
  const sessionData = openSessionData(tmpdir(), userData);
  app.setPath('sessionData', sessionData.folder);
  app.setPath('crashDumps', join(sessionData.folder, 'crash'));
  app.setName('Carnet de pair');
  const store = openPreferences(userData, log);
  app.commandLine.appendSwitch('lang', store.get().language);
  appendOfflineSwitches();
  enableSandboxWherePossible();
  declareAppScheme();
  forbidCoreDumps();
  // import.meta.dirname is `out/main`: the build puts the three parts side by side.
  const built = join(import.meta.dirname, '..');
  void app.whenReady().then(() => startApp({ built, userData, store, log, sessionData }));
}

function main(): void {
  // Not `app.isPackaged`, which only says that the program is not called `electron`.
  if (!process.defaultApp && refusedSwitch(process.argv, process.platform) !== null) {
    app.exit(1);
    return;
  }
  const userData = settleUserData();
  // On the final folder, and before anything is written: a second start touches nothing.
  if (app.requestSingleInstanceLock() || !isAnotherRunning(userData)) settle(userData);
  else app.exit(0);
}

main();
