import { sql } from 'kysely';
import { z } from 'zod';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { placedAnswers } from '#main/vault/answers/placed-answers.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { place, plainDate } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import { bilanStep, bilanWay } from '#shared/features/pathways.ts';
import {
  type ExportableEntry,
  type StoredEntry,
  toExportable,
} from '#shared/rules/bilan/exportable.ts';
import { type BilanFacts, monthOf, type StepFacts } from '#shared/rules/bilan/facts.ts';
import { timerState, totalElapsed } from '#shared/rules/timer.ts';
import type { Template } from '#shared/templates/schema.ts';
import { readClassedEntries } from '../sessions/entries.sql.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';

const keptStep = z.object({
  id: z.string(),
  step: bilanStep,
  number: z.int().nullable(),
  heldOn: plainDate,
  place,
  closed: z.boolean(),
  given: z.int().nullable(),
  timer: timerState,
  template: z.object({ id: z.string(), version: z.int() }),
});
type KeptStep = z.output<typeof keptStep>;

/**
 * What a bilan of this pathway may be made from. An answer whose class does not let it leave stops
 * here, in `toExportable`. @throws AppError `not-found`; `invalid-input` for a way without a bilan.
 */
export async function readBilanFacts(tx: ReadTx, pathwayId: string): Promise<BilanFacts> {
  const { kind, mode, plannedSessions, startedOn } = await readPathwayHead(tx, pathwayId);
  if (!pathwayWays[kind].bilan) throw new AppError('invalid-input');
  const steps: StepFacts[] = [];
  const entries: ExportableEntry[] = [];
  for (const kept of await readKeptSteps(tx, pathwayId)) {
    const template = await readFrozenTemplate(tx, kept.template);
    steps.push(stepFacts(kept, template));
    const stored = await readStoredEntries(tx, kept, template, monthOf(startedOn, kept.heldOn));
    entries.push(...stored.flatMap((entry) => toExportable(entry) ?? []));
  }
  return { way: bilanWay.parse(kind), mode, plannedSessions, startedOn, steps, entries };
}

/** Days of the kept steps that were there when the bilan was made. */
export async function readHeldDays(
  tx: ReadTx,
  pathwayId: string,
  madeAt: number,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('session')
    .select('held_on')
    .where('pathway_id', '=', pathwayId)
    .where('discarded_at', 'is', null)
    .where('step', '!=', 'aside')
    .where('created_at', '<=', madeAt)
    .execute();
  return rows.map((row) => row.held_on);
}

async function readKeptSteps(tx: ReadTx, pathwayId: string): Promise<KeptStep[]> {
  const rows = await tx
    .selectFrom('session')
    .selectAll()
    .where('pathway_id', '=', pathwayId)
    .where('discarded_at', 'is', null)
    .where('step', '!=', 'aside')
    .orderBy('held_on')
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute();
  return rows.map((row) =>
    keptStep.parse({
      id: row.id,
      step: row.step,
      number: row.number,
      heldOn: row.held_on,
      place: row.place,
      closed: row.status === 'closed',
      given: row.minutes,
      timer: JSON.parse(row.timer),
      template: { id: row.template_id, version: row.template_version },
    }),
  );
}

function stepFacts(kept: KeptStep, template: Template): StepFacts {
  const { step, number, heldOn, place: where, closed, given, timer } = kept;
  // A settled timer stands still: the present moment adds nothing to it.
  const timed = Math.round(totalElapsed({ ...timer, running: null }, 0) / 60_000);
  const minutes = closed ? (given ?? timed) : 0;
  return {
    step,
    number,
    heldOn,
    place: where,
    minutes: minutes === 0 ? null : minutes,
    plannedMinutes: template.minutes,
  };
}

/** Answers in the order of the template; one whose field is unknown to it is left out. */
async function readStoredEntries(
  tx: ReadTx,
  { id, step, number }: KeptStep,
  template: Template,
  month: number,
): Promise<StoredEntry[]> {
  return placedAnswers(template, await readClassedEntries(tx, id)).map(
    ({ phaseId: _phase, fieldId: _field, ...answer }) => ({ ...answer, step, number, month }),
  );
}
