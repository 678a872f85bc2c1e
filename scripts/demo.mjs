import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { journey } from './demo/journey.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { prepare } from './setup/prepare.mjs';
import { reportFailure, SetupError } from './setup/setup-error.mjs';
import { launchApp } from './testing/electron-app.mjs';

/** @typedef {import('./demo/journey.mjs').Demo} Demo */

/** @param {readonly string[]} given @returns {string} the folder to fill */
function outFolder(given) {
  const { values } = parseArgs({ args: [...given], options: { out: { type: 'string' } } });
  if (values.out) return resolve(values.out);
  throw new SetupError({
    fr: 'Il manque le dossier où laisser les images et le bilan.',
    en: 'The folder for the pictures and the bilan is missing.',
    next: 'npm run demo -- --out demo',
  });
}

/**
 * Walks through the whole journey, one line and one picture a step.
 * @param {Demo} demo
 */
async function walk(demo) {
  for (const [index, { title, picture, run }] of journey.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const start = performance.now();
    try {
      await run(demo);
    } catch (error) {
      await demo.page
        .screenshot({ path: join(demo.out, `${number}-echec.png`) })
        .catch(() => undefined);
      console.error(`✗ ${number} ${title}`);
      throw error;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    await demo.page.screenshot({ path: join(demo.out, `${number}-${picture}.png`) });
    console.log(`✓ ${number} ${title} (${seconds} s)`);
  }
}

/** @param {string} out */
async function demonstrate(out) {
  mkdirSync(out, { recursive: true });
  await prepare({ tests: true });
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
  const profile = mkdtempSync(join(tmpdir(), 'carnet-demo-'));
  const app = await launchApp({ profile, env: display?.env ?? process.env });
  try {
    const page = await app.firstWindow();
    await walk({ app, page, out });
  } finally {
    await app.close();
    display?.stop();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`\nImages et bilan : ${out}`);
}

try {
  await demonstrate(outFolder(process.argv.slice(2)));
} catch (error) {
  reportFailure(error);
}
