import type { ReadTx } from '#main/vault/db/database.ts';
import type { PathwayFacts } from '#shared/anonymise/risk/uniqueness.ts';
import { quarterOf } from '#shared/rules/bilan/document.ts';

/** What a bilan may tell of each pathway of the vault, archived ones included. */
export async function readPathwayFacts(tx: ReadTx): Promise<PathwayFacts[]> {
  const pathways = await tx.selectFrom('pathway').select(['id', 'mode']).execute();
  const sessions = await tx
    .selectFrom('session')
    .select(['pathway_id', 'held_on'])
    .where('discarded_at', 'is', null)
    .orderBy('held_on')
    .execute();
  return pathways.map(({ id, mode }) => {
    const own = sessions.filter((row) => row.pathway_id === id).map((row) => row.held_on);
    const period = [own[0], own.at(-1)].map((day) => (day === undefined ? '' : quarter(day)));
    return { id, facts: { mode, period: period.join(' '), sessions: String(own.length) } };
  });
}

function quarter(day: string): string {
  const told = quarterOf(day);
  return `${told.year}-${told.quarter}`;
}
