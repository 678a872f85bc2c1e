import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { killInside, measure } from './ending.mjs';
import { isOneSided, newVault } from './kills.mjs';
import { compare, run, verify, writeNotes } from './vault-process.mjs';

/** @typedef {import('./kills.mjs').Task} Task */

/**
 * Killed while another copy is merged in: the vault holds the notes of before, or those of both, and
 * never something between the two.
 * @param {Task} task
 */
export async function killMerge({ runs, chance, note }) {
  const figures = { runs: 0, before: 0, after: 0, neither: 0 };
  const { parent, folder, acknowledged: before } = await newVault(150);
  const file = join(parent, 'autre.sauvegarde');
  const both = await otherCopy(parent, folder, before, file);
  const copy = join(parent, 'copie');
  cpSync(folder, copy, { recursive: true });
  const act = { program: 'merge.mjs', args: [copy, file], folder: copy };
  const extent = await measure(act);
  if (!holds(await verify(copy), both)) throw new Error('a merge that nobody kills is not whole');
  for (; figures.runs < runs; figures.runs += 1) {
    rmSync(copy, { recursive: true });
    cpSync(folder, copy, { recursive: true });
    const { how } = await killInside(act, extent, chance);
    const verdict = await verify(copy);
    if (holds(verdict, before)) figures.before += 1;
    else if (holds(verdict, both)) figures.after += 1;
    else {
      figures.neither += 1;
      note(`${how} ${JSON.stringify(verdict).slice(0, 300)}`);
    }
    for (const name of readdirSync(parent).filter((each) => each.includes('.reunion-'))) {
      rmSync(join(parent, name), { recursive: true });
    }
  }
  rmSync(parent, { recursive: true });
  return { ...figures, failed: figures.neither > 0 || isOneSided(figures) };
}

/** A second computer goes on from the vault; its backup goes to `file`. */
async function otherCopy(parent, folder, before, file) {
  const other = join(parent, 'ailleurs');
  cpSync(folder, other, { recursive: true });
  const both = new Map(before);
  await writeNotes(other, both, { killAfterAcks: 250 });
  await verify(other);
  const { errors, code } = await run('merge.mjs', [other, file, 'backup']);
  if (code !== 0) throw new Error(`no copy to merge: ${errors}`);
  return both;
}

/** Sound, with these notes and no other. A note may be committed and not yet told of: one more. */
function holds(verdict, notes) {
  const { lost, corrupt } = compare(verdict, notes);
  if (lost > 0 || corrupt) return false;
  return Object.keys(verdict.ids).length - notes.size <= 1;
}
