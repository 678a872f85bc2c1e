import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './cutter.mjs';
import { compare, run, verify } from './vault-process.mjs';

/** @typedef {import('./kills.mjs').Task} Task */

/**
 * What a cloud folder does: the files are copied, one after the other, while notes are written. The
 * copy holds all that was acknowledged before it began, or says that it does not.
 * @param {Task} task
 */
export async function copyWhileWriting({ runs, chance, note }) {
  const figures = { runs: 0, opens: 0, told: 0, silent: 0, crashed: 0 };
  for (; figures.runs < runs; figures.runs += 1) {
    const parent = newFolder();
    const { copy, before } = await copyAtSomeNote(join(parent, 'coffre'), chance.between(5, 200));
    const verdict = await verify(copy);
    const { lost, corrupt, crash } = compare(verdict, before);
    const outcome = crash ? 'crashed' : corrupt ? 'told' : lost > 0 ? 'silent' : 'opens';
    figures[outcome] += 1;
    if (outcome === 'silent' || outcome === 'crashed') {
      note(`${outcome}: ${lost} of ${before.size}, ${JSON.stringify(verdict).slice(-200)}`);
    }
    rmSync(parent, { recursive: true });
  }
  return { ...figures, failed: figures.silent + figures.crashed > 0 || figures.opens === 0 };
}

/** @param {string} folder @param {number} notes */
async function copyAtSomeNote(folder, notes) {
  const copy = join(dirname(folder), 'copie');
  const before = new Map();
  await run('writer.mjs', [folder, 'copie'], {
    onLine: (line, stop) => {
      const [word, i, digest] = line.split(' ');
      if (word !== 'ACK') return;
      if (before.size < notes) before.set(i, digest);
      if (before.size < notes || Number(i) !== notes - 1) return;
      cpSync(folder, copy, { recursive: true });
      stop();
    },
  });
  return { copy, before };
}
