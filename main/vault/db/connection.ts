/**
 * An open, encrypted file. It speaks SQL and rows, knows neither features nor files' meaning. Errors
 * leave as codes: SQLite's own messages may quote a value.
 */
export interface Connection {
  all(sql: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  run(sql: string, parameters?: readonly unknown[]): Promise<{ changes: number }>;
  /** What encrypts the file, in its own words. */
  cipherVersion(): Promise<string>;
  /**
   * Reads every page of the file, used or not, past the journal. Gives a sentence for each whose
   * seal is broken; it names page numbers, nothing else.
   */
  brokenPages(): Promise<string[]>;
  close(): Promise<void>;
}

/** `alone` writes without the shared memory file, for a disk too full to hold it: no reader beside. */
export type OpenMode = 'create' | 'write' | 'alone' | 'read';

/** What differs between the packages that speak SQLCipher 4. */
export interface SqlDriver {
  /** A handle on which nothing has been said yet, not even the key. The caller zeroes the key. */
  open(path: string, mode: OpenMode, key: Buffer): Promise<Connection>;
  /** Said before the key, in this order, so that the key is read as SQLCipher 4 reads it. */
  readonly beforeKey: readonly string[];
}
