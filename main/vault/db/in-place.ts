import { statSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';

/**
 * Systems let an open file lose its name: a vault whose folder was thrown away, moved or replaced
 * takes every save without a word, and it is gone at the end. The names are looked at once more
 * before each commit.
 * @returns throws AppError `vault-database-missing` once a file is not where it was opened
 */
export function watchInPlace(databasePath: string): () => void {
  const database = identify(databasePath);
  const journal = `${databasePath}-wal`;
  // Not there before the first transaction.
  let opened: string | null = null;
  return () => {
    opened ??= identify(journal);
    const inPlace = identify(databasePath) === database && identify(journal) === opened;
    if (!inPlace) throw new AppError('vault-database-missing');
  };
}

/** Which file bears this name now; null when none does, or nobody may know. */
function identify(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return null;
  }
}
