import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { asWriteError } from '../keys/disk.ts';

/** The vault's own name for itself and the number of saves it has seen. */
export interface SaveCount {
  readonly vault: string;
  readonly saves: number;
}

/**
 * The last acknowledged save, beside the database. SQLite takes a journal that was cut short,
 * emptied or removed for one that was never written, and opens the notes of before without a word:
 * this is how the loss is seen. It is written after the commit is on the disk and never synced, so
 * that it can be late, but never early.
 */
export interface Milestone {
  /** Saves that were acknowledged and are not in the database any more. */
  missing(found: SaveCount): number;
  reached(count: SaveCount): void;
  close(): void;
}

export function openMilestone(databasePath: string): Milestone {
  const path = join(dirname(databasePath), 'jalon');
  const before = readMilestone(path);
  let file: number | null = null;
  let last = -1;
  return {
    missing: ({ vault, saves }) =>
      before?.vault === vault ? Math.max(0, before.saves - saves) : 0,
    reached: (count) => {
      // Two saves may report in the other order.
      if (count.saves <= last) return;
      last = count.saves;
      const open = file ?? openFile(path);
      if (open !== null) quietly(() => writeSync(open, lines(count), 0));
      file = open;
    },
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

const form = /^([0-9a-f]{16}) (\d{12})\n\1 \2\n$/;

/** Said twice, always as long: half a line, or a flipped bit, is no milestone. */
function lines({ vault, saves }: SaveCount): string {
  const line = `${vault} ${String(saves).padStart(12, '0')}\n`;
  return line + line;
}

/** Null when there is none or it is damaged: nothing is known then, and nothing is claimed. */
function readMilestone(path: string): SaveCount | null {
  const text = quietly(() => readFileSync(path, 'latin1')) ?? '';
  const [, vault, saves] = form.exec(text) ?? [];
  return vault === undefined ? null : { vault, saves: Number(saves) };
}

/** Null where it cannot be written (full disk): the notes matter more than their count. */
function openFile(path: string): number | null {
  return quietly(() => openSync(path, 'r+')) ?? quietly(() => openSync(path, 'wx+', 0o600));
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (asWriteError(error) instanceof AppError || isMissingOrThere(error)) return null;
    throw error;
  }
}

const isMissingOrThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EEXIST'].includes(String(error.code));
