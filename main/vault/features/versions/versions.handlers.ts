import { now } from '#main/vault/clock.ts';
import { answerField } from '#main/vault/features/sessions/answer-field.ts';
import { saveEntry } from '#main/vault/features/sessions/entries.sql.ts';
import { readFrozenTemplate } from '#main/vault/features/sessions/frozen-templates.sql.ts';
import { changeSession, readOpenSession } from '#main/vault/features/sessions/sessions.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { listOtherVersions } from './other-versions.sql.ts';
import { keepPresentText, listEntryVersions, readEntryVersion } from './versions.sql.ts';

export const versionsHandlers: FeatureHandlers<'versions'> = {
  ofSession: (tx, { id }) => listEntryVersions(tx, id),

  takeUp: async (tx, { id }) => {
    const { key, value } = await readEntryVersion(tx, id);
    const session = await readOpenSession(tx, key.sessionId);
    const template = await readFrozenTemplate(tx, session.template);
    const at = now();
    await keepPresentText(tx, key, at);
    await saveEntry(tx, key, answerField(template, key), value, at);
    await changeSession(tx, key.sessionId, { writtenAt: at });
    return { phaseId: key.phaseId, fieldId: key.fieldId, value };
  },

  others: (tx) => listOtherVersions(tx),
};
