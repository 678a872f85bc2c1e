import { invariant } from '#shared/errors.ts';
import type { JournalPage } from '#shared/features/journal.ts';
import { addDays } from '#shared/rules/cadence.ts';
import {
  GUARDS_PHASE_ID,
  STOP_RULE_FIELD_ID,
  SUPPORTS_FIELD_ID,
} from '#shared/rules/journal/standing.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { answerValue } from './answers.ts';
import { journalGuards, journalPages, type WrittenJournalPage } from './data/journal.ts';
import { noteDocument } from './note.ts';
import type { Ask } from './seed-session.ts';

/** The fictional writer's own journal: load and recovery over some weeks, a page of two years ago. */
export async function seedJournal(ask: Ask, today: string): Promise<void> {
  let weekly = '';
  for (const page of journalPages) {
    const id = await seedPage(ask, page, addDays(today, -page.daysAgo));
    if (page.model === 'J03') weekly = id;
  }
  const rows = journalGuards.signs.map((text) => ({
    id: globalThis.crypto.randomUUID(),
    cells: { statement: text },
  }));
  const save = (phaseId: string, fieldId: string, value: unknown) =>
    ask('journal.saveAnswer', { id: weekly, phaseId, fieldId, value });
  await save('p2', 'mes-signes-d-alerte-personnels', rows);
  await save(GUARDS_PHASE_ID, STOP_RULE_FIELD_ID, journalGuards.stopRule);
  await save(GUARDS_PHASE_ID, SUPPORTS_FIELD_ID, journalGuards.supports);
}

async function seedPage(ask: Ask, page: WrittenJournalPage, writtenOn: string): Promise<string> {
  const { id } = await ask<{ id: string }>('journal.start', { model: page.model, writtenOn });
  const { template } = await ask<JournalPage>('journal.page', { id });
  const [first] = template.phases;
  invariant(first, 'a template has a phase');
  for (const [label, written] of Object.entries(page.answers ?? {})) {
    const phase = template.phases.find(({ fields }) => fields.some((one) => one.label === label));
    const field = phase?.fields.find((one) => one.label === label);
    invariant(phase && field, `${page.model} has no field « ${label} »`);
    const value = answerValue(field.kind, written, { phase, heldOn: writtenOn });
    await ask('journal.saveAnswer', { id, phaseId: phase.id, fieldId: field.id, value });
  }
  if (page.note !== undefined) {
    const value = noteDocument(page.note, first.prompts);
    const place = { phaseId: first.id, fieldId: PHASE_NOTE_FIELD_ID };
    await ask('journal.saveAnswer', { id, ...place, value });
  }
  return id;
}
