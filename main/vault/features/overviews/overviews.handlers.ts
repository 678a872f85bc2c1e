import { answerField } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { modeKeeps } from '#shared/rules/note-mode.ts';
import { stepFacts } from '#shared/rules/overview/step-facts.ts';
import type { Template } from '#shared/templates/schema.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import { type KeptSession, readKeptEntries, readKeptSessions } from './overviews.sql.ts';

export const overviewsHandlers: FeatureHandlers<'overviews'> = {
  get: async (tx, { id }) => {
    const { title, plannedSessions } = await readPathwayHead(tx, id);
    const steps: OverviewStep[] = [];
    for (const kept of await readKeptSessions(tx, id)) steps.push(await stepOf(tx, kept));
    return { title, plannedSessions, steps };
  },
};

/** What the chosen trace does not keep is not looked at either, even before it is erased. */
async function stepOf(tx: ReadTx, kept: KeptSession): Promise<OverviewStep> {
  const { template: key, mode, ...session } = kept;
  const template: Template = await readFrozenTemplate(tx, key);
  const entries = (await readKeptEntries(tx, kept.id)).filter((entry) => {
    const field = answerField(template, entry);
    return field !== undefined && modeKeeps(mode, field);
  });
  return { ...session, ...stepFacts(template, entries) };
}
