import { answerField } from '#main/vault/answers/answer-field.ts';
import { currentTemplate } from '#main/vault/answers/current-template.ts';
import { freezeTemplate, readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { readNoteMode } from '#main/vault/answers/note-mode.sql.ts';
import { now } from '#main/vault/clock.ts';
import { carryMode } from '#main/vault/features/notes/notes.sql.ts';
import { indexReplies } from '#main/vault/features/notes/replies.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError, invariant } from '#shared/errors.ts';
import { sessionId } from '#shared/features/fields.ts';
import { pathwaySteps } from '#shared/features/pathway-steps.ts';
import { modeKeeps } from '#shared/rules/note-mode.ts';
import { newTimer, settle } from '#shared/rules/timer.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { forgetEntries, indexEntries, readEntries, saveEntry } from './entries.sql.ts';
import { readPathwayHead } from './pathway-head.sql.ts';
import { exitKeywords, lastThreads, roleTexts } from './roles.sql.ts';
import {
  changeSession,
  earlierSessions,
  insertSession,
  numberSessions,
  pathwayOfSession,
  readOpenSession,
  readSession,
} from './sessions.sql.ts';

export const sessionsHandlers: FeatureHandlers<'sessions'> = {
  start: async (tx, { pathwayId, step, heldOn, place }) => {
    const pathway = await readPathwayHead(tx, pathwayId);
    const slug = pathwaySteps[pathway.kind][pathway.mode][step];
    const shipped = templates.find((each) => each.slug === slug);
    invariant(shipped, 'every step of a pathway has a template');
    const template = await currentTemplate(tx, shipped.id);
    const first = template.phases[0];
    invariant(first, 'a template has a phase');
    await freezeTemplate(tx, template);
    const id = sessionId.parse(globalThis.crypto.randomUUID());
    const session = { id, pathwayId, step, heldOn, place, template, phaseId: first.id };
    await insertSession(tx, { ...session, timer: newTimer() }, now());
    await numberSessions(tx, pathwayId);
    await carryMode(tx, { sessionId: id, pathwayId });
    return { id };
  },

  get: async (tx, { id }) => {
    const { pathwayId, order, template, ...session } = await readSession(tx, id);
    const pathway = await readPathwayHead(tx, pathwayId);
    const earlier = await earlierSessions(tx, { pathwayId, order });
    const keywords = await exitKeywords(tx, earlier);
    const openings = await roleTexts(tx, 'opening', earlier);
    const threads = await lastThreads(tx, [pathwayId], order);
    return {
      ...session,
      pathway,
      template: await readFrozenTemplate(tx, template),
      entries: await readEntries(tx, id),
      carriedOver: threads.get(pathwayId) ?? null,
      earlierKeywords: inOrder(earlier, keywords),
      earlierOpenings: inOrder(earlier, openings),
    };
  },

  saveEntry: async (tx, { id, phaseId, fieldId, value }) => {
    const session = await readOpenSession(tx, id);
    const template = await readFrozenTemplate(tx, session.template);
    const key = { sessionId: id, phaseId, fieldId };
    const field = answerField(template, key);
    // Erasing is always possible, whatever the note may keep.
    if (field && value !== null && !modeKeeps(await readNoteMode(tx, id), field)) {
      throw new AppError('note-keeps-less');
    }
    const savedAt = now();
    await saveEntry(tx, key, field, value, savedAt);
    await changeSession(tx, id, { writtenAt: savedAt });
    return { savedAt };
  },

  setPhase: async (tx, { id, phaseId }) => {
    const session = await readSession(tx, id);
    const template = await readFrozenTemplate(tx, session.template);
    if (!template.phases.some((phase) => phase.id === phaseId)) {
      throw new AppError('invalid-input');
    }
    await changeSession(tx, id, { phaseId });
    return null;
  },

  saveTimer: async (tx, { id, timer }) => {
    await readOpenSession(tx, id);
    await changeSession(tx, id, { timer });
    return null;
  },

  update: async (tx, { id, heldOn, place }) => {
    const session = await readSession(tx, id);
    await changeSession(tx, id, { heldOn, place });
    await numberSessions(tx, session.pathwayId);
    return null;
  },

  close: async (tx, { id }) => {
    const session = await readSession(tx, id);
    if (session.status === 'closed') return null;
    const closedAt = now();
    const timer = settle(session.timer, closedAt);
    await changeSession(tx, id, { status: 'closed', closedAt, timer });
    return null;
  },

  reopen: async (tx, { id }) => {
    await readSession(tx, id);
    await changeSession(tx, id, { status: 'open', closedAt: null });
    return null;
  },

  discard: async (tx, { id }) => {
    const session = await readSession(tx, id);
    await changeSession(tx, id, { discardedAt: now() });
    await forgetEntries(tx, id);
    await numberSessions(tx, session.pathwayId);
    return null;
  },

  restore: async (tx, { id }) => {
    const pathwayId = await pathwayOfSession(tx, id);
    await changeSession(tx, id, { discardedAt: null });
    await indexEntries(tx, id);
    await indexReplies(tx, id);
    await numberSessions(tx, pathwayId);
    return null;
  },
};

/** The texts of these sessions, in their order, without the sessions that have none. */
function inOrder(sessionIds: readonly string[], texts: ReadonlyMap<string, string>): string[] {
  return sessionIds.flatMap((id) => texts.get(id) ?? []);
}
