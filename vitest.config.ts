import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One project a folder of tests: those that touch a screen get a DOM, the others plain Node. */
const node = (name: string) => ({
  extends: true as const,
  test: { name, environment: 'node', include: [`tests/${name}/**/*.test.ts`] },
});

/** Runs what `npm run build` made as processes of its own: one at a time. */
const onBuiltTools = (name: string) => ({
  ...node(name),
  test: { ...node(name).test, testTimeout: 300_000, fileParallelism: false },
});

/**
 * `npm run test:driver` says where the driver of Windows lies, and the very same tests run on it: npm
 * installs it on Node 22 or later only.
 */
const windowsDriver = process.env['CARNET_WINDOWS_DRIVER'];

export default defineConfig({
  resolve: { alias: windowsDriver ? { 'better-sqlite3-multiple-ciphers': windowsDriver } : {} },
  test: {
    // Every core: by itself vitest leaves one of two unused.
    maxWorkers: '100%',
    setupFiles: windowsDriver ? ['tests/driver/setup.ts'] : [],
    // Generous on purpose: a limit is there to end what hangs, never to judge a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      node('unit'),
      // `shell` drives a debugged Electron, which sometimes fails to open or loses an answer.
      { ...node('integration'), test: { ...node('integration').test, retry: 2 } },
      node('architecture'),
      node('requirements'),
      node('format'),
      ...(windowsDriver ? [node('driver')] : []),
      onBuiltTools('reliability'),
      onBuiltTools('security'),
      onBuiltTools('package'),
      {
        extends: true as const,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
