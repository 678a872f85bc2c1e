import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readIfThere } from './paths.mjs';

/**
 * Lets one command at a time prepare this copy of the project: `npm start` beside `npm test`
 * must not both rewrite `node_modules` or `out`.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  let said = false;
  while (!tryLock(file)) {
    if (!said) console.log('Une autre commande prépare déjà ce dossier, attente…');
    said = true;
    await pause(300);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file @returns {boolean} */
function tryLock(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    // A link appears whole or not at all, so nobody ever reads a lock without its owner.
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (isAlive(Number(readIfThere(file)))) return false;
    rmSync(file, { force: true });
    return tryLock(file);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
