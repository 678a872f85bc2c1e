import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCutter, newFolder } from './cutter.mjs';
import { run } from './vault-process.mjs';

/**
 * @typedef {object} Act a program that does one thing and ends
 * @property {string} program of tests/reliability
 * @property {readonly string[]} args
 * @property {string} folder whose files it changes
 */
/** @typedef {{ calls: number, duration: number }} Extent what kills are spread over */

/** Does it once with nothing in its way. @param {Act} act @returns {Promise<Extent>} */
export async function measure({ program, args, folder }) {
  const library = buildCutter();
  const place = newFolder();
  const told = join(place, 'calls');
  const env =
    library === null
      ? {}
      : { LD_PRELOAD: library, CUT_FOLDER: folder, CUT_AT: '1000000000', CUT_TELL: told };
  const start = performance.now();
  const { code, errors } = await run(program, args, { env });
  const duration = Math.round(performance.now() - start);
  if (code !== 0) throw new Error(`${program} ends badly by itself: ${errors.slice(0, 500)}`);
  const calls = existsSync(told) ? Number(readFileSync(told, 'utf8')) : 0;
  rmSync(place, { recursive: true });
  return { calls, duration };
}

/**
 * Does it and kills it: mostly at one of the calls that change a file, otherwise at a moment.
 * @param {Act} act
 * @param {Extent} extent
 * @param {import('./chance.mjs').Chance} chance
 */
export async function killInside({ program, args, folder }, { calls, duration }, chance) {
  const library = buildCutter();
  const byCall = library !== null && chance.between(0, 3) > 0;
  const options = byCall
    ? {
        env: {
          LD_PRELOAD: library,
          CUT_FOLDER: folder,
          CUT_LOSE: '0',
          CUT_AT: String(chance.between(1, calls)),
        },
      }
    : { killAfter: chance.between(Math.round(duration / 3), Math.round(duration * 1.2)) };
  const { lines, signal } = await run(program, args, options);
  return { lines, killed: signal !== null, how: JSON.stringify(options) };
}
