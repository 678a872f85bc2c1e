import { z } from 'zod';
import { query } from '../ipc/procedure.ts';
import { journalPageId, limits, pathwayId, personId, plainDate, sessionId } from './fields.ts';

/** A stretch of a result; `hit` stretches are what was looked for. */
const segment = z.object({ text: z.string(), hit: z.boolean() });

const common = { title: z.string(), context: z.array(segment), on: plainDate.nullable() };

export const searchHit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: personId, ...common }),
  z.object({ kind: z.literal('pathway'), id: pathwayId, ...common }),
  z.object({
    kind: z.literal('session'),
    id: sessionId,
    phaseId: z.string(),
    fieldLabel: z.string(),
    ...common,
  }),
  /** The user's own: its title is that of a model, never anyone's name. */
  z.object({
    kind: z.literal('journal'),
    id: journalPageId,
    phaseId: z.string(),
    fieldLabel: z.string(),
    ...common,
  }),
]);
export type SearchHit = z.output<typeof searchHit>;

export const search = {
  /** Accent- and case-blind, every word must be found, the last one may be unfinished. */
  find: query({
    input: z.object({ text: z.string().max(limits.query) }),
    output: z.array(searchHit),
    topics: ['persons', 'pathways', 'sessions', 'entries', 'journal', 'journalAnswers'],
  }),
};
