import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCutter, newFolder } from './cutter.mjs';
import { newVault } from './kills.mjs';
import { compare, look, run, verify } from './vault-process.mjs';

/** @typedef {import('./kills.mjs').Task} Task */
/**
 * @typedef {object} BackupsFound as tests/reliability/tool/backups.ts tells it
 * @property {boolean} opens
 * @property {number} damaged
 * @property {string | null} failure
 * @property {string[]} leftovers
 * @property {number} setAside
 * @property {number} setAsideDamaged
 */

/** A vault of 40 notes, and its folder of backups, made ready to be copied for each run. */
export async function newOriginal() {
  const { parent, folder, acknowledged } = await newVault(40);
  await untilDone(folder, 'make', 1);
  return { parent, folder, acknowledged };
}

/** Puts the backup in the place of the vault, which is set aside. @param {string} folder */
export const restoreOnce = (folder) => untilDone(folder, 'restore', 1);

/** Lets an act be done so many times, then stops it. */
function untilDone(folder, act, times) {
  let done = 0;
  return run('backups.mjs', [folder, act], {
    onLine: (line, stop) => {
      done += line === 'DONE' ? 1 : 0;
      if (done === times) stop();
    },
  });
}

/** Ends an act at a random call that changes a file, or at a random moment. */
async function killed(folder, act, chance, calls) {
  const library = buildCutter();
  const byCall = library !== null && chance.between(0, 3) > 0;
  const parent = join(folder, '..');
  const options = byCall
    ? {
        env: {
          LD_PRELOAD: library,
          CUT_FOLDER: parent,
          CUT_LOSE: '0',
          CUT_AT: String(chance.between(1, calls)),
        },
      }
    : { killAfter: chance.between(150, 900) };
  const { lines } = await run('backups.mjs', [folder, act], options);
  return {
    tried: lines.filter((line) => line === 'TRY').length,
    done: lines.filter((line) => line === 'DONE').length,
    how: JSON.stringify(options),
  };
}

/** @param {string} folder @returns {Promise<BackupsFound>} */
async function lookAt(folder) {
  const found = await look('lookAtBackups', [folder]);
  if ('crash' in found) throw new Error(found.crash);
  return found;
}

/**
 * Killed while backups are made. A file with the name of a backup is one; the next opening takes
 * away what was unfinished, and says so.
 * @param {Task} task
 */
export async function killBackup({ runs, chance, note }) {
  const original = await newOriginal();
  const figures = {
    runs: 0,
    made: 0,
    interrupted: 0,
    damaged: 0,
    leftovers: 0,
    lost: 0,
    untold: 0,
  };
  for (; figures.runs < runs; figures.runs += 1) {
    const { work, folder } = copyOf(original);
    const { tried, done, how } = await killed(folder, 'make', chance, 250);
    const found = await lookAt(folder);
    const unfinished = tried > done;
    figures.made += done;
    figures.interrupted += found.failure === 'backup-interrupted' ? 1 : 0;
    figures.damaged += found.damaged;
    figures.leftovers += found.leftovers.length;
    // Ended before its workshop was there, or once it was gone: nothing was left to tell it by.
    const wrong = found.failure !== null && found.failure !== 'backup-interrupted';
    figures.untold += wrong || (!unfinished && found.failure !== null) ? 1 : 0;
    const verdict = compare(await verify(folder), original.acknowledged);
    figures.lost += found.opens ? verdict.lost : original.acknowledged.size;
    const bad = found.damaged + found.leftovers.length + verdict.lost > 0 || !found.opens;
    if (bad) note(`${how} ${JSON.stringify(found)}`);
    rmSync(work, { recursive: true });
  }
  rmSync(original.parent, { recursive: true });
  const bad = figures.damaged + figures.leftovers + figures.lost + figures.untold;
  return { ...figures, failed: bad > 0 };
}

/**
 * Killed while a backup is put in the place of the vault: the vault as it was, or as it was backed
 * up, and the former one whole beside it.
 * @param {Task} task
 */
export async function killRestore({ runs, chance, note }) {
  const original = await newOriginal();
  await run('backups.mjs', [original.folder, 'add']);
  const figures = { runs: 0, before: 0, restored: 0, neither: 0, damaged: 0, leftovers: 0 };
  for (; figures.runs < runs; figures.runs += 1) {
    const { work, folder } = copyOf(original);
    const { how } = await killed(folder, 'restore', chance, 60);
    const found = await lookAt(folder);
    const verdict = await verify(folder);
    const { lost, corrupt } = compare(verdict, original.acknowledged);
    const notes = 'ids' in verdict ? Object.keys(verdict.ids).length : 0;
    const kind =
      !found.opens || lost > 0 || corrupt
        ? 'neither'
        : notes > original.acknowledged.size
          ? 'before'
          : 'restored';
    // What was there before is never gone: in its place, or set aside.
    const gone = kind === 'restored' && found.setAside === 0;
    figures[gone ? 'neither' : kind] += 1;
    figures.damaged += found.damaged + found.setAsideDamaged;
    figures.leftovers += found.leftovers.length;
    if (gone || kind === 'neither' || found.damaged + found.leftovers.length > 0) {
      note(`${kind} ${how} ${JSON.stringify(found)} ${JSON.stringify(verdict).slice(-200)}`);
    }
    rmSync(work, { recursive: true });
  }
  rmSync(original.parent, { recursive: true });
  return { ...figures, failed: figures.neither + figures.damaged + figures.leftovers > 0 };
}

function copyOf(original) {
  const work = newFolder();
  cpSync(original.parent, work, { recursive: true });
  return { work, folder: join(work, 'coffre') };
}
