import { Temporal } from 'temporal-polyfill';
import { answerField } from '#main/vault/answers/answer-field.ts';
import { currentTemplate } from '#main/vault/answers/current-template.ts';
import { freezeTemplate, readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { now } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { documentFromText } from '#shared/editor/document.ts';
import { AppError } from '#shared/errors.ts';
import { journalPageId } from '#shared/features/fields.ts';
import type { JournalModel } from '#shared/features/journal.ts';
import { journalModels, weeklyModel } from '#shared/features/journal-models.ts';
import { addDays } from '#shared/rules/cadence.ts';
import { isRendezvousToday, isWeeklyDue } from '#shared/rules/journal/rendezvous.ts';
import { oldUntil } from '#shared/rules/journal/retention.ts';
import { echoScale, watchedScales } from '#shared/rules/journal/scales.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { readSettings } from '../settings/settings.sql.ts';
import { forgetPages, indexPages, readAnswers, saveAnswer } from './answers.sql.ts';
import { namesInPage } from './names.ts';
import {
  changePages,
  eraseBurning,
  findBlankPage,
  insertPage,
  lastWrittenOn,
  listPages,
  readPage,
} from './pages.sql.ts';
import { readScales } from './scales.sql.ts';
import { findStanding, readStanding, saveStanding, standingFields } from './standing.sql.ts';
import { readTopics } from './topics.sql.ts';

export const journalHandlers: FeatureHandlers<'journal'> = {
  home: async (tx, { today }) => ({
    models: await readModels(tx),
    pages: await listPages(tx, { burning: false }),
    old: await listPages(tx, { burning: false, keptUntil: oldUntil(today) }),
    burning: await listPages(tx, { burning: true }),
    weeklyDue: isWeeklyDue(await rendezvous(tx, today)),
    talk: await mayTalk(tx, today),
  }),

  page: async (tx, { id }) => {
    const { template: frozen, ...page } = await readPage(tx, id);
    const template = await readFrozenTemplate(tx, frozen);
    const standing = await readStanding(tx, standingFields(page.model, template));
    return {
      ...page,
      id: journalPageId.parse(page.id),
      template,
      answers: [...(await readAnswers(tx, id)), ...standing.answers],
      earlier: standing.earlier,
    };
  },

  start: async (tx, { model, writtenOn, words }) => {
    const template = await currentTemplate(tx, model);
    const [first] = template.phases;
    if (template.facts.family !== 'journal' || !first) throw new AppError('invalid-input');
    await freezeTemplate(tx, template);
    // A page opened and left blank is the same page a moment later.
    const blank = words.trim() === '' ? await findBlankPage(tx, { model, writtenOn }) : null;
    if (blank !== null) return { id: journalPageId.parse(blank) };
    const id = journalPageId.parse(globalThis.crypto.randomUUID());
    await insertPage(tx, { id, model, writtenOn, template }, now());
    if (words.trim() !== '') {
      const place = { phaseId: first.id, fieldId: PHASE_NOTE_FIELD_ID };
      const note = documentFromText(words);
      await saveAnswer(tx, { pageId: id, ...place }, answerField(template, place), note, now());
    }
    return { id };
  },

  saveAnswer: async (tx, { id, value, ...place }) => {
    const page = await readPage(tx, id);
    const template = await readFrozenTemplate(tx, page.template);
    const savedAt = now();
    const standing = findStanding(standingFields(page.model, template), place);
    if (standing) await saveStanding(tx, standing, value, { now: savedAt, today: dayOf(savedAt) });
    else {
      const field = answerField(template, place);
      await saveAnswer(tx, { pageId: id, ...place }, field, value, savedAt);
    }
    await changePages(tx, [id], { writtenAt: savedAt });
    return { savedAt };
  },

  update: async (tx, { id, writtenOn }) => {
    await readPage(tx, id);
    await changePages(tx, [id], { writtenOn });
    return null;
  },

  archive: async (tx, { id }) => {
    await readPage(tx, id);
    await changePages(tx, [id], { archivedAt: now() });
    return null;
  },

  bringBack: async (tx, { id }) => {
    await readPage(tx, id);
    await changePages(tx, [id], { archivedAt: null });
    return null;
  },

  keep: async (tx, { ids, today }) => {
    await changePages(tx, ids, { keptSince: today });
    return null;
  },

  burn: async (tx, { ids }) => {
    await changePages(tx, ids, { burningAt: now() });
    await forgetPages(tx, ids);
    return null;
  },

  spare: async (tx, { ids }) => {
    await changePages(tx, ids, { burningAt: null });
    await indexPages(tx, ids);
    return null;
  },

  burnNow: async (tx) => {
    await eraseBurning(tx);
    return null;
  },

  names: (tx, { id }) => namesInPage(tx, id),

  topics: (tx) => readTopics(tx),

  load: (tx, { from }) => readScales(tx, watchedScales, from),

  nudge: async (tx, { today }) => {
    const { journalNudges } = await readSettings(tx);
    return { due: journalNudges && isRendezvousToday(await rendezvous(tx, today)) };
  },
};

async function readModels(tx: ReadTx): Promise<JournalModel[]> {
  const models: JournalModel[] = [];
  for (const id of journalModels) {
    const { title, description, minutes } = await currentTemplate(tx, id);
    models.push({ id, title, description, minutes });
  }
  return models;
}

async function rendezvous(tx: ReadTx, today: string) {
  const { journalDay } = await readSettings(tx);
  return { day: journalDay, today, lastOn: await lastWrittenOn(tx, weeklyModel) };
}

/** Two echoes at the last word of their scale in four weeks (J01): said once, and quietly. */
async function mayTalk(tx: ReadTx, today: string): Promise<boolean> {
  const histories = await readScales(tx, [echoScale], addDays(today, -28));
  return histories.some(
    ({ words, marks }) => marks.filter(({ word }) => word === words.at(-1)).length >= 2,
  );
}

/** The day of an instant where the computer is. */
function dayOf(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}
