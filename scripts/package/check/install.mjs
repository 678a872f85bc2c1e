import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, isOnPath, isRoot } from '../../setup/commands.mjs';
import { giveToApp } from '../../testing/plain-user.mjs';
import { INSTALLED } from '../deb.mjs';
import { NAME } from '../names.mjs';
import { checkStart } from './start.mjs';

/** Where a package may leave something; not dpkg's own accounts of it. */
const PLACES = ['/etc', '/opt', '/usr', '/var'];
const ACCOUNTS = ['/var/lib/dpkg', '/var/log', '/var/cache', '/var/lib/carnet-essai', '/var/tmp'];
const PROGRAM = `/usr/bin/${NAME}`;

/**
 * Installs the package on this very machine, starts the app from its menu entry's command, removes
 * it, and compares every file name before and after. Root on Debian only, and never over a carnet
 * that is already installed.
 * @param {string} deb
 * @param {NodeJS.ProcessEnv} display
 */
export async function checkInstall(deb, display) {
  if (!isRoot() || !isOnPath('dpkg')) return { ok: null, notRun: 'root on Debian only' };
  if (existsSync(INSTALLED)) return { ok: null, notRun: `${INSTALLED} is there already` };
  const home = mkdtempSync(join(tmpdir(), 'carnet-maison-'));
  giveToApp(home);
  const before = fileNames();
  try {
    dpkg('-i', deb);
    const helper = statSync(join(INSTALLED, 'chrome-sandbox'));
    const state = capture('dpkg-query', [
      '-W',
      '-f',
      '$'.concat('{db:Status-Abbrev}'),
      NAME,
    ]).output.trim();
    const unmet = missingLibraries();
    const desktop = isOnPath('desktop-file-validate')
      ? capture('desktop-file-validate', [`/usr/share/applications/${NAME}.desktop`]).output.trim()
      : '';
    const started = await checkStart({ executable: PROGRAM, display, env: { HOME: home } });
    dpkg('-r', NAME);
    dpkg('--purge', NAME);
    const leftBehind = [...fileNames()].filter((name) => !before.has(name));
    const problems = [
      ...(state === 'ii' ? [] : [`dpkg says ${state}`]),
      ...(helper.uid === 0 && (helper.mode & 0o7777) === 0o4755 ? [] : ['chrome-sandbox’s mode']),
      ...unmet.map((name) => `missing ${name}`),
      ...(desktop === '' ? [] : [desktop]),
      ...started.problems,
      ...leftBehind.map((name) => `left ${name}`),
      ...(isThere(PROGRAM) ? [`left ${PROGRAM}`] : []),
    ];
    return { ok: problems.length === 0, leftBehind: leftBehind.length, started, problems };
  } finally {
    capture('dpkg', ['--purge', NAME]);
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {...string} args */
function dpkg(...args) {
  execFileSync('dpkg', args, { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
}

/** What the installed program would not find: `Depends` forgot it. */
function missingLibraries() {
  const { output } = capture('ldd', [join(INSTALLED, NAME)]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

function fileNames() {
  const prune = ACCOUNTS.flatMap((path) => ['-path', path, '-prune', '-o']);
  const found = execFileSync('find', [...PLACES, '-xdev', ...prune, '-print'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return new Set(found.split('\n'));
}

/** @param {string} path */
function isThere(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
