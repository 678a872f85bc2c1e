import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './commands.mjs';
import { readIfThere } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

const SOURCES = [
  'shared',
  'main',
  'preload',
  'renderer',
  'tests/reliability/tool',
  'tests/security/tool',
];
const CONFIGURATION = /^(electron\.vite\.config\.ts|tsconfig.*\.json|package(-lock)?\.json)$/;
const STAMP = 'out/.carnet-stamp';

/**
 * Builds the app unless `out/` was already built from these very sources.
 * @param {string} root
 * @param {(root: string) => boolean} [build] replaced in tests
 * @returns {boolean} whether it built
 */
export function ensureBuild(root, build = electronViteBuild) {
  const wanted = hashSources(root);
  const stamp = join(root, STAMP);
  if (readIfThere(stamp) === wanted && existsSync(join(root, 'out/main/main.js'))) return false;
  rmSync(stamp, { force: true });
  if (!build(root)) {
    throw new SetupError({
      fr: 'La construction de l’application a échoué ; la raison est au-dessus.',
      en: 'Building the app failed; the reason is above.',
      next: 'npm run build',
    });
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** @param {string} root */
function electronViteBuild(root) {
  console.log('Construction de l’application…');
  return npm(['run', '--silent', 'build', '--', '--logLevel=warn'], { cwd: root });
}

/**
 * One hash of every file the build reads: names and contents, so a move counts as a change.
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  const files = [
    ...readdirSync(root).filter((name) => CONFIGURATION.test(name)),
    ...SOURCES.flatMap((folder) => filesUnder(root, folder)),
  ];
  for (const file of files.sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} folder @returns {string[]} paths from `root` */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}
