import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NAME } from './names.mjs';

/**
 * @param {{ folder: string, out: string, release: import('./names.mjs').Release, epoch: number }} places
 * @returns {string} the file written
 */
export function writeTarball({ folder, out, release, epoch }) {
  const name = `${NAME}-${release.version}-linux-x64`;
  const file = join(out, `${name}.tar.gz`);
  const same = ['--sort=name', `--mtime=@${epoch}`, '--owner=0', '--group=0', '--numeric-owner'];
  const rename = `--transform=s,^\\.,${name},`;
  execFileSync('tar', ['-C', folder, ...same, rename, '-czf', file, '.']);
  return file;
}
