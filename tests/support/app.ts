import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { freshWindowAfter, launchApp } from '#scripts/testing/electron-app.mjs';
import { giveToApp } from '#scripts/testing/plain-user.mjs';
import { openDisplay } from './display.ts';

/** The real app on one profile. */
export interface Carnet {
  readonly profile: string;
  /** The running app; another one after `restart`. */
  app(): ElectronApplication;
  /** The window in use; another one after a lock. */
  page(): Page;
  /** Locks by the button, or by `act`, and gives the fresh window, on the lock screen. */
  lock(act?: () => Promise<unknown>): Promise<Page>;
  /** Leaves in good order and starts again on the same profile. */
  restart(): Promise<Page>;
  /** Ends the app at once, as a power cut would, and starts again. */
  crash(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the app on a profile; the caller closes it. */
export async function openCarnet(profile: string, env = process.env): Promise<Carnet> {
  let app = await launchApp({ profile, env });
  let page = await app.firstWindow();
  const start = async () => {
    app = await launchApp({ profile, env });
    page = await app.firstWindow();
    return page;
  };
  const press = () => page.getByRole('button', { name: 'Verrouiller', exact: true }).click();
  return {
    profile,
    app: () => app,
    page: () => page,
    lock: async (act = press) => {
      page = await freshWindowAfter(app, page, act);
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
    close: () => app.close().catch(() => undefined),
  };
}

interface Fixtures {
  /** A folder that lives as long as one test: empty, unless a file of tests puts something in it. */
  readonly profile: string;
  /** Started for the test and closed after it. */
  readonly carnet: Carnet;
}

interface WorkerFixtures {
  /** Two apps on one display would take the focus from each other. */
  readonly display: undefined;
}

// biome wants the first argument destructured; nothing of the base fixtures is needed.
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({ browserName: _ }, use) => {
      const display = await openDisplay();
      Object.assign(process.env, display.env);
      await use(undefined);
      display.stop();
    },
    { scope: 'worker', auto: true },
  ],
  profile: async ({ browserName: _ }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'carnet-e2e-'));
    giveToApp(profile);
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
  carnet: async ({ profile }, use) => {
    const carnet = await openCarnet(profile);
    await use(carnet);
    await carnet.close();
  },
});
