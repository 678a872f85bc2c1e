import { open as openFile, stat } from 'node:fs/promises';
import { Kysely, type Transaction } from 'kysely';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import { asWriteError, errno } from '../keys/disk.ts';
import type { Connection } from './connection.ts';
import { copyBeforeMigration, copyInto } from './copies.ts';
import { sqlcipherDialect } from './dialect.ts';
import { openConnection } from './driver.ts';
import { watchInPlace } from './in-place.ts';
import { checkIndex, checkPages, type Integrity } from './integrity.ts';
import { applicationId, checkApplicationId, migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { openMilestone, type SaveCount } from './milestone.ts';
import type { Schema } from './schema.ts';

/** May read, cannot write: the methods that write are not there, and the handle is read-only. */
export type ReadTx = Pick<Transaction<Schema>, 'selectFrom' | 'selectNoFrom'>;
/** May do both, inside one transaction. Await nothing else in it: it holds the only writer. */
export type WriteTx = Transaction<Schema>;

/** One writer behind a queue, one read-only handle: a slow read never delays a save. */
export interface VaultDatabase {
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  cipherVersion(): Promise<string>;
  /** Reads the whole file: seconds on a large vault. */
  integrity(): Promise<Integrity>;
  /** Writes a copy, encrypted with the same key, into a new file. Not checked: read it back. */
  copyInto(path: string): Promise<void>;
  /** Saves acknowledged before this opening that are not in the file: its journal was damaged. */
  readonly missingSaves: number;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly steps?: readonly Migration[];
}

/**
 * Creates the file (refusing to touch an existing one), its schema and its mark.
 * @throws AppError `vault-already-exists`, `disk-full`, `folder-read-only`
 */
export async function createDatabase(path: string, key: Buffer): Promise<void> {
  try {
    await (await openFile(path, 'wx', 0o600)).close();
  } catch (error) {
    throw errno(error) === 'EEXIST' ? new AppError('vault-already-exists') : asWriteError(error);
  }
  const connection = await openConnection(path, key, 'create');
  try {
    await connection.all(`PRAGMA application_id = ${applicationId}`);
    await migrate(connection);
    await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    await connection.close();
  }
}

/**
 * Opens an existing file. It is looked at before SQLite sees it, because SQLite takes an empty file
 * for a new, empty vault, and that would be a loss without a word.
 * @throws AppError `vault-database-{missing,empty,foreign,damaged}`, `vault-newer-version`,
 *   `folder-read-only`.
 */
export async function openDatabase(
  path: string,
  key: Buffer,
  options: OpenOptions = {},
): Promise<VaultDatabase> {
  await refuseWhatIsNotAVault(path);
  const { writer, alone } = await openWriter(path, key);
  const opened = [writer];
  try {
    await migrate(writer, {
      ...(options.steps ? { steps: options.steps } : {}),
      beforeStep: (from) => copyBeforeMigration(writer, path, key, from),
    });
    const reader = alone ? writer : await openConnection(path, key, 'read');
    opened.push(reader);
    return await assemble(path, writer, reader);
  } catch (error) {
    for (const connection of opened.reverse()) await connection.close().catch(() => undefined);
    throw error;
  }
}

/**
 * On a disk without a free page SQLite cannot make its shared memory file and says « I/O error ».
 * Notes must be read all the same, so the file is opened by one handle alone, which needs none.
 */
async function openWriter(
  path: string,
  key: Buffer,
): Promise<{ readonly writer: Connection; readonly alone: boolean }> {
  try {
    return { writer: await openConnection(path, key, 'write', checkApplicationId), alone: false };
  } catch (error) {
    const full = error instanceof AppError && mayBeFull.includes(error.code);
    if (!full) throw error;
    return { writer: await openConnection(path, key, 'alone', checkApplicationId), alone: true };
  }
}

const mayBeFull: readonly ErrorCode[] = ['vault-database-damaged', 'disk-full'];

const smallestPage = 4096;
const plainSqliteMark = 'SQLite format 3\0';

async function refuseWhatIsNotAVault(path: string): Promise<void> {
  const { size } = await stat(path).catch(() => {
    throw new AppError('vault-database-missing');
  });
  if (size === 0) throw new AppError('vault-database-empty');
  if (size < smallestPage) throw new AppError('vault-database-damaged');
  const file = await openFile(path, 'r').catch((error) => {
    throw asWriteError(error);
  });
  try {
    const { buffer } = await file.read(
      Buffer.alloc(plainSqliteMark.length),
      0,
      plainSqliteMark.length,
      0,
    );
    // An encrypted file begins with a random salt: a readable mark is somebody else's database.
    if (buffer.toString('latin1') === plainSqliteMark) throw new AppError('vault-database-foreign');
  } finally {
    await file.close();
  }
}

async function assemble(
  path: string,
  writer: Connection,
  reader: Connection,
): Promise<VaultDatabase> {
  const writing = new Kysely<Schema>({ dialect: sqlcipherDialect(writer, 'begin immediate') });
  const reading =
    reader === writer
      ? writing
      : new Kysely<Schema>({ dialect: sqlcipherDialect(reader, 'begin') });
  const found = await writing.selectFrom('save_count').selectAll().executeTakeFirstOrThrow();
  const milestone = openMilestone(path);
  const requireInPlace = watchInPlace(path);
  return {
    missingSaves: milestone.missing(found),
    read: (work) => reading.transaction().execute(work),
    write: async (work) => {
      const { result, count } = await writing.transaction().execute(async (tx) => {
        const done = { result: await work(tx), count: await countSave(tx) };
        requireInPlace();
        return done;
      });
      milestone.reached(count);
      return result;
    },
    cipherVersion: () => reader.cipherVersion(),
    integrity: () =>
      // Alone on the writer, so that no transaction is half way.
      writing.connection().execute(async () => {
        // A power cut in the middle of folding leaves torn pages that the journal still makes good.
        await foldJournal(writer);
        const pages = await checkPages(writer);
        return { ...pages, index: pages.cipher.length === 0 && (await checkIndex(writer)) };
      }),
    copyInto: (to) => writing.connection().execute(() => copyInto(writer, to)),
    close: async () => {
      // Waits for its turn behind every call already accepted: a lock loses no save under way. It
      // also wakes Kysely, which does not close a connection that nobody has used.
      await Promise.all([drain(reading), drain(writing)]);
      // The reader first: an open reader keeps the WAL from being folded back into the file.
      if (reading !== writing) await reading.destroy();
      await foldJournal(writer);
      await writing.destroy();
      milestone.close();
    },
  };
}

const countSave = (tx: WriteTx): Promise<SaveCount> =>
  tx
    .updateTable('save_count')
    .set((eb) => ({ saves: eb('saves', '+', 1) }))
    .returning(['vault', 'saves'])
    .executeTakeFirstOrThrow();

/** A journal that does not fit back into the file stays beside it, and is read at the next opening. */
async function foldJournal(writer: Connection): Promise<void> {
  try {
    await writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

const drain = (database: Kysely<Schema>): Promise<void> =>
  database.connection().execute(async () => undefined);
