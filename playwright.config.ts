import { defineConfig } from '@playwright/test';

/** Every test drives the built app in a real Electron; the tests of one file, one at a time. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // Not for our own flaws: a debugged Electron sometimes fails to open, or loses an answer.
  retries: 2,
  forbidOnly: true,
  // Generous on purpose: a limit is there to end what hangs, never to judge a busy machine.
  timeout: 360_000,
  // Argon2 and a busy machine: opening a vault may take several seconds.
  expect: { timeout: 15_000 },
});
