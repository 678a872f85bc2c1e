import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { capture, isRoot } from '../setup/commands.mjs';
import { SetupError } from '../setup/setup-error.mjs';

/**
 * Chromium refuses its sandbox to root (crbug.com/638180). Where the tests are started by root, as
 * in a container, the app runs as this user, who owns nothing but its home, so that it is tested
 * with the sandbox people have.
 */
export const PLAIN_USER = 'carnet-essai';

/** Its home, and what it must be able to read: the runtime, a copy of the build. */
export const PLAIN_USER_PLACE = join('/var/lib', PLAIN_USER);

/** Follows the caller's own folders, which the plain user may not enter. */
const OWN_FOLDERS = [
  'HOME',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
];

/** @typedef {{ uid: number, gid: number, home: string }} PlainUser */

/** @type {PlainUser | undefined} */
let known;

/** @returns {PlainUser | undefined} who the app runs as; undefined where it runs as who we are */
export function plainUser() {
  if (process.platform !== 'linux' || !isRoot()) return undefined;
  known ??= ensureUser();
  return known;
}

/** @returns {PlainUser} */
function ensureUser() {
  const home = join(PLAIN_USER_PLACE, 'home');
  const user = find() ?? create(home);
  mkdirSync(home, { recursive: true });
  execFileSync('chown', [`${user.uid}:${user.gid}`, home]);
  execFileSync('chmod', ['0700', home]);
  return { ...user, home };
}

function find() {
  const uid = capture('id', ['-u', PLAIN_USER]);
  if (!uid.ok) return undefined;
  return { uid: Number(uid.output), gid: Number(capture('id', ['-g', PLAIN_USER]).output) };
}

/** @param {string} home */
function create(home) {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  capture('useradd', [...options, '--home-dir', home, PLAIN_USER]);
  // Two commands may create it at once: what counts is that it is there.
  const created = find();
  if (created) return created;
  throw new SetupError({
    fr: `L’utilisateur « ${PLAIN_USER} », sous lequel les tests lancent l’application, n’a pas pu être créé.`,
    en: `The user “${PLAIN_USER}”, as whom the tests start the app, could not be created.`,
    next: `useradd ${[...options, PLAIN_USER].join(' ')}`,
  });
}

/**
 * Gives files made by root to whoever the app runs as; does nothing where that is the same person.
 * What is on a read-only disk stays as it is.
 * @param {...string} paths
 */
export function giveToApp(...paths) {
  const user = plainUser();
  if (!user) return;
  capture('chown', ['-Rh', '--', `${user.uid}:${user.gid}`, ...paths]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {PlainUser} user
 * @returns {NodeJS.ProcessEnv} without the folders of who we are; those chosen for the app stay
 */
export function environmentOf(env, user) {
  const own = OWN_FOLDERS.filter((name) => env[name] === process.env[name]);
  const kept = Object.entries(env).filter(([name]) => !own.includes(name));
  return { HOME: user.home, ...Object.fromEntries(kept) };
}
