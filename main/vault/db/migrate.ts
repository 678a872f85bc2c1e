import { AppError } from '#shared/errors.ts';
import type { Connection } from './connection.ts';
import { firstNotebook } from './migrations/0010-first-notebook.ts';
import { saveCount } from './migrations/0020-save-count.ts';
import { reviews } from './migrations/0030-reviews.ts';
import { ways } from './migrations/0040-ways.ts';
import { journal } from './migrations/0050-journal.ts';
import { userTemplates } from './migrations/0060-user-templates.ts';
import { registers } from './migrations/0070-registers.ts';
import { notes } from './migrations/0080-notes.ts';
import { sheets } from './migrations/0090-sheets.ts';
import { lifeEvents } from './migrations/0100-life-events.ts';
import { entryVersions } from './migrations/0110-entry-versions.ts';
import { agenda } from './migrations/0140-agenda.ts';
import { widerSearch } from './migrations/0160-wider-search.ts';
import type { Migration } from './migrations/migration.ts';

export const migrations: readonly Migration[] = [
  firstNotebook,
  saveCount,
  reviews,
  ways,
  journal,
  userTemplates,
  registers,
  notes,
  sheets,
  lifeEvents,
  entryVersions,
  agenda,
  widerSearch,
];

/** ASCII « CdPr »: tells our files from any other SQLite file. */
export const applicationId = 0x43645072;

export async function userVersion(connection: Connection): Promise<number> {
  const [row] = await connection.all('PRAGMA user_version');
  return Number(row?.['user_version'] ?? 0);
}

/** @throws AppError `vault-database-foreign` for a file that is not one of ours. */
export async function checkApplicationId(connection: Connection): Promise<void> {
  const [row] = await connection.all('PRAGMA application_id');
  if (row?.['application_id'] !== applicationId) throw new AppError('vault-database-foreign');
}

/**
 * Brings the schema up to date, one transaction a step. `beforeStep` makes the verified copy.
 * @throws AppError `vault-newer-version` when the file comes from a later version of the app.
 */
export async function migrate(
  connection: Connection,
  options: {
    readonly steps?: readonly Migration[];
    readonly beforeStep?: (from: number) => Promise<void>;
  } = {},
): Promise<void> {
  const steps = options.steps ?? migrations;
  const current = await userVersion(connection);
  const latest = steps.at(-1)?.version ?? 0;
  if (current > latest) throw new AppError('vault-newer-version');
  const pending = steps.filter((step) => step.version > current);
  if (pending.length > 0 && current > 0) await options.beforeStep?.(current);
  for (const step of pending) await apply(connection, step);
}

async function apply(connection: Connection, step: Migration): Promise<void> {
  await connection.all('BEGIN IMMEDIATE');
  try {
    for (const statement of step.statements) await connection.all(statement);
    await connection.all(`PRAGMA user_version = ${step.version}`);
    await connection.all('COMMIT');
  } catch (error) {
    await connection.all('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
