import { AppError } from '#shared/errors.ts';
import type { Connection } from './connection.ts';

/** What a whole reading of the file found. A sound vault has no finding at all. */
export interface Integrity {
  /** Pages whose seal is broken, in the driver's words; they name page numbers, nothing else. */
  readonly cipher: readonly string[];
  /** `ok`, or what SQLite found wrong between the pages. */
  readonly structure: string;
  /** Whether the search index says the same as the documents it was made from. */
  readonly index: boolean;
}

export const isSound = ({ cipher, structure, index }: Integrity): boolean =>
  cipher.length === 0 && structure === 'ok' && index;

/** Reads every page of the file, used or not, then the structure they hold. */
export async function checkPages(
  connection: Connection,
): Promise<Pick<Integrity, 'cipher' | 'structure'>> {
  const cipher = await connection.brokenPages();
  // What lies between the pages cannot be read through a broken one.
  if (cipher.length > 0) return { cipher, structure: 'unreadable' };
  const [structure] = await connection.all('PRAGMA integrity_check(1)');
  return { cipher, structure: String(structure?.['integrity_check'] ?? '') };
}

/** Needs a connection that may write, though it changes nothing: FTS5 asks by an `INSERT`. */
export async function checkIndex(connection: Connection): Promise<boolean> {
  try {
    await connection.run(
      `INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`,
    );
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'vault-database-damaged') return false;
    throw error;
  }
}
