import { answerField } from '#main/vault/answers/answer-field.ts';
import { currentTemplate } from '#main/vault/answers/current-template.ts';
import { freezeTemplate, readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { now } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { findPerson } from '#main/vault/features/persons/persons.sql.ts';
import { readSettings } from '#main/vault/features/settings/settings.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { sheetId } from '#shared/features/fields.ts';
import type { Person } from '#shared/features/persons.ts';
import type { SheetSummary } from '#shared/features/sheets.ts';
import { agreementFacts, isProof, stateOf } from '#shared/rules/sheets/agreement-state.ts';
import { carriedAnswers, recipientOf } from './carried.ts';
import { handedVersion } from './handed-version.ts';
import { readSheetAnswers, type SheetAnswer, saveSheetAnswer } from './sheet-answers.sql.ts';
import { sheetPageOf } from './sheet-page.ts';
import {
  changeSheet,
  deleteSheet,
  insertSheet,
  listSheets,
  readOpenSheet,
  readSheet,
  readSuccessor,
  type SheetRecord,
} from './sheets.sql.ts';

export const sheetsHandlers: FeatureHandlers<'sheets'> = {
  list: async (tx, { personId, today }) => {
    const records = await listSheets(tx, personId);
    return Promise.all(records.map(async (record) => (await opened(tx, record, today)).summary));
  },

  get: async (tx, { id, today }) => {
    const record = await readSheet(tx, id);
    const { summary, template, answers } = await opened(tx, record, today);
    const { pseudonym, address, id: personId } = await readPerson(tx, record.personId);
    return {
      ...summary,
      person: { id: personId, pseudonym, address },
      template,
      answers: answers.map(({ class: _, ...answer }) => answer),
      replaces: record.replaces,
      replacedBy: await readSuccessor(tx, id),
      updatedAt: record.updatedAt,
    };
  },

  start: async (tx, { personId, templateId, writtenOn }) => {
    await readPerson(tx, personId);
    const template = await currentTemplate(tx, templateId);
    await freezeTemplate(tx, template);
    const id = newId();
    await insertSheet(tx, { id, personId, replaces: null, template, writtenOn }, now());
    return { id };
  },

  renew: async (tx, { id, writtenOn }) => {
    const { personId, template: frozen } = await readSheet(tx, id);
    const template = await currentTemplate(tx, frozen.id);
    await freezeTemplate(tx, template);
    const renewed = newId();
    const at = now();
    await insertSheet(tx, { id: renewed, personId, replaces: id, template, writtenOn }, at);
    for (const { phaseId, fieldId, value } of carriedAnswers(
      template,
      await readSheetAnswers(tx, id),
    )) {
      const field = answerField(template, { phaseId, fieldId });
      await saveSheetAnswer(tx, { sheetId: renewed, phaseId, fieldId }, { field, value }, at);
    }
    return { id: renewed };
  },

  saveAnswer: async (tx, { id, phaseId, fieldId, value }) => {
    const record = await readOpenSheet(tx, id);
    const template = await readFrozenTemplate(tx, record.template);
    const savedAt = now();
    const field = answerField(template, { phaseId, fieldId });
    await saveSheetAnswer(tx, { sheetId: id, phaseId, fieldId }, { field, value }, savedAt);
    await changeSheet(tx, id, { updated_at: savedAt });
    return { savedAt };
  },

  withdraw: async (tx, { id, on }) => {
    await readSheet(tx, id);
    await changeSheet(tx, id, { withdrawn_on: on, updated_at: now() });
    return null;
  },

  discard: async (tx, { id }) => {
    await readSheet(tx, id);
    await changeSheet(tx, id, { discarded_at: now() });
    return null;
  },

  restore: async (tx, { id }) => {
    await changeSheet(tx, id, { discarded_at: null });
    return null;
  },

  erase: async (tx, { id }) => {
    const { template } = await readSheet(tx, id);
    if (isProof(await readFrozenTemplate(tx, template))) throw new AppError('sheet-is-proof');
    await deleteSheet(tx, id);
    return null;
  },

  page: async (tx, { id, address }) => {
    const record = await readSheet(tx, id);
    const template = await readFrozenTemplate(tx, record.template);
    const answers = await readSheetAnswers(tx, id);
    const settings = await readSettings(tx);
    const page = { template, writtenOn: record.writtenOn, answers };
    return sheetPageOf(page, { address, frame: settings.practiceFrame }, settings);
  },

  markHanded: async (tx, { id, address }) => {
    const { template: frozen } = await readOpenSheet(tx, id);
    const template = await readFrozenTemplate(tx, frozen);
    const settings = await readSettings(tx);
    const handed = await handedVersion(template, address, settings.practiceFrame, settings);
    if (handed === null) return null;
    const { field, phaseId, value } = handed;
    const place = { sheetId: id, phaseId, fieldId: field.id };
    await saveSheetAnswer(tx, place, { field, value }, now());
    return null;
  },
};

/** @throws AppError `not-found`. */
async function readPerson(tx: ReadTx, id: string): Promise<Person> {
  const person = await findPerson(tx, id);
  if (!person) throw new AppError('not-found');
  return person;
}

const newId = () => sheetId.parse(globalThis.crypto.randomUUID());

/** A sheet with what its answers say of its agreement. */
async function opened(tx: ReadTx, record: SheetRecord, today: string) {
  const template = await readFrozenTemplate(tx, record.template);
  const answers = await readSheetAnswers(tx, record.id);
  const facts = agreementFacts(template, reader(answers));
  const summary: SheetSummary = {
    id: record.id,
    templateId: template.id,
    title: template.title,
    about: recipientOf(template, answers),
    writtenOn: record.writtenOn,
    expiresOn: facts?.expiresOn ?? null,
    withdrawnOn: record.withdrawnOn ?? facts?.withdrawnOn ?? null,
    state: stateOf(facts, record.withdrawnOn, today),
  };
  return { summary, template, answers };
}

const reader = (answers: readonly SheetAnswer[]) => (phaseId: string, fieldId: string) =>
  answers.find((answer) => answer.phaseId === phaseId && answer.fieldId === fieldId)?.value;
