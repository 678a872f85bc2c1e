import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVirtualDisplay } from '../setup/display.mjs';
import { launchApp } from '../testing/electron-app.mjs';
import { journey } from './journey.mjs';

/** @typedef {import('./journey.mjs').Demo} Demo */

/** Width and height of the pictures, in pixels. @type {[number, number]} */
const picture = [1440, 940];

/**
 * Drives the built app through the journey, on a profile that lives no longer than it.
 * @param {string} out folder of the pictures and of the exported bilan
 */
export async function demonstrate(out) {
  mkdirSync(out, { recursive: true });
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
  const profile = mkdtempSync(join(tmpdir(), 'carnet-demo-'));
  const app = await launchApp({ profile, env: display?.env ?? process.env });
  try {
    const page = await app.firstWindow();
    await app.evaluate(
      ({ BrowserWindow }, [width, height]) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      picture,
    );
    await walk({ app, page, out });
  } finally {
    await app.close();
    display?.stop();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`\nImages et bilan : ${out}`);
}

/**
 * Walks through the whole journey, one line and one picture a step.
 * @param {Demo} demo
 */
async function walk(demo) {
  for (const [index, { title, picture: name, run }] of journey.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const start = performance.now();
    try {
      await run(demo);
    } catch (error) {
      await demo.page
        .screenshot({ path: join(demo.out, `${number}-echec.png`) })
        .catch(() => undefined);
      // The message is enough: Playwright adds the whole page, which the picture shows better.
      throw new Error(`✗ ${number} ${title}\n${error instanceof Error ? error.message : error}`);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    await demo.page.screenshot({ path: join(demo.out, `${number}-${name}.png`) });
    console.log(`✓ ${number} ${title} (${seconds} s)`);
  }
}
