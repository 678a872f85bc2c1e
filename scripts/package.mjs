import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackage } from './package/check/check.mjs';
import { makePackage } from './package/make.mjs';
import { isFallback } from './setup/electron-runtime.mjs';
import { ROOT } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { reportFailure, SetupError } from './setup/setup-error.mjs';
import { exitOnSignals } from './setup/signals.mjs';

/**
 * `npm run package`: the app as people install it, on Linux x64. With `--check`, also tries what it
 * made and prints the report; fails where one thing is not as it must be.
 */
async function main() {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, check: { type: 'boolean' } },
  });
  if (process.platform !== 'linux' || process.arch !== 'x64') throw notHere();
  const { electron } = await prepare({ tests: values.check === true, packaging: true });
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const made = await makePackage({
    root: ROOT,
    runtime: dirname(electron),
    official: !isFallback(ROOT),
    out,
  });
  console.log(`\n${[made.folder, made.tarball, made.deb].join('\n')}`);
  if (!made.release.official) {
    console.log(
      `\nFait avec le moteur de secours (Electron ${made.release.electron}) : à essayer, jamais à distribuer.`,
    );
  }
  if (!values.check) return;
  const report = await checkPackage(made);
  writeFileSync(join(out, 'rapport.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.failed === 0 ? 0 : 1;
}

function notHere() {
  return new SetupError({
    fr: 'Cette commande ne fait que le paquet pour Linux x64.',
    en: 'This command only makes the package for Linux x64.',
    next: 'docs/packaging.md',
  });
}

exitOnSignals();
try {
  await main();
} catch (error) {
  reportFailure(error);
}
