import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './cutter.mjs';
import { compare, exists, readRefusal, run, verify, writeNotes } from './vault-process.mjs';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** @type {string | null} */
let mounted = null;

/** @param {string} folder @param {string} options @returns {boolean} */
function mount(folder, options) {
  // A command that is stopped in the middle gives the disk back before its folder is removed.
  if (mounted === null) process.prependOnceListener('exit', () => unmount(mounted ?? ''));
  mounted = folder;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
}
/** @param {string} folder */
const unmount = (folder) => spawnSync('umount', ['--lazy', folder]);

/** A disk that fills up, then one that stays without a free byte. @param {import('./kills.mjs').Task} task */
export async function fillDisk({ runs, chance, note }) {
  if (!isRoot) return { notRun: 'needs root', failed: false };
  const figures = { runs: 0, acknowledged: 0, lost: 0, closed: 0, uncoded: 0, refusals: {} };
  for (; figures.runs < runs; figures.runs += 1) {
    const disk = newFolder();
    if (!mount(disk, `size=${chance.between(100, 4_000)}k`)) {
      rmSync(disk, { recursive: true });
      return { notRun: 'this machine mounts no tmpfs', failed: false };
    }
    try {
      await fillOne(disk, figures, note);
    } finally {
      unmount(disk);
      rmSync(disk, { recursive: true, force: true });
    }
  }
  return { ...figures, failed: figures.lost + figures.closed + figures.uncoded > 0 };
}

async function fillOne(disk, figures, note) {
  const folder = join(disk, 'coffre');
  const acknowledged = new Map();
  for (const turn of ['filling up', 'full']) {
    if (turn === 'full') fill(join(disk, 'lest'));
    const { count, refusal, errors } = await writeNotes(folder, acknowledged);
    figures.acknowledged += count;
    if (refusal === null) {
      figures.uncoded += 1;
      note(`${turn}: ${errors.slice(0, 300)}`);
    } else figures.refusals[refusal] = (figures.refusals[refusal] ?? 0) + 1;
    if (!exists(folder)) continue;
    const verdict = await verify(folder);
    const { lost, corrupt } = compare(verdict, acknowledged);
    figures.lost += lost;
    if (corrupt) {
      figures.closed += 1;
      note(`${turn}: ${JSON.stringify(verdict).slice(-200)}`);
    }
  }
}

/** Every last byte. @param {string} path */
function fill(path) {
  for (const size of [1_000_000, 4_096, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full, by pieces of that size.
    }
  }
}

/** A folder one may only read: a coded refusal, whatever is tried. */
export async function readOnlyFolder() {
  if (!isRoot) return { notRun: 'needs root', failed: false };
  const disk = newFolder();
  const figures = { runs: 0, uncoded: 0, refusals: {} };
  try {
    mount(disk, 'size=8m');
    await writeNotes(join(disk, 'coffre'), new Map(), { killAfterAcks: 20 });
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    for (const name of ['coffre', 'autre', 'loin/autre', 'x'.repeat(300)]) {
      const { refusal } = await writeNotes(join(disk, name), new Map());
      const verdict = await verify(join(disk, name));
      for (const code of [refusal, 'code' in verdict ? verdict.code : null]) {
        figures.runs += 1;
        if (code === null) figures.uncoded += 1;
        else figures.refusals[code] = (figures.refusals[code] ?? 0) + 1;
      }
    }
  } finally {
    unmount(disk);
    rmSync(disk, { recursive: true, force: true });
  }
  return { ...figures, failed: figures.uncoded > 0 };
}

const waysToGo = {
  removed: (folder) => rmSync(folder, { recursive: true }),
  moved: (folder) => renameSync(folder, `${folder}-ailleurs`),
  replaced: (folder) => {
    renameSync(folder, `${folder}-ailleurs`);
    cpSync(`${folder}-ailleurs`, folder, { recursive: true });
  },
};

/**
 * The folder goes away under a writer: removed, moved, or replaced by a copy of itself. It must stop
 * with a code, and not acknowledge notes that nobody will find.
 * @param {import('./kills.mjs').Task} task
 */
export async function folderGoes({ runs, chance, note }) {
  const figures = { runs: 0, wentOn: 0, uncoded: 0, refusals: {} };
  for (; figures.runs < runs; figures.runs += 1) {
    const parent = newFolder();
    const folder = join(parent, 'coffre');
    const way = chance.pick(Object.keys(waysToGo));
    let left = chance.between(5, 60);
    const { signal, errors } = await run('writer.mjs', [folder, 'partir'], {
      // One that goes on would do so for ever; a slow machine must not look like it.
      killAfter: 120_000,
      onLine: () => {
        left -= 1;
        if (left === 0) waysToGo[way](folder);
      },
    });
    const { refusal } = readRefusal(errors);
    if (signal !== null) figures.wentOn += 1;
    else if (refusal === null) figures.uncoded += 1;
    else figures.refusals[refusal] = (figures.refusals[refusal] ?? 0) + 1;
    if (refusal === null) note(`${way}: ${signal} ${errors.slice(0, 300)}`);
    rmSync(parent, { recursive: true });
  }
  return { ...figures, failed: figures.wentOn + figures.uncoded > 0 };
}

/** Two at once, of which one makes the vault or opens it, and the other is told. @param {import('./kills.mjs').Task} task */
export async function twins({ runs, note }) {
  const figures = { runs: 0, acknowledged: 0, lost: 0, corrupt: 0, bothWrote: 0, uncoded: 0 };
  for (; figures.runs < runs; figures.runs += 1) {
    const parent = newFolder();
    const folder = join(parent, 'coffre');
    const acknowledged = new Map();
    for (const _turn of ['creators', 'openers']) await race(folder, acknowledged, figures, note);
    const verdict = await verify(folder);
    const found = compare(verdict, acknowledged);
    figures.lost += found.lost;
    figures.corrupt += found.corrupt ? 1 : 0;
    if (found.corrupt) note(JSON.stringify(verdict).slice(-200));
    rmSync(parent, { recursive: true });
  }
  const bad = figures.lost + figures.corrupt + figures.bothWrote + figures.uncoded;
  return { ...figures, failed: bad > 0 || figures.acknowledged === 0 };
}

/** Both start at once; whoever writes is killed after some notes, whoever is refused says why. */
async function race(folder, acknowledged, figures, note) {
  const starts = ['a', 'b'].map(async (seed) => {
    const own = new Map();
    return { own, ...(await writeNotes(folder, own, { seed, killAfterAcks: 60 })) };
  });
  const pair = await Promise.all(starts);
  // One may well come after the other has been killed, and go on where it stopped.
  const numbers = pair.flatMap(({ own }) => [...own.keys()]);
  if (new Set(numbers).size < numbers.length) figures.bothWrote += 1;
  for (const { own, crashed, errors } of pair) {
    for (const [i, digest] of own) acknowledged.set(i, digest);
    figures.acknowledged += own.size;
    if (!crashed) continue;
    figures.uncoded += 1;
    note(errors.slice(0, 300));
  }
}
