import type { Connection, OpenMode, SqlDriver } from './connection.ts';

export type DriverName = 'sqlcipher' | 'multiple-ciphers';

/** Loaded when it is needed: the other one is not even installed. */
const drivers: Record<DriverName, () => Promise<SqlDriver>> = {
  sqlcipher: async () => (await import('./driver-sqlcipher.ts')).sqlcipherDriver,
  'multiple-ciphers': async () =>
    (await import('./driver-multiple-ciphers.ts')).multipleCiphersDriver,
};

let chosen: DriverName = process.platform === 'win32' ? 'multiple-ciphers' : 'sqlcipher';

/** The driver of this system. @throws when it is not installed, or does not load here. */
export function loadDriver(): Promise<SqlDriver> {
  return drivers[chosen]();
}

/** For tests, which have each driver open the other's files. The app goes by the system alone. */
export function chooseDriver(name: DriverName): void {
  chosen = name;
}

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
 * The only door to the packages that open SQLCipher files, whichever one this system has. Opens an
 * encrypted file with its raw 32-byte key and proves the key by reading. `accept` may refuse
 * it by throwing, before the first pragma that writes in it.
 * @throws AppError `vault-database-damaged` when the first page does not open with this key.
 */
export async function openConnection(
  path: string,
  key: Buffer,
  mode: OpenMode,
  accept: (connection: Connection) => Promise<void> = async () => undefined,
): Promise<Connection> {
  const driver = await loadDriver();
  const connection = await driver.open(path, mode, key);
  try {
    for (const pragma of driver.beforeKey) await connection.all(pragma);
    await connection.all(`PRAGMA key = "x'${key.toString('hex')}'"`);
    if (mode === 'alone') await connection.all('PRAGMA locking_mode = EXCLUSIVE');
    // A SQLite that cannot encrypt takes the key without a word, and writes in clear.
    if ((await connection.cipherVersion()) === '') throw new Error('this SQLite does not encrypt');
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
