import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { slug } from '../templates/kinds.ts';
import { template } from '../templates/schema.ts';
import { cardId, instant, nothing, plainDate, sessionId } from './fields.ts';

/** A card as a list shows it: nothing of where it comes from. */
export const cardSummary = z.object({
  id: cardId,
  /** « Énoncé du savoir »; empty while it is not written. */
  statement: z.string(),
  /** A word of the template (« moi seul », « groupe de pairs »…), or null. */
  sharing: z.string().nullable(),
  updatedAt: instant,
});
export type CardSummary = z.output<typeof cardSummary>;

const answer = z.object({ phaseId: slug, fieldId: slug, value: z.json(), updatedAt: instant });

export const card = z.object({
  id: cardId,
  /** The version it was begun with. */
  template,
  answers: z.array(answer),
  /** Sessions it was mobilised in, latest first. */
  mobilised: z.array(z.object({ id: sessionId, pathway: z.string(), heldOn: plainDate })),
});
export type Card = z.output<typeof card>;

const byId = z.object({ id: cardId });

/** « Savoirs d’expérience »: cards made by the method of J06. No call here gives one to a file. */
export const knowledge = {
  list: query({
    input: nothing,
    output: z.array(cardSummary),
    topics: ['knowledge', 'cardAnswers'],
  }),
  get: query({ input: byId, output: card, topics: ['knowledge', 'sessions'] }),
  create: command({ input: nothing, output: byId, topics: ['knowledge'] }),
  /** The autosave: one field, whole. `null`, or an empty answer, erases it. */
  saveAnswer: command({
    input: byId.extend({ phaseId: slug, fieldId: slug, value: z.json() }),
    output: z.object({ savedAt: instant }),
    topics: ['cardAnswers'],
  }),
  /** Sets a card aside; `restore` is the undo. */
  discard: command({ input: byId, output: nothing, topics: ['knowledge'] }),
  restore: command({ input: byId, output: nothing, topics: ['knowledge'] }),
};
