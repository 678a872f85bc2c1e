import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeDeb } from './deb.mjs';
import { releaseOf } from './names.mjs';
import { writeTarball } from './tarball.mjs';
import { writeUnpacked } from './unpacked.mjs';

/**
 * @typedef {object} Made
 * @property {import('./names.mjs').Release} release
 * @property {string} folder the app, ready to run
 * @property {string} tarball
 * @property {string} deb
 */

/**
 * @param {{ root: string, runtime: string, official: boolean, out: string, compression?: 'xz' | 'none' }} places
 * @returns {Promise<Made>}
 */
export async function makePackage({ root, runtime, official, out, compression }) {
  const release = releaseOf(root, runtime, official);
  const folder = join(out, 'linux-unpacked');
  const epoch = sourceDate(root);
  await writeUnpacked({ root, runtime, folder });
  const tarball = writeTarball({ folder, out, release, epoch });
  const deb = writeDeb({ root, folder, out, release, epoch, ...(compression && { compression }) });
  return { release, folder, tarball, deb };
}

/** The date of what is packaged, so that the same sources give the same files. @param {string} root */
function sourceDate(root) {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (given > 0) return given;
  try {
    const log = execFileSync('git', ['-C', root, 'log', '-1', '--format=%ct'], { stdio: 'pipe' });
    return Number(String(log));
  } catch {
    return Math.floor(Date.now() / 1000);
  }
}
