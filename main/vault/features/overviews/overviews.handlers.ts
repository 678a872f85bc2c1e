import { answerField } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import type { ClassedAnswer } from '#main/vault/answers/placed-answers.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { toExportable } from '#shared/rules/bilan/exportable.ts';
import { modeKeeps } from '#shared/rules/note-mode.ts';
import { printedFacts, type StepFacts, stepFacts } from '#shared/rules/overview/step-facts.ts';
import type { Template } from '#shared/templates/schema.ts';
import { listEvents } from '../events/events.sql.ts';
import { readClassedEntries } from '../sessions/entries.sql.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import { type KeptSession, readKeptSessions } from './overviews.sql.ts';

export const overviewsHandlers: FeatureHandlers<'overviews'> = {
  get: async (tx, { id }) => {
    const { title, plannedSessions } = await readPathwayHead(tx, id);
    const steps: OverviewStep[] = [];
    for (const kept of await readKeptSessions(tx, id)) {
      const template = await readFrozenTemplate(tx, kept.template);
      steps.push(stepOf(kept, stepFacts(template, await keptEntries(tx, kept, template))));
    }
    return { title, plannedSessions, steps };
  },

  page: async (tx, { id }) => {
    const { plannedSessions } = await readPathwayHead(tx, id);
    const steps: OverviewStep[] = [];
    for (const kept of await readKeptSessions(tx, id)) {
      const template = await readFrozenTemplate(tx, kept.template);
      // A relay sheet goes on no paper: not even that there was one.
      if (template.facts.relay) continue;
      const entries = await keptEntries(tx, kept, template);
      const printable = entries.flatMap((entry) => toExportable(entry) ?? []);
      steps.push(stepOf(kept, printedFacts(template, printable)));
    }
    return { forPaper: true, plannedSessions, steps, events: await listEvents(tx, id) };
  },
};

function stepOf({ template: _template, mode: _mode, ...session }: KeptSession, facts: StepFacts) {
  return { ...session, ...facts };
}

/** What the chosen trace does not keep is not looked at either, even before it is erased. */
async function keptEntries(
  tx: ReadTx,
  { id, mode }: KeptSession,
  template: Template,
): Promise<ClassedAnswer[]> {
  return (await readClassedEntries(tx, id)).filter((entry) => {
    const field = answerField(template, entry);
    return field !== undefined && modeKeeps(mode, field);
  });
}
