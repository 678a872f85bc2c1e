import { answerField } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { readNoteMode } from '#main/vault/answers/note-mode.sql.ts';
import { now } from '#main/vault/clock.ts';
import { saveEntry } from '#main/vault/features/sessions/entries.sql.ts';
import { changeSession, readOpenSession } from '#main/vault/features/sessions/sessions.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { modeKeeps } from '#shared/rules/note-mode.ts';
import { listOtherVersions } from './other-versions.sql.ts';
import { keepPresentText, listEntryVersions, readEntryVersion } from './versions.sql.ts';

export const versionsHandlers: FeatureHandlers<'versions'> = {
  ofSession: (tx, { id }) => listEntryVersions(tx, id),

  takeUp: async (tx, { id }) => {
    const { key, value } = await readEntryVersion(tx, id);
    const session = await readOpenSession(tx, key.sessionId);
    const template = await readFrozenTemplate(tx, session.template);
    const field = answerField(template, key);
    if (field && !modeKeeps(await readNoteMode(tx, key.sessionId), field)) {
      throw new AppError('note-keeps-less');
    }
    const at = now();
    await keepPresentText(tx, key, at);
    await saveEntry(tx, key, field, value, at);
    await changeSession(tx, key.sessionId, { writtenAt: at });
    return { phaseId: key.phaseId, fieldId: key.fieldId, value };
  },

  others: (tx) => listOtherVersions(tx),
};
