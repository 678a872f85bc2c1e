import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { VaultDatabase } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { handlers } from '#main/vault/handlers.ts';
import type { VaultKeeper } from '#main/vault/vault-keeper.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import type { MergeReport } from '#shared/features/merging.ts';
import type { Session } from '#shared/features/sessions.ts';
import { backupName, backupsFolder } from '#shared/rules/backup-name.ts';
import { broughtCopy } from '#shared/rules/brought-copy.ts';
import { createTestKeeper, goodPhrase } from './keeper.ts';
import { temporaryFolder } from './vault.ts';

/** One computer with its copy of the vault, open. */
export interface Copy {
  readonly userData: string;
  readonly keeper: VaultKeeper;
  readonly database: () => VaultDatabase;
  readonly call: ReturnType<typeof createGate>['call'];
  readonly ask: <T>(path: string, input: unknown) => Promise<T>;
}

/** The vault of a computer, created when there is none. */
export async function openCopy(userData: string): Promise<Copy> {
  const { keeper } = createTestKeeper(userData);
  if ((await keeper.status()).own === 'absent') await keeper.create(goodPhrase);
  else await keeper.unlock('own', goodPhrase);
  onTestFinished(() => keeper.close().catch(() => undefined));
  const log = () => undefined;
  const { call } = createGate({ keeper, handlers, announce: () => undefined, log });
  return {
    userData,
    keeper,
    call,
    database: () => {
      const database = keeper.database();
      if (!database) throw new Error('locked');
      return database;
    },
    ask: async <T>(path: string, input: unknown) => {
      const reply = await call(path, input);
      if (!reply.ok) throw new Error(`${path} refused: ${reply.code} ${reply.ref ?? ''}`);
      return reply.value as T;
    },
  };
}

/** A vault on another computer, as it is now. */
export async function cloneCopy({ userData, keeper }: Copy): Promise<Copy> {
  const other = await temporaryFolder();
  // A copy by SQLite: the open file may have a journal beside it.
  const folder = join(other, 'coffre');
  await cp(join(userData, 'coffre'), folder, {
    recursive: true,
    filter: (path) => !/(notes\.db.*|verrou.*|jalon)$/.test(path),
  });
  await keeper.database()?.copyInto(join(folder, 'notes.db'));
  return openCopy(other);
}

/** The backup file of a copy, made now. */
export async function backupOf({ userData, keeper }: Copy): Promise<string> {
  const { madeAt } = await keeper.backups.make();
  return join(userData, backupsFolder, backupName(madeAt));
}

/** As main does once the file was chosen. */
export const bring = (into: Copy, file: string): Promise<void> =>
  copyFile(file, join(into.userData, broughtCopy));

/** Report, then merge; both say the same. */
export async function merge(into: Copy, from: Copy): Promise<MergeReport> {
  await bring(into, await backupOf(from));
  const report = await into.ask<MergeReport>('merging.compare', null);
  const done = await into.ask<MergeReport>('merging.merge', null);
  if (JSON.stringify(report) !== JSON.stringify(done)) {
    throw new Error(`said ${JSON.stringify(report)}, did ${JSON.stringify(done)}`);
  }
  return done;
}

export const isNothing = ({ added, twice, elsewhere, returned, others }: MergeReport): boolean =>
  [...Object.values(added), twice, elsewhere, returned, others].every((count) => count === 0);

/** A person, their pathway and a session with a note in its first phase. */
export async function firstNotes({ ask }: Copy, text: string) {
  const { id: person } = await ask<{ id: PersonId }>('persons.create', { pseudonym: 'Brume' });
  const { id: pathway } = await ask<{ id: PathwayId }>('pathways.create', {
    personIds: [person],
    startedOn: '2026-01-05',
  });
  const session = await startSession({ ask }, pathway, '2026-02-01');
  await writeNote({ ask }, session, text);
  return { person, pathway, session };
}

type Asking = Pick<Copy, 'ask'>;

export const startSession = async ({ ask }: Asking, pathwayId: PathwayId, heldOn: string) =>
  (
    await ask<{ id: SessionId }>('sessions.start', {
      pathwayId,
      step: 'session',
      heldOn,
      place: 'onSite',
    })
  ).id;

/** The notes of a phase of a session, the first one unless told. */
export async function writeNote({ ask }: Asking, id: SessionId, text: string, phase = 0) {
  const { template } = await ask<Session>('sessions.get', { id });
  const phaseId = template.phases[phase]?.id;
  await ask('sessions.saveEntry', { id, phaseId, fieldId: 'note', value: documentFromText(text) });
}

/** The text of every note of a session, in no order. */
export async function notesOf({ database }: Pick<Copy, 'database'>, id: string): Promise<string[]> {
  const rows = await database().read((tx) =>
    tx.selectFrom('entry').select('plain').where('session_id', '=', id).execute(),
  );
  return rows.map(({ plain }) => plain).sort();
}

/** Every text of the vault: current and kept, as `table key text`. */
export async function allTexts({ database }: Pick<Copy, 'database'>): Promise<Set<string>> {
  return database().read(async (tx) => {
    const entries = await tx.selectFrom('entry').selectAll().execute();
    const people = await tx.selectFrom('person').select(['id', 'notes']).execute();
    const versions = await tx.selectFrom('entry_version').selectAll().execute();
    return new Set([
      ...entries.map((row) => {
        const key = [row.session_id, row.phase_id, row.field_id];
        return `entry ${JSON.stringify(key)} ${row.value}`;
      }),
      ...people.map((row) => `person ${JSON.stringify([row.id])} ${row.notes}`),
      ...versions.map((row) => {
        const body = JSON.parse(row.body) as { value?: string; notes?: string };
        return `${row.table_name} ${row.row_key} ${body.value ?? body.notes ?? ''}`;
      }),
    ]);
  });
}
