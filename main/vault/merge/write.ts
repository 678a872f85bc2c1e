import { sql } from 'kysely';
import { now } from '#main/vault/clock.ts';
import type { VaultDatabase, WriteTx } from '#main/vault/db/database.ts';
import { isSound } from '#main/vault/db/integrity.ts';
import { AppError } from '#shared/errors.ts';
import type { MergeProgress, MergeReport } from '#shared/features/merging.ts';
import { applyPlan } from './apply.ts';
import type { OtherCopy } from './copy.ts';
import { planMerge } from './plan.ts';
import { reportOf } from './report.ts';
import { followUp } from './search.ts';

/** Says where a merge is; throws when it is to stop. */
export type Tell = (step: MergeProgress['step'], done?: number, total?: number) => void;

/** What merging the copy would do; nothing is written. */
export function compareCopies(
  database: VaultDatabase,
  { database: other, madeAt }: OtherCopy,
  tell: Tell,
): Promise<MergeReport> {
  const onProgress = (done: number, total: number) => tell('comparing', done, total);
  return database.read((ours) =>
    other.read(async (theirs) => reportOf(await planMerge(ours, theirs, onProgress), madeAt)),
  );
}

/**
 * Brings the copy in: compared again, written and checked in one transaction, then read whole. A
 * crash, a refusal or a lock leaves the vault as it was; afterwards it is the merged one.
 */
export async function writeMerge(
  database: VaultDatabase,
  { database: other, madeAt }: OtherCopy,
  tell: Tell,
): Promise<MergeReport> {
  const report = await database.write((tx) =>
    other.read(async (theirs) => {
      const plan = await planMerge(tx, theirs, (done, total) => tell('comparing', done, total));
      tell('writing');
      const onWriting = (done: number, total: number) => tell('writing', done, total);
      const touched = await applyPlan({ tx, theirs, plan, keptAt: now() }, onWriting);
      const onIndexing = (done: number, total: number) => tell('indexing', done, total);
      await followUp(tx, theirs, plan.shapes, touched, onIndexing);
      tell('checking');
      await requireSoundWriting(tx);
      return reportOf(plan, madeAt);
    }),
  );
  if (!isSound(await database.integrity())) throw new AppError('vault-database-damaged');
  return report;
}

/** Before the commit: a merge that would leave the file unsound is undone. */
async function requireSoundWriting(tx: WriteTx): Promise<void> {
  const { rows } = await sql`pragma integrity_check(1)`.execute(tx);
  if (JSON.stringify(rows) !== '[{"integrity_check":"ok"}]') {
    throw new AppError('vault-database-damaged');
  }
  await sql`insert into search_index (search_index, rank) values ('integrity-check', 1)`.execute(
    tx,
  );
}
