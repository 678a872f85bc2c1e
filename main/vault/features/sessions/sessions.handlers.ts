import { answerField } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { readNoteMode } from '#main/vault/answers/note-mode.sql.ts';
import { now } from '#main/vault/clock.ts';
import { writeMode } from '#main/vault/features/notes/notes.sql.ts';
import { indexReplies } from '#main/vault/features/notes/replies.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { sessionId } from '#shared/features/fields.ts';
import { relayTemplate } from '#shared/features/pathway-steps.ts';
import { modeKeeps, noteModeSaid } from '#shared/rules/note-mode.ts';
import { capped, recover, settle, totalElapsed } from '#shared/rules/timer.ts';
import { fileSideOf } from '../persons/relative-ties.sql.ts';
import { beginSession, checkDay, sessionOffers } from './begin.ts';
import { capMs, checkLength } from './cap.ts';
import { forgetEntries, indexEntries, readEntries, saveEntry } from './entries.sql.ts';
import { noteMoment } from './moments.ts';
import { readPathwayHead } from './pathway-head.sql.ts';
import { exitKeywords, lastThreads, roleTexts } from './roles.sql.ts';
import {
  changeSession,
  earlierSessions,
  numberSessions,
  openRelayOf,
  pathwayOfSession,
  readOpenSession,
  readSession,
} from './sessions.sql.ts';

export const sessionsHandlers: FeatureHandlers<'sessions'> = {
  start: (tx, given) => beginSession(tx, given),

  offers: (tx, { pathwayId }) => sessionOffers(tx, pathwayId),

  openRelay: async (tx, { id, heldOn }) => {
    const open = await openRelayOf(tx, id);
    if (open !== undefined) return { id: sessionId.parse(open) };
    const { pathwayId, place } = await readSession(tx, id);
    const relay = { step: 'aside', templateId: relayTemplate, openedFrom: id } as const;
    return beginSession(tx, { ...relay, pathwayId, heldOn, place });
  },

  noteMoment: (tx, given) => noteMoment(tx, given),

  get: async (tx, { id }) => {
    const { pathwayId, order, template, ...session } = await readSession(tx, id);
    const pathway = await readPathwayHead(tx, pathwayId);
    const earlier = await earlierSessions(tx, { pathwayId, order });
    const keywords = await exitKeywords(tx, earlier);
    const openings = await roleTexts(tx, 'opening', earlier);
    const threads = await lastThreads(tx, [pathwayId], order);
    const companions = pathway.companions.map((each) => each.id);
    return {
      ...session,
      pathway,
      apart: await fileSideOf(tx, companions),
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
    // Said in the session's own words, it is how this note is kept.
    const mode = field?.role === 'noteMode' ? noteModeSaid(value) : null;
    if (mode !== null) await writeMode(tx, id, { mode, rereadOn: null });
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
    const session = await readOpenSession(tx, id);
    // The screen stops counting at the cap: more than that is not a length to keep.
    const minutes = totalElapsed(recover(timer), 0) / 60_000;
    checkLength(await readFrozenTemplate(tx, session.template), minutes);
    await changeSession(tx, id, { timer });
    return null;
  },

  update: async (tx, { id, heldOn, place, sector, minutes }) => {
    const session = await readSession(tx, id);
    if (heldOn !== session.heldOn) checkDay(await readPathwayHead(tx, session.pathwayId), heldOn);
    checkLength(await readFrozenTemplate(tx, session.template), minutes ?? 0);
    await changeSession(tx, id, { heldOn, place, sector, minutes });
    await numberSessions(tx, session.pathwayId);
    return null;
  },

  close: async (tx, { id }) => {
    const session = await readSession(tx, id);
    if (session.status === 'closed') return null;
    const closedAt = now();
    const cap = capMs(await readFrozenTemplate(tx, session.template));
    const timer = settle(capped(session.timer, cap, closedAt), closedAt);
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
