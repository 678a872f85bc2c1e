import { answerField } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { handedPhases } from '#main/vault/answers/handed-phases.ts';
import { readNoteMode } from '#main/vault/answers/note-mode.sql.ts';
import { now } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import {
  readClassedEntries,
  readEntries,
  saveEntry,
} from '#main/vault/features/sessions/entries.sql.ts';
import {
  changeSession,
  readSession,
  type SessionRecord,
} from '#main/vault/features/sessions/sessions.sql.ts';
import { readSettings } from '#main/vault/features/settings/settings.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { forgetVersions, versionedPlaces } from '#main/vault/versions/answer-versions.ts';
import { AppError } from '#shared/errors.ts';
import { replyId } from '#shared/features/fields.ts';
import { modeIsLess, modeKeeps, type NoteMode } from '#shared/rules/note-mode.ts';
import { readAgreedNote } from './consent.sql.ts';
import { readDetails } from './details.ts';
import { readRereadOn, writeMode } from './notes.sql.ts';
import { readReplies, setReplyAside, writeReply } from './replies.sql.ts';

export const notesHandlers: FeatureHandlers<'notes'> = {
  get: async (tx, { sessionId }) => {
    const session = await readSession(tx, sessionId);
    const mode = await readNoteMode(tx, sessionId);
    const agreed = await readAgreedNote(tx, sessionId);
    return {
      mode,
      agreed: agreed && modeIsLess(agreed.mode, mode) ? agreed : null,
      rereadOn: await readRereadOn(tx, sessionId),
      beyond: (await answersBeyond(tx, session, mode)).length,
      replies: await readReplies(tx, sessionId),
    };
  },

  setMode: async (tx, { sessionId, mode, rereadOn }) => {
    await readSession(tx, sessionId);
    await writeMode(tx, sessionId, { mode, rereadOn: mode === 'reread' ? rereadOn : null });
    return null;
  },

  eraseBeyond: async (tx, { sessionId }) => {
    const session = await readSession(tx, sessionId);
    const mode = await readNoteMode(tx, sessionId);
    const erasedAt = now();
    for (const { field, ...at } of await answersBeyond(tx, session, mode)) {
      await saveEntry(tx, { sessionId, ...at }, field, null, erasedAt);
      await forgetVersions(tx, { sessionId, ...at });
    }
    await changeSession(tx, sessionId, { writtenAt: erasedAt });
    return null;
  },

  saveReply: async (tx, { id, sessionId, ...given }) => {
    await readSession(tx, sessionId);
    const savedAt = now();
    const known = id ?? replyId.parse(globalThis.crypto.randomUUID());
    if (id !== null) await mustExist(tx, sessionId, id);
    await writeReply(tx, { id: known, sessionId, ...given }, savedAt);
    return { id: known, savedAt };
  },

  discardReply: async (tx, { id }) => {
    await setReplyAside(tx, id, now());
    return null;
  },

  restoreReply: async (tx, { id }) => {
    await setReplyAside(tx, id, null);
    return null;
  },

  details: async (tx, at) => {
    await readSession(tx, at.sessionId);
    return readDetails(tx, at);
  },

  page: async (tx, { sessionId, address }) => {
    const session = await readSession(tx, sessionId);
    const template = await readFrozenTemplate(tx, session.template);
    const mode = await readNoteMode(tx, sessionId);
    const { practiceFrame: frame } = await readSettings(tx);
    // What was written before a lighter trace was chosen waits in the vault; it is not handed over.
    const answers = (await readClassedEntries(tx, sessionId)).filter((answer) => {
      const field = answerField(template, answer);
      return field !== undefined && modeKeeps(mode, field);
    });
    return {
      title: template.title,
      phases: handedPhases(template, answers, { address, frame }),
      heldOn: session.heldOn,
      place: session.place,
      address,
      mode,
      rereadOn: await readRereadOn(tx, sessionId),
      replies: await readReplies(tx, sessionId),
    };
  },
};

async function mustExist(tx: ReadTx, sessionId: string, id: string): Promise<void> {
  const replies = await readReplies(tx, sessionId);
  if (!replies.some((each) => each.id === id)) throw new AppError('not-found');
}

/** What is written in the session, or kept as a version, although its mode would not keep it. */
async function answersBeyond(tx: ReadTx, session: SessionRecord, mode: NoteMode | null) {
  const template = await readFrozenTemplate(tx, session.template);
  const written = [
    ...(await readEntries(tx, session.id)),
    ...(await versionedPlaces(tx, session.id)),
  ];
  const places = new Map(written.map((at) => [`${at.phaseId} ${at.fieldId}`, at]));
  return [...places.values()].flatMap(({ phaseId, fieldId }) => {
    const field = answerField(template, { phaseId, fieldId });
    return field && !modeKeeps(mode, field) ? [{ phaseId, fieldId, field }] : [];
  });
}
