import { cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { newFolder } from './cutter.mjs';
import { killInside, measure } from './ending.mjs';
import { compare, exists, look, verify, writeNotes } from './vault-process.mjs';

/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {{ runs: number, chance: Chance, note: (text: string) => void }} Task */

/** Runs on one vault before the next begins: long enough to grow, short enough to start anew. */
const runsPerVault = 20;

/** `kill -9` in the middle of writes, on vaults that go on growing. @param {Task} task */
export async function killWrites({ runs, chance, note }) {
  const figures = { runs: 0, acknowledged: 0, lost: 0, corrupt: 0, crashed: 0 };
  let parent = newFolder();
  let acknowledged = new Map();
  for (; figures.runs < runs; figures.runs += 1) {
    if (figures.runs % runsPerVault === 0) {
      rmSync(parent, { recursive: true });
      parent = newFolder();
      acknowledged = new Map();
    }
    const folder = join(parent, 'coffre');
    // Half of them while it starts, creates or recovers; half once it writes.
    const early = chance.between(0, 3) === 0;
    const end = early
      ? { killAfter: chance.between(20, 500) }
      : { killAfterAcks: chance.between(40, 240) };
    const written = await writeNotes(folder, acknowledged, end);
    figures.acknowledged += written.count;
    judge(figures, written, await verify(folder), acknowledged, folder, note);
  }
  rmSync(parent, { recursive: true });
  return { ...figures, failed: figures.lost + figures.corrupt + figures.crashed > 0 };
}

/**
 * Adds what one run shows.
 * @param {{ lost: number, corrupt: number, crashed: number }} figures
 */
export function judge(figures, written, verdict, acknowledged, folder, note) {
  if (!exists(folder) && acknowledged.size === 0 && verdict.code === 'vault-not-found') return;
  const found = compare(verdict, acknowledged);
  figures.lost += found.lost;
  figures.corrupt += found.corrupt ? 1 : 0;
  figures.crashed += found.crash || written.crashed ? 1 : 0;
  if (found.lost > 0 || found.corrupt || found.crash || written.crashed) {
    const { ids: _ids, ...rest } = verdict;
    note(`${JSON.stringify({ ...found, ...rest })} ${written.errors}`);
  }
}

/** Killed while the vault is being made: there is none, or a whole one. @param {Task} task */
export async function killCreation({ runs, chance, note }) {
  const figures = { runs: 0, whole: 0, none: 0, neither: 0, leftovers: 0 };
  const duration = await timeOf(() => newVault(1));
  for (; figures.runs < runs; figures.runs += 1) {
    const parent = newFolder();
    const folder = join(parent, 'coffre');
    await writeNotes(folder, new Map(), { killAfter: chance.between(duration / 5, duration) });
    const verdict = await verify(folder);
    if ('ids' in verdict) figures.whole += 1;
    else if ('code' in verdict && verdict.code === 'vault-not-found') figures.none += 1;
    else {
      figures.neither += 1;
      note(JSON.stringify(verdict));
    }
    // The next creation succeeds and sweeps what the last one left.
    const acknowledged = new Map();
    await writeNotes(folder, acknowledged, { killAfterAcks: 1 });
    const next = compare(await verify(folder), acknowledged);
    if (next.lost > 0 || next.corrupt) figures.neither += 1;
    figures.leftovers += readdirSync(parent).some((name) => name !== basename(folder)) ? 1 : 0;
    rmSync(parent, { recursive: true });
  }
  return { ...figures, failed: figures.neither + figures.leftovers > 0 };
}

/** Killed while a later version migrates: this version opens it, or that one. @param {Task} task */
export async function killMigration({ runs, chance, note }) {
  const figures = { runs: 0, before: 0, after: 0, neither: 0 };
  const { parent, folder, acknowledged } = await newVault(300);
  const trial = join(parent, 'essai');
  cpSync(folder, trial, { recursive: true });
  const extent = await measure({ program: 'migrate.mjs', args: [trial], folder: trial });
  for (; figures.runs < runs; figures.runs += 1) {
    const copy = join(dirname(folder), 'copie');
    cpSync(folder, copy, { recursive: true });
    const act = { program: 'migrate.mjs', args: [copy], folder: copy };
    const { how } = await killInside(act, extent, chance);
    const verdict = await verify(copy);
    const newer = 'code' in verdict && verdict.code === 'vault-newer-version';
    if ('ids' in verdict && !isWorse(verdict, acknowledged)) figures.before += 1;
    else if (newer && (await opensAsNext(copy, acknowledged))) figures.after += 1;
    else {
      figures.neither += 1;
      note(`${how} ${JSON.stringify(verdict).slice(0, 300)}`);
    }
    rmSync(copy, { recursive: true });
  }
  rmSync(parent, { recursive: true });
  return { ...figures, failed: figures.neither > 0 || isOneSided(figures) };
}

/**
 * Kills that all came before the change, or all after it, have shown nothing of its middle.
 * Only told of a run long enough for both.
 * @param {{ runs: number, before: number, after: number }} figures
 */
export const isOneSided = ({ runs, before, after }) => runs >= 100 && before * after === 0;

const isWorse = (verdict, acknowledged) => {
  const { lost, corrupt } = compare(verdict, acknowledged);
  return lost > 0 || corrupt;
};

async function opensAsNext(folder, acknowledged) {
  return !isWorse(await look('verifyAsNext', [folder]), acknowledged);
}

/** How long this takes on this machine, in milliseconds: what kills are spread over. */
export async function timeOf(work) {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

/** A vault with at least so many notes, closed by a kill. @param {number} notes */
export async function newVault(notes) {
  const parent = newFolder();
  const folder = join(parent, 'coffre');
  const acknowledged = new Map();
  const { errors } = await writeNotes(folder, acknowledged, { killAfterAcks: notes });
  if (acknowledged.size < notes) throw new Error(`no vault to work on: ${errors}`);
  // Closed in good order, so that every copy starts from the same files.
  await verify(folder);
  return { parent, folder, acknowledged };
}
