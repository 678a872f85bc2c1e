import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { slug } from '../templates/kinds.ts';
import { template } from '../templates/schema.ts';
import { instant, journalPageId, limits, nothing, plainDate, text } from './fields.ts';

/**
 * The reflective journal speaks of its writer only: nothing here carries a person, a pathway or a
 * session (`tests/integration/journal-apart.test.ts` walks these types and the tables).
 */

const model = z.string().regex(/^[A-Z]\d{2}$|^u-[a-z0-9-]{1,60}$/);

/** One answer. Its value's shape is derived from the template's field kind. */
export const journalAnswer = z.object({
  phaseId: slug,
  fieldId: slug,
  value: z.json(),
  updatedAt: instant,
});
export type JournalAnswer = z.output<typeof journalAnswer>;

/** A page in a list. */
export const journalPageLine = z.object({
  id: journalPageId,
  model,
  title: z.string(),
  writtenOn: plainDate,
  /** Where its words begin; empty while nothing is written. */
  excerpt: z.string(),
  archived: z.boolean(),
});
export type JournalPageLine = z.output<typeof journalPageLine>;

/** An earlier wording of a rule that is kept version after version. */
const earlierWording = z.object({
  phaseId: slug,
  fieldId: slug,
  since: plainDate,
  words: z.string(),
});

export const journalPage = z.object({
  id: journalPageId,
  model,
  writtenOn: plainDate,
  archived: z.boolean(),
  /** The very version the page was begun with. */
  template,
  /** Those of the page, and what stands from one page to the next. */
  answers: z.array(journalAnswer),
  earlier: z.array(earlierWording),
});
export type JournalPage = z.output<typeof journalPage>;

export const journalModel = z.object({
  id: model,
  title: z.string(),
  description: z.string(),
  minutes: z.int(),
});
export type JournalModel = z.output<typeof journalModel>;

export const journalHome = z.object({
  models: z.array(journalModel),
  /** The most recent first; those set to burn are not there. */
  pages: z.array(journalPageLine),
  /** Older than 24 months, oldest first: to keep, to turn into a card, or to burn. */
  old: z.array(journalPageLine),
  /** Set to burn at the next lock; `spare` is the undo. */
  burning: z.array(journalPageLine),
  weeklyDue: z.boolean(),
  /** Two echoes « envahissants » in four weeks (J01): speaking of it may help. */
  talk: z.boolean(),
});
export type JournalHome = z.output<typeof journalHome>;

/** Words given to one scale over time. Words stay words: nothing is counted nor averaged. */
export const scaleHistory = z.object({
  scale: slug,
  label: z.string(),
  /** Of the scale, in its own order. */
  words: z.array(z.string()),
  marks: z.array(z.object({ on: plainDate, word: z.string() })),
});
export type ScaleHistory = z.output<typeof scaleHistory>;

/** A page meant for an analysis of practice: its day, and nothing of what is written there. */
export const practiceTopic = z.object({ id: journalPageId, writtenOn: plainDate });
export type PracticeTopic = z.output<typeof practiceTopic>;

/** Something in the page that names somebody, as it is written there. */
export const namedInPage = z.object({
  text: z.string(),
  kind: z.enum(['name', 'detail']),
});
export type NamedInPage = z.output<typeof namedInPage>;

const byId = z.object({ id: journalPageId });
const several = z.object({ ids: z.array(journalPageId).min(1).max(5_000) });
const onDay = z.object({ today: plainDate });
const savedAt = z.object({ savedAt: instant });

export const journal = {
  home: query({ input: onDay, output: journalHome, topics: ['journal', 'settings'] }),
  /** Read afresh each time a page is opened: the editor holds the truth until the next opening. */
  page: query({ input: byId, output: journalPage, topics: ['journal'] }),
  /** `words`: chosen by hand from another page, copied in the first note; nothing leads back. */
  start: command({
    input: z.object({ model, writtenOn: plainDate, words: text(limits.notes).default('') }),
    output: byId,
    topics: ['journal'],
  }),
  /** The autosave: one field, whole, in one transaction. `null`, or an empty answer, erases it. */
  saveAnswer: command({
    input: byId.extend({ phaseId: slug, fieldId: slug, value: z.json() }),
    output: savedAt,
    topics: ['journalAnswers'],
  }),
  update: command({
    input: byId.extend({ writtenOn: plainDate }),
    output: nothing,
    topics: ['journal'],
  }),
  archive: command({ input: byId, output: nothing, topics: ['journal'] }),
  /** Back among the others; the undo of `archive`. */
  bringBack: command({ input: byId, output: nothing, topics: ['journal'] }),
  /** Another 24 months, from today. */
  keep: command({
    input: several.extend({ today: plainDate }),
    output: nothing,
    topics: ['journal'],
  }),
  /** Out of sight and out of the search at once, erased for good when the vault locks. */
  burn: command({ input: several, output: nothing, topics: ['journal'] }),
  spare: command({ input: several, output: nothing, topics: ['journal'] }),
  /** Erases what is set to burn without waiting for the lock. */
  burnNow: command({ input: nothing, output: nothing, topics: ['journal'] }),
  /** Names and identifying details typed in the page: looked for each time, never kept. */
  names: query({
    input: byId,
    output: z.array(namedInPage),
    topics: ['journal', 'journalAnswers', 'persons'],
  }),
  /** Pages marked « à porter en analyse de pratique », latest first. */
  topics: query({
    input: nothing,
    output: z.array(practiceTopic),
    topics: ['journal', 'journalAnswers'],
  }),
  /** The user's own load and recovery, as they named them. */
  load: query({
    input: z.object({ from: plainDate }),
    output: z.array(scaleHistory),
    topics: ['journal', 'journalAnswers'],
  }),
  /** Whether today is the day of the weekly rendez-vous, as the user chose it. */
  nudge: query({
    input: onDay,
    output: z.object({ due: z.boolean() }),
    topics: ['journal', 'settings'],
  }),
};
