import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup/paths.mjs';
import { reportFailure } from './setup/setup-error.mjs';
import { prepareWindowsDriver } from './setup/windows-driver.mjs';

/**
 * `npm run test:driver`: the integration tests with the driver of Windows, and what one driver makes
 * opened by the other. Anything given is for vitest. The tests of Electron's shell open no vault.
 */
try {
  const { node, driver } = prepareWindowsDriver(ROOT);
  const projects = ['integration', 'format', 'driver'].flatMap((name) => ['--project', name]);
  const args = ['run', ...projects, '--exclude', 'tests/integration/shell/**'];
  const { status } = spawnSync(
    node,
    ['node_modules/vitest/vitest.mjs', ...args, ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, CARNET_WINDOWS_DRIVER: join(driver, 'lib/index.js') },
    },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  reportFailure(error);
}
