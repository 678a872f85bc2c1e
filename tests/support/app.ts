import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { freshWindowAfter, launchApp } from '#scripts/testing/electron-app.mjs';

/** The real app, on a profile that lives as long as one test. */
export interface Carnet {
  readonly profile: string;
  /** The running app; another one after `restart`. */
  app(): ElectronApplication;
  /** The window in use; another one after a lock. */
  page(): Page;
  /** Locks by the button and gives the fresh window, on the lock screen. */
  lock(): Promise<Page>;
  /** Leaves in good order and starts again on the same profile. */
  restart(): Promise<Page>;
  /** Ends the app at once, as a power cut would, and starts again. */
  crash(): Promise<Page>;
}

/** `test` with a `carnet`: the app is started for it and closed after it. */
export const test = base.extend<{ carnet: Carnet }>({
  // biome wants the first argument destructured; nothing of the base fixtures is needed.
  carnet: async ({ browserName: _ }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'carnet-e2e-'));
    let app = await launchApp({ profile });
    let page = await app.firstWindow();
    const start = async () => {
      app = await launchApp({ profile });
      page = await app.firstWindow();
      return page;
    };
    await use({
      profile,
      app: () => app,
      page: () => page,
      lock: async () => {
        const locking = () =>
          page.getByRole('button', { name: 'Verrouiller', exact: true }).click();
        page = await freshWindowAfter(app, page, locking);
        return page;
      },
      restart: async () => {
        await app.close();
        return start();
      },
      crash: async () => {
        const gone = app.waitForEvent('close');
        app.process().kill('SIGKILL');
        await gone;
        return start();
      },
    });
    await app.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true });
  },
});
