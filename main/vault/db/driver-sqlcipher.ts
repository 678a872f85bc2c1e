import sqlcipher from '@journeyapps/sqlcipher';
import type { Connection, OpenMode, SqlDriver } from './connection.ts';
import { toAppError } from './sqlite-error.ts';

const flags: Record<OpenMode, number> = {
  create: sqlcipher.OPEN_READWRITE | sqlcipher.OPEN_CREATE,
  write: sqlcipher.OPEN_READWRITE,
  alone: sqlcipher.OPEN_READWRITE,
  read: sqlcipher.OPEN_READONLY,
};

/** SQLCipher itself, on Linux and macOS: asynchronous, compiled at installation. */
export const sqlcipherDriver: SqlDriver = {
  open: async (path, mode) => wrap(await openFile(path, mode)),
  /**
   * Silence (SQLCipher writes to stderr on a wrong page) and wiped memory, which only counts when it
   * precedes the key.
   */
  beforeKey: ['PRAGMA cipher_log_level = NONE', 'PRAGMA cipher_memory_security = ON'],
};

function openFile(path: string, mode: OpenMode): Promise<sqlcipher.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlcipher.Database(path, flags[mode], (error) =>
      error ? reject(toAppError(error)) : resolve(database),
    );
  });
}

function wrap(database: sqlcipher.Database): Connection {
  const all: Connection['all'] = (sql, parameters = []) =>
    new Promise((resolve, reject) => {
      database.all(sql, [...parameters], (error: Error | null, rows: unknown[]) =>
        error ? reject(toAppError(error)) : resolve(rows as Record<string, unknown>[]),
      );
    });
  return {
    all,
    run: (sql, parameters = []) =>
      new Promise((resolve, reject) => {
        database.run(sql, [...parameters], function (this: { changes: number }, error) {
          if (error) reject(toAppError(error));
          else resolve({ changes: this.changes });
        });
      }),
    cipherVersion: async () => {
      const [row] = await all('PRAGMA cipher_version');
      return String(row?.['cipher_version'] ?? '');
    },
    brokenPages: async () =>
      (await all('PRAGMA cipher_integrity_check')).map((row) => String(Object.values(row)[0])),
    close: () =>
      new Promise((resolve, reject) => {
        database.close((error) => (error ? reject(toAppError(error)) : resolve()));
      }),
  };
}
