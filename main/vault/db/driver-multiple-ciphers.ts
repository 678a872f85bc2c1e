import MultipleCiphers from 'better-sqlite3-multiple-ciphers';
import { AppError } from '#shared/errors.ts';
import { findBrokenPages } from '../keys/page-seals.ts';
import type { Connection, OpenMode, SqlDriver } from './connection.ts';
import { toAppError } from './sqlite-error.ts';

/**
 * SQLite3 Multiple Ciphers in SQLCipher 4's format, on Windows: it comes compiled. It is synchronous,
 * so a long query holds up the vault process; the window is another process. Its own `backup()` is
 * never called: on an encrypted file it writes an empty one and reports success.
 */
export const multipleCiphersDriver: SqlDriver = {
  open: async (path, mode, key) => wrap(openFile(path, mode), path, Buffer.from(key)),
  beforeKey: ["PRAGMA cipher = 'sqlcipher'", 'PRAGMA legacy = 4'],
};

const busyMs = 3_000;

function openFile(path: string, mode: OpenMode): MultipleCiphers {
  try {
    return new MultipleCiphers(path, {
      readonly: mode === 'read',
      fileMustExist: mode !== 'create',
      timeout: busyMs,
    });
  } catch (error) {
    // The package's own word for a folder that is not there.
    if (error instanceof TypeError) throw new AppError('folder-read-only', { cause: error });
    throw toAppError(error);
  }
}

/** @param key kept until the file is closed, to read the seals that SQLite only reads as it goes */
function wrap(database: MultipleCiphers, path: string, key: Buffer): Connection {
  const all: Connection['all'] = async (sql, parameters = []) =>
    coded(() => {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all(...parameters.map(bindable));
      statement.run(...parameters.map(bindable));
      return [];
    });
  return {
    all,
    run: async (sql, parameters = []) =>
      coded(() => {
        const statement = database.prepare(sql);
        const given = parameters.map(bindable);
        // A statement that gives rows back is not over before the last one.
        if (!statement.reader) return { changes: statement.run(...given).changes };
        return { changes: statement.all(...given).length };
      }),
    cipherVersion: async () => {
      const [mode] = await all('PRAGMA cipher');
      const [row] = await all('SELECT sqlite3mc_version() AS version');
      const encrypts = Object.values(mode ?? {})[0] === 'sqlcipher';
      return encrypts ? `4 (${String(row?.['version'])})` : '';
    },
    brokenPages: () => findBrokenPages(path, key),
    close: async () => {
      key.fill(0);
      coded(() => database.close());
    },
  };
}

function coded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toAppError(error);
  }
}

/** The package binds neither truth values nor `undefined`; SQLCipher's takes them as 0, 1 and null. */
function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return value ?? null;
}
