import sqlcipher from '@journeyapps/sqlcipher';
import { AppError } from '#shared/errors.ts';

/**
 * The only door to the SQLCipher package (Linux and macOS). It speaks SQL and rows, knows neither
 * features nor files' meaning. Errors leave as codes: SQLite's own messages may quote a value.
 */
export interface Connection {
  all(sql: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  run(sql: string, parameters?: readonly unknown[]): Promise<{ changes: number }>;
  close(): Promise<void>;
}

/** `alone` writes without the shared memory file, for a disk too full to hold it: no reader beside. */
export type OpenMode = 'create' | 'write' | 'alone' | 'read';

const flags: Record<OpenMode, number> = {
  create: sqlcipher.OPEN_READWRITE | sqlcipher.OPEN_CREATE,
  write: sqlcipher.OPEN_READWRITE,
  alone: sqlcipher.OPEN_READWRITE,
  read: sqlcipher.OPEN_READONLY,
};

/**
 * Before the key: silence (SQLCipher writes to stderr on a wrong page) and wiped memory.
 * `cipher_memory_security` only counts when it precedes the key.
 */
const beforeKey = ['PRAGMA cipher_log_level = NONE', 'PRAGMA cipher_memory_security = ON'];

const afterKey = [
  'PRAGMA trusted_schema = OFF',
  'PRAGMA cell_size_check = ON',
  'PRAGMA foreign_keys = ON',
  'PRAGMA busy_timeout = 3000',
  'PRAGMA secure_delete = ON',
  'PRAGMA temp_store = MEMORY',
  'PRAGMA mmap_size = 0',
];

/** FULL and fullfsync: an acknowledged save survives a power cut, on macOS too. */
const writerOnly = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA wal_autocheckpoint = 200',
  'PRAGMA fullfsync = ON',
  'PRAGMA checkpoint_fullfsync = ON',
];

/**
 * Opens an encrypted file with its raw 32-byte key and proves the key by reading. `accept` may refuse
 * it by throwing, before the first pragma that writes in it.
 * @throws AppError `vault-database-damaged` when the first page does not open with this key.
 */
export async function openConnection(
  path: string,
  key: Buffer,
  mode: OpenMode,
  accept: (connection: Connection) => Promise<void> = async () => undefined,
): Promise<Connection> {
  const connection = wrap(await openFile(path, mode));
  try {
    for (const pragma of beforeKey) await connection.all(pragma);
    await connection.all(`PRAGMA key = "x'${key.toString('hex')}'"`);
    if (mode === 'alone') await connection.all('PRAGMA locking_mode = EXCLUSIVE');
    await connection.all('SELECT count(*) FROM sqlite_schema');
    for (const pragma of afterKey) await connection.all(pragma);
    await accept(connection);
    if (mode !== 'read') for (const pragma of writerOnly) await connection.all(pragma);
    return connection;
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
}

function openFile(path: string, mode: OpenMode): Promise<sqlcipher.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlcipher.Database(path, flags[mode], (error) =>
      error ? reject(toAppError(error)) : resolve(database),
    );
  });
}

function wrap(database: sqlcipher.Database): Connection {
  return {
    all: (sql, parameters = []) =>
      new Promise((resolve, reject) => {
        database.all(sql, [...parameters], (error: Error | null, rows: unknown[]) =>
          error ? reject(toAppError(error)) : resolve(rows as Record<string, unknown>[]),
        );
      }),
    run: (sql, parameters = []) =>
      new Promise((resolve, reject) => {
        database.run(sql, [...parameters], function (this: { changes: number }, error) {
          if (error) reject(toAppError(error));
          else resolve({ changes: this.changes });
        });
      }),
    close: () =>
      new Promise((resolve, reject) => {
        database.close((error) => (error ? reject(toAppError(error)) : resolve()));
      }),
  };
}

/** Known SQLite outcomes become codes; anything else is a bug of ours and keeps only its code. */
function toAppError(error: Error): Error {
  const code = 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'SQLITE_FULL':
      return new AppError('disk-full');
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return new AppError('folder-read-only');
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new AppError('vault-in-use');
    case 'SQLITE_CORRUPT':
    // So says SQLCipher of a page whose seal is broken, once the file is open.
    case 'SQLITE_NOMEM':
    case 'SQLITE_NOTADB':
    case 'SQLITE_IOERR':
      return new AppError('vault-database-damaged');
    default:
      return new Error(`sqlite: ${code}`);
  }
}
