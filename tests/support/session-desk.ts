import { bilansHandlers } from '#main/vault/features/bilans/bilans.handlers.ts';
import { knowledgeHandlers } from '#main/vault/features/knowledge/knowledge.handlers.ts';
import { notesHandlers } from '#main/vault/features/notes/notes.handlers.ts';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { registersHandlers } from '#main/vault/features/registers/registers.handlers.ts';
import { reviewsHandlers } from '#main/vault/features/reviews/reviews.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import { sessionsHandlers } from '#main/vault/features/sessions/sessions.handlers.ts';
import { todayHandlers } from '#main/vault/features/today/today.handlers.ts';
import type { AllHandlers } from '#main/vault/handler.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import type { SearchHit } from '#shared/features/search.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { openTestGate } from '#tests/support/vault.ts';

/** A gate with all that a session touches, and short words for what one does at it. */
export async function openDesk(others: Partial<AllHandlers> = {}) {
  const gate = await openTestGate({
    persons: personsHandlers,
    pathways: pathwaysHandlers,
    sessions: sessionsHandlers,
    notes: notesHandlers,
    search: searchHandlers,
    bilans: bilansHandlers,
    registers: registersHandlers,
    knowledge: knowledgeHandlers,
    reviews: reviewsHandlers,
    today: todayHandlers,
    ...others,
  });
  const { ask } = gate;
  const session = (id: SessionId) => ask<Session>('sessions.get', { id });
  return {
    ...gate,
    session,
    person: async (pseudonym: string, more = {}) =>
      (await ask<{ id: PersonId }>('persons.create', { pseudonym, ...more })).id,
    pathway: async (personIds: readonly PersonId[], more = {}) =>
      (
        await ask<{ id: PathwayId }>('pathways.create', {
          personIds,
          startedOn: '2026-01-05',
          ...more,
        })
      ).id,
    start: async (pathwayId: PathwayId, heldOn: string, more = {}) =>
      (
        await ask<{ id: SessionId }>('sessions.start', {
          pathwayId,
          step: 'session',
          heldOn,
          place: 'onSite',
          ...more,
        })
      ).id,
    /** Writes the notes of a phase, the first one unless told. */
    note: async (id: SessionId, text: string, phaseId?: string) =>
      ask('sessions.saveEntry', {
        id,
        phaseId: phaseId ?? (await session(id)).template.phases[0]?.id,
        fieldId: 'note',
        value: documentFromText(text),
      }),
    /** Answers the field that plays a role, whatever the template calls it. */
    answer: async (id: SessionId, role: FieldRole, value: unknown) => {
      const found = fieldWithRole((await session(id)).template, role);
      if (!found) throw new Error(`no field plays ${role}`);
      const { phase, field } = found;
      return ask('sessions.saveEntry', { id, phaseId: phase.id, fieldId: field.id, value });
    },
    found: async (text: string) => (await ask<SearchHit[]>('search.find', { text })).length,
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
