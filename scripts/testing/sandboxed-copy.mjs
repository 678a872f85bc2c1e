import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { electronPath } from '../setup/electron-runtime.mjs';
import { ROOT, sha256 } from '../setup/paths.mjs';
import { copyRuntimePackages } from '../setup/runtime-packages.mjs';
import { PLAIN_USER_PLACE } from './plain-user.mjs';

/** @typedef {import('./plain-user.mjs').PlainUser} PlainUser */
/** @typedef {{ folder: string, launcher: string }} Copy */

const ABANDONED_AFTER_MS = 60 * 60 * 1000;
/** Everything the built app reads. */
const APP = ['package.json', 'out/main', 'out/preload', 'out/renderer'];

/** @type {Copy | undefined} */
let made;

/**
 * Where the plain user can read it, for our folder may be closed to him: a copy of the build, and a
 * launcher that steps down and starts the runtime, its sandbox helper setuid root.
 * @param {PlainUser} user
 * @returns {Copy} it lives as long as this process
 */
export function sandboxedCopy(user) {
  made ??= make(user);
  return made;
}

/** @param {PlainUser} user @returns {Copy} */
function make(user) {
  mkdirSync(PLAIN_USER_PLACE, { recursive: true, mode: 0o755 });
  sweep();
  const place = mkdtempSync(join(PLAIN_USER_PLACE, 'copie-'));
  execFileSync('chmod', ['0755', place]);
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'app');
  for (const name of APP) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  copyRuntimePackages(ROOT, folder);
  const launcher = join(place, 'electron');
  const runtime = join(sandboxedRuntime(dirname(electronPath(ROOT))), 'electron');
  // `exec`: the process Playwright starts, watches and kills is the app itself.
  const stepDown = `setpriv --reuid=${user.uid} --regid=${user.gid} --clear-groups`;
  writeFileSync(launcher, `#!/bin/sh\nexec ${stepDown} -- '${runtime}' "$@"\n`);
  execFileSync('chmod', ['0755', launcher]);
  execFileSync('chmod', ['-R', 'a+rX', place]);
  return { folder, launcher };
}

/**
 * The runtime where everyone can read it, 400 MB of hard links where that is possible. Chromium
 * takes its setuid helper only as root's, mode 4755.
 * @param {string} runtime
 * @returns {string}
 */
export function sandboxedRuntime(runtime) {
  const stamp = statSync(join(runtime, 'electron'));
  const key = sha256(`${readFileSync(join(runtime, 'version'))} ${stamp.size} ${stamp.mtimeMs}`);
  const wanted = join(PLAIN_USER_PLACE, `moteur-${key.slice(0, 12)}`);
  if (existsSync(wanted)) return wanted;
  const work = readableCopy(runtime);
  try {
    renameSync(work, wanted);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(wanted)) throw error;
  }
  return wanted;
}

/**
 * A folder of Electron's where everyone can read it, its helper ready.
 * @param {string} folder
 * @returns {string} the copy; whoever asked for it removes it
 */
export function readableCopy(folder) {
  mkdirSync(PLAIN_USER_PLACE, { recursive: true, mode: 0o755 });
  const copy = mkdtempSync(join(PLAIN_USER_PLACE, 'copie-'));
  copyOrLink(`${realpathSync(folder)}/.`, copy);
  const helper = join(copy, 'chrome-sandbox');
  // Its own file: the mode must not change in the folder it was linked from.
  rmSync(helper);
  cpSync(join(folder, 'chrome-sandbox'), helper);
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  execFileSync('chown', ['root:root', helper]);
  execFileSync('chmod', ['4755', helper]);
  return copy;
}

/** @param {string} from @param {string} to */
function copyOrLink(from, to) {
  const copy = (/** @type {string} */ how) =>
    execFileSync('cp', [how, '-RT', '--preserve=mode,timestamps', from, to], { stdio: 'pipe' });
  try {
    copy('--link');
  } catch {
    // Another disk.
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { mode: 0o755 });
    copy('--reflink=auto');
  }
}

/** What killed runs left. */
function sweep() {
  for (const name of readdirSync(PLAIN_USER_PLACE)) {
    const path = join(PLAIN_USER_PLACE, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    const isOld = Date.now() - changed > ABANDONED_AFTER_MS;
    if (name.startsWith('copie-') && isOld) rmSync(path, { recursive: true, force: true });
  }
}
