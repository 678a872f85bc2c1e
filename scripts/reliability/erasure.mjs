import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newOriginal, restoreOnce } from './backups.mjs';
import { newFolder } from './cutter.mjs';
import { killInside, measure } from './ending.mjs';
import { isOneSided } from './kills.mjs';
import { look, run } from './vault-process.mjs';

/** @typedef {import('./kills.mjs').Task} Task */

/** Tool that looks at what each program leaves. */
const lookers = { 'destroy.mjs': 'lookAtDestroyed', 'erase.mjs': 'lookAtErased' };

/** @param {keyof typeof lookers} program @param {string} folder */
const lookAfter = (program, folder) => look(lookers[program], [folder]);

/** A copy of a profile, thrown away after one run. */
function copyOf(parent) {
  const work = newFolder();
  cpSync(parent, work, { recursive: true });
  return { work, folder: join(work, 'coffre') };
}

/** How far an act goes when nothing ends it, on a copy. */
async function extentOf(parent, program, what) {
  const { work, folder } = copyOf(parent);
  const extent = await measure({ program, args: [folder, what], folder: work });
  rmSync(work, { recursive: true });
  return extent;
}

/** One act, killed, and what the next start finds. */
async function killOnce(parent, [program, what], extent, chance) {
  const { work, folder } = copyOf(parent);
  const { how } = await killInside({ program, args: [folder, what], folder: work }, extent, chance);
  const found = await lookAfter(program, folder);
  rmSync(work, { recursive: true });
  return { found, how };
}

/**
 * Killed while the vault is destroyed, with a former vault set aside and backups beside: it is whole
 * or it is gone, and the backups are as they were. Its control removes file after file.
 * @param {Task} task
 */
export async function killDestruction({ runs, chance, note }) {
  const { parent, folder } = await newOriginal();
  await restoreOnce(folder);
  const { backups } = await lookAfter('destroy.mjs', folder);
  const extent = await extentOf(parent, 'destroy.mjs', 'destroy');
  const figures = { runs: 0, before: 0, after: 0, neither: 0, backupsLost: 0 };
  for (; figures.runs < runs; figures.runs += 1) {
    const { found, how } = await killOnce(parent, ['destroy.mjs', 'destroy'], extent, chance);
    const kept = 'crash' in found ? 0 : found.backups - found.backupsDamaged;
    figures.backupsLost += backups - kept;
    const outcome = { intact: 'before', gone: 'after' }[found.state] ?? 'neither';
    figures[outcome] += 1;
    if (outcome === 'neither' || kept < backups) note(`${how} ${JSON.stringify(found)}`);
  }
  const control = await halvesOf(parent, chance);
  rmSync(parent, { recursive: true });
  const bad = figures.neither + figures.backupsLost > 0 || isOneSided(figures);
  return { ...figures, ...control, failed: bad || control.controlHalf === 0 };
}

/** Twenty kills of a destruction that goes file by file: some must leave half a vault. */
async function halvesOf(parent, chance) {
  const extent = await extentOf(parent, 'destroy.mjs', 'naive');
  let controlHalf = 0;
  for (let i = 0; i < 20 && controlHalf < 3; i += 1) {
    const { found } = await killOnce(parent, ['destroy.mjs', 'naive'], extent, chance);
    controlHalf += found.state === 'half' ? 1 : 0;
  }
  return { controlHalf };
}

/**
 * Killed while an identity is erased and pages of the journal burn: each is whole, or gone with
 * every word of it in every page of the file. Its control erases without secure deletion.
 * @param {Task} task
 */
export async function killErasure({ runs, chance, note }) {
  const parent = newFolder();
  const folder = join(parent, 'coffre');
  await run('erase.mjs', [folder, 'prepare']);
  const whole = await lookAfter('erase.mjs', folder);
  const extent = await extentOf(parent, 'erase.mjs', 'erase');
  const figures = { runs: 0, before: 0, between: 0, after: 0, neither: 0, wordsLeft: 0 };
  for (; figures.runs < runs; figures.runs += 1) {
    const { found, how } = await killOnce(parent, ['erase.mjs', 'erase'], extent, chance);
    const outcome = stageOf(found, whole.burning);
    figures[outcome] += 1;
    const left = wordsLeft(found);
    figures.wordsLeft += left ? 1 : 0;
    if (outcome === 'neither' || left) note(`${how} ${JSON.stringify(found)}`);
  }
  const controlWordsLeft = await carelessly(parent);
  rmSync(parent, { recursive: true });
  const bad = figures.neither + figures.wordsLeft > 0 || isOneSided(figures);
  return { ...figures, controlWordsLeft, failed: bad || !controlWordsLeft || whole.burning === 0 };
}

/** Nothing erased, the identity alone, or all; and the page to keep is always there. */
function stageOf({ sound, kept, identity, burning }, all) {
  if (!sound || !kept) return 'neither';
  if (burning === all) return identity ? 'before' : 'between';
  return burning === 0 && !identity ? 'after' : 'neither';
}

/** What the app shows no more must be in no page either. */
const wordsLeft = (found) =>
  (!found.identity && found.identityWords) || (found.burning === 0 && found.burntWords);

async function carelessly(parent) {
  const { work, folder } = copyOf(parent);
  await run('erase.mjs', [folder, 'careless']);
  const found = await lookAfter('erase.mjs', folder);
  rmSync(work, { recursive: true });
  return wordsLeft(found);
}
