import { z } from 'zod';
import { query } from '../ipc/procedure.ts';
import { dayOrMonth } from './events.ts';
import {
  cardId,
  journalPageId,
  lifeEventId,
  limits,
  pathwayId,
  personId,
  plainDate,
  registerItemId,
  sessionId,
  sheetId,
  toolId,
} from './fields.ts';
import { registerKind } from './registers.ts';

/** A stretch of a result; `hit` stretches are what was looked for. */
const segment = z.object({ text: z.string(), hit: z.boolean() });

/** `title`: of whom or of what; for what belongs to somebody, a pseudonym or a pathway's name. */
const common = { title: z.string(), context: z.array(segment) };
/** The day it bears, if it bears one. */
const on = plainDate.nullable();
/** Where in a guided page the words are. */
const place = { phaseId: z.string(), fieldId: z.string(), fieldLabel: z.string() };

const hit = <Kind extends string, Rest extends z.ZodRawShape>(kind: Kind, rest: Rest) =>
  z.object({ kind: z.literal(kind), ...common, ...rest });

export const searchHit = z.discriminatedUnion('kind', [
  hit('person', { on, id: personId }),
  hit('pathway', { on, id: pathwayId }),
  hit('session', { on, id: sessionId, ...place }),
  /** An item of what is built along a pathway. */
  hit('register', { on, id: registerItemId, pathwayId, itemKind: registerKind }),
  hit('event', { id: lifeEventId, pathwayId, on: dayOrMonth }),
  /** An agreement or another sheet of a person; found by its name, it has no phase. */
  hit('sheet', { on, id: sheetId, sheetTitle: z.string(), ...place }),
  /** The user's own: its title is its statement, empty while there is none. */
  hit('card', { on, id: cardId, ...place }),
  hit('tool', { on, id: toolId }),
  /** The user's own: its title is that of a model, never anyone's name. */
  hit('journal', { on, id: journalPageId, ...place }),
]);
export type SearchHit = z.output<typeof searchHit>;

export const search = {
  /**
   * Accent- and case-blind, every word must be found, the last one may be unfinished. Pages of the
   * journal come after everything else.
   */
  find: query({
    input: z.object({ text: z.string().max(limits.query) }),
    output: z.array(searchHit),
    topics: [
      ...(['persons', 'pathways', 'sessions', 'entries', 'notes', 'registers', 'events'] as const),
      ...(['sheets', 'knowledge', 'cardAnswers', 'tools', 'journal', 'journalAnswers'] as const),
    ],
  }),
};
