import { defineConfig } from '@playwright/test';

/** Every test drives the built app in a real Electron: one at a time, and once, so a flaw shows. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // Argon2 and a busy machine: opening a vault may take several seconds.
  expect: { timeout: 15_000 },
});
