import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCutter, newFolder } from './cutter.mjs';
import { judge, newVault } from './kills.mjs';
import { verify, writeNotes } from './vault-process.mjs';

const notRun = { notRun: 'needs Linux and gcc', failed: false };

/** Killed at a random call that changes a file, from the first one on. @param {import('./kills.mjs').Task} task */
export function killAtCall(task) {
  return cutEach(task, { CUT_LOSE: '0' });
}

/** The power is cut: writes that no fsync covered vanish or are torn. @param {import('./kills.mjs').Task} task */
export function losePower(task) {
  return cutEach(task, { CUT_LOSE: '1' });
}

/**
 * The same on a disk for which fsync means nothing, as with `synchronous = OFF`: acknowledged notes
 * must get lost, or the experiment above shows nothing.
 * @param {import('./kills.mjs').Task} task
 */
export async function losePowerControl(task) {
  const quiet = { ...task, note: () => undefined };
  const how = { CUT_LOSE: '1', CUT_NO_SYNC: '1' };
  // Chance may spare a short run: it goes on until something is lost.
  for (let tries = 1; ; tries += 1) {
    const figures = await cutEach(quiet, how);
    if ('notRun' in figures) return figures;
    const seen = figures.lost + figures.corrupt > 0;
    if (seen || tries === 10) return { ...figures, failed: !seen };
  }
}

/**
 * A failing disk: one call, some, or all from one on end in an I/O error, or write half of what they
 * were given. The writer is refused with a code or goes on, and what it acknowledged is there.
 * @param {import('./kills.mjs').Task} task
 */
export async function failCalls({ runs, chance, note }) {
  const library = buildCutter();
  if (library === null) return notRun;
  const figures = { runs: 0, acknowledged: 0, lost: 0, corrupt: 0, crashed: 0, refusals: {} };
  const original = await newVault(5);
  for (; figures.runs < runs; figures.runs += 1) {
    const fresh = chance.between(0, 2) === 0;
    const { parent, folder, acknowledged } = fresh ? nothingYet() : copyOf(original);
    const env = {
      LD_PRELOAD: library,
      CUT_FOLDER: folder,
      CUT_LOSE: '0',
      CUT_FAIL: chance.pick(['eio', 'short', 'read']),
      CUT_FAIL_FOR: String(chance.pick([1, 2, 30, 1_000_000])),
      CUT_AT: String(chance.between(1, fresh ? 300 : 900)),
    };
    const written = await writeNotes(folder, acknowledged, { env, killAfterAcks: 100 });
    figures.acknowledged += written.count;
    const said = written.refusal ?? 'none';
    figures.refusals[said] = (figures.refusals[said] ?? 0) + 1;
    judge(figures, written, await verify(folder), acknowledged, folder, (text) =>
      note(`${text} ${JSON.stringify(env)}`),
    );
    rmSync(parent, { recursive: true });
  }
  rmSync(original.parent, { recursive: true });
  return { ...figures, failed: figures.lost + figures.corrupt + figures.crashed > 0 };
}

/** @param {import('./kills.mjs').Task} task @param {Record<string, string>} how */
async function cutEach({ runs, chance, note }, how) {
  const library = buildCutter();
  if (library === null) return notRun;
  const figures = { runs: 0, acknowledged: 0, lost: 0, corrupt: 0, crashed: 0 };
  const original = await newVault(5);
  for (; figures.runs < runs; figures.runs += 1) {
    const fresh = chance.between(0, 2) === 0;
    const { parent, folder, acknowledged } = fresh ? nothingYet() : copyOf(original);
    const env = {
      ...how,
      LD_PRELOAD: library,
      CUT_FOLDER: folder,
      CUT_AT: String(chance.between(1, fresh ? 300 : 1_500)),
      CUT_SEED: String(chance.between(1, 2 ** 30)),
    };
    const written = await writeNotes(folder, acknowledged, { env });
    figures.acknowledged += written.count;
    judge(figures, written, await verify(folder), acknowledged, folder, (text) =>
      note(`${text} ${JSON.stringify(env)}`),
    );
    rmSync(parent, { recursive: true });
  }
  rmSync(original.parent, { recursive: true });
  return { ...figures, failed: figures.lost + figures.corrupt + figures.crashed > 0 };
}

/** The same few notes for every run, made once. */
function copyOf({ folder: from, acknowledged }) {
  const { parent, folder } = nothingYet();
  cpSync(from, folder, { recursive: true });
  return { parent, folder, acknowledged: new Map(acknowledged) };
}

function nothingYet() {
  const parent = newFolder();
  return { parent, folder: join(parent, 'coffre'), acknowledged: new Map() };
}
