import { defineConfig } from '@playwright/test';

/** Every test drives the built app in a real Electron: one at a time. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  // Not for our own flaws: a debugged Electron sometimes fails to open, or loses an answer.
  retries: 2,
  forbidOnly: true,
  timeout: 60_000,
  // Argon2 and a busy machine: opening a vault may take several seconds.
  expect: { timeout: 15_000 },
});
