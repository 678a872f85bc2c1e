import { invariant } from '#shared/errors.ts';
import type { Card } from '#shared/features/knowledge.ts';
import type { Sheet } from '#shared/features/sheets.ts';
import { addDays } from '#shared/rules/cadence.ts';
import type { Template } from '#shared/templates/schema.ts';
import { answerValue } from './answers.ts';
import { galet1, galet2, galetEvents, galetMoment, galetPreliminary } from './data/galet.ts';
import { galetAgreement, knowledgeCard, tool, type WrittenAnswers } from './data/shelf.ts';
import { type Ask, heldSession } from './seed-session.ts';

/** Days back of each meeting; the next one is agreed for the days to come. */
export const galetDays = { preliminary: 41, first: 27, moment: 19, second: 12 } as const;

/** An accompaniment under way: how it began, two meetings, a moment between them, an agreement. */
export async function seedGalet(
  ask: Ask,
  { pathwayId, personId, today }: { pathwayId: string; personId: string; today: string },
): Promise<void> {
  const ago = (days: number) => addDays(today, -days);
  await heldSession(ask, pathwayId, galetPreliminary, ago(galetDays.preliminary));
  await heldSession(ask, pathwayId, galet1, ago(galetDays.first));
  await heldSession(ask, pathwayId, galetMoment, ago(galetDays.moment));
  await heldSession(ask, pathwayId, galet2, ago(galetDays.second));
  for (const { daysAgo, ...event } of galetEvents) {
    await ask('events.add', { ...event, pathwayId, happenedOn: ago(daysAgo) });
  }
  await seedAgreement(ask, personId, ago(galetDays.second));
}

/** What one gathers beside any pathway: a tool, a card of what one has learnt. */
export async function seedShelf(ask: Ask, today: string): Promise<void> {
  await ask('toolbox.create', { ...tool, datedOn: addDays(today, -60) });
  const { id } = await ask<{ id: string }>('knowledge.create', null);
  const { template } = await ask<Card>('knowledge.get', { id });
  await write(ask, 'knowledge.saveAnswer', { id, template, heldOn: today }, knowledgeCard);
}

async function seedAgreement(ask: Ask, personId: string, writtenOn: string): Promise<void> {
  const begun = { personId, templateId: 'G01', writtenOn };
  const { id } = await ask<{ id: string }>('sheets.start', begun);
  const { template } = await ask<Sheet>('sheets.get', { id, today: writtenOn });
  await write(ask, 'sheets.saveAnswer', { id, template, heldOn: writtenOn }, galetAgreement);
}

/** Answers found by the label people read, in whichever phase they are. */
async function write(
  ask: Ask,
  path: string,
  { id, template, heldOn }: { id: string; template: Template; heldOn: string },
  answers: WrittenAnswers,
): Promise<void> {
  for (const [label, written] of Object.entries(answers)) {
    const phase = template.phases.find(({ fields }) => fields.some((one) => one.label === label));
    const field = phase?.fields.find((one) => one.label === label);
    invariant(phase && field, `${template.id} has no field « ${label} »`);
    const value = answerValue(field.kind, written, { phase, heldOn });
    await ask(path, { id, phaseId: phase.id, fieldId: field.id, value });
  }
}
