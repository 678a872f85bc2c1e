import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/** @type {string | null | undefined} */
let built;

/** Builds the preloaded library, once, when a compiler is there. @returns {string | null} */
export function buildCutter() {
  if (built === undefined) built = build();
  return built;
}

function build() {
  if (process.platform !== 'linux') return null;
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  // One per process: two commands at once must not write the same library.
  const library = join(ROOT, `.cache/power-cut-${process.pid}.so`);
  const source = join(ROOT, 'tests/reliability/power-cut.c');
  const { status } = spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  if (status !== 0) return null;
  process.once('exit', () => rmSync(library, { force: true }));
  return library;
}

/** @type {string | undefined} */
let place;

/**
 * An empty folder of one's own, to be removed by whoever asked for it; whatever ends the command,
 * but a kill, removes them all.
 */
export function newFolder() {
  place ??= openPlace();
  return mkdtempSync(join(place, 'essai-'));
}

function openPlace() {
  const opened = mkdtempSync(join(tmpdir(), 'carnet-reliability-'));
  process.once('exit', () => rmSync(opened, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(1));
  }
  return opened;
}
