/** Writes docs/requirements.md from the table of tests/requirements: `node scripts/requirements.mjs`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'tests/requirements/page.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
writeFileSync(join(root, 'docs/requirements.md'), module.requirementsPage());
