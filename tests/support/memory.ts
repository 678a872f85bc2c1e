import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { commandLine, processTree } from './processes.ts';

/** What is looked for, each under a name that may be printed. */
export type Needles = Readonly<Record<string, readonly Buffer[]>>;

export interface Hit {
  readonly needle: string;
  readonly process: string;
  readonly count: number;
}

/** A text as programs hold it: UTF-8 and UTF-16. */
export const asHeld = (text: string): Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
];

/** A key as programs hold it: its bytes, and its digits as SQL writes them. */
export const keyAsHeld = (key: Buffer): Buffer[] => [key, ...asHeld(key.toString('hex'))];

const chunk = 32 * 1024 * 1024;

/** Reads the whole memory of a process and of all its descendants, and counts each needle. */
export function scanMemory(root: number, needles: Needles): { hits: Hit[]; bytes: number } {
  const hits: Hit[] = [];
  let bytes = 0;
  for (const pid of processTree(root)) {
    const counts = new Map<string, number>();
    for (const piece of memoryOf(pid, longest(needles))) {
      bytes += piece.length;
      for (const [name, forms] of Object.entries(needles)) {
        const found = forms.reduce((sum, form) => sum + occurrences(piece, form), 0);
        if (found > 0) counts.set(name, (counts.get(name) ?? 0) + found);
      }
    }
    for (const [needle, count] of counts) hits.push({ needle, process: kindOf(pid), count });
  }
  return { hits, bytes };
}

function longest(needles: Needles): number {
  return Math.max(...Object.values(needles).flatMap((forms) => forms.map(({ length }) => length)));
}

function occurrences(piece: Buffer, needle: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(needle); at >= 0; at = piece.indexOf(needle, at + 1)) count += 1;
  return count;
}

/** Every page a process can read and that is not a program's own file, piece by piece. */
function* memoryOf(pid: number, overlap: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(chunk + overlap);
  let file: number;
  try {
    file = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return;
  }
  try {
    for (const { from, to } of regions(pid)) {
      for (let at = from; at < to; at += chunk) {
        const length = Math.min(buffer.length, to - at);
        const read = readOrNothing(file, buffer, length, at);
        if (read > 0) yield buffer.subarray(0, read);
      }
    }
  } finally {
    closeSync(file);
  }
}

function regions(pid: number): { from: number; to: number }[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .map((line) => /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+ *(.*)$/.exec(line))
    .filter((line) => line !== null)
    .filter(([, , , rights, path]) => rights?.startsWith('r') && !isProgram(rights, path ?? ''))
    .map(([, from, to]) => ({
      from: Number.parseInt(from ?? '0', 16),
      to: Number.parseInt(to ?? '0', 16),
    }));
}

/** Code and constants mapped from a file on disk: nothing typed can be there. */
function isProgram(rights: string, path: string): boolean {
  if (path === '[vvar]' || path === '[vsyscall]') return true;
  const onDisk = path.startsWith('/') && !/^\/(dev\/shm|memfd:|tmp)/.test(path);
  return onDisk && !rights.includes('w');
}

function readOrNothing(file: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(file, buffer, 0, length, at);
  } catch {
    return 0;
  }
}

function kindOf(pid: number): string {
  const line = commandLine(pid);
  const type = /--type=([\w-]+)/.exec(line)?.[1] ?? 'main';
  const service = /--utility-sub-type=([\w.]+)/.exec(line)?.[1];
  return service ? `${type} ${service}` : type;
}
