import { z } from 'zod';
import { action, command, query } from '../ipc/procedure.ts';
import { nothing, plainDate } from './fields.ts';
import { fileToken } from './templates.ts';

/**
 * `agreed`: a day agreed at the end of a session; `followUp`: the next contact noted in a relay
 * sheet; `words`: an open session in which nothing is written; `proposal`: days proposed from the
 * rhythm; `agreement`: an agreement near its end; `rhythm`: a closer rhythm to look at again.
 */
export const agendaKind = z.enum([
  'followUp',
  'agreed',
  'words',
  'rhythm',
  'agreement',
  'proposal',
]);
export type AgendaKind = z.output<typeof agendaKind>;

/** « Ces jours-ci », « Bientôt », « Plus tard, quand ce sera le moment ». */
export const agendaPart = z.enum(['days', 'soon', 'later']);
export type AgendaPart = z.output<typeof agendaPart>;

/** What a line is known by: what it says, of what. */
const lineKey = z.object({ kind: agendaKind, ownerId: z.uuid() });

export const agendaLine = lineKey.extend({
  part: agendaPart,
  /** The title of the pathway, or the pseudonym of whoever the agreement is with. */
  name: z.string(),
  on: plainDate,
  /** The last of the days proposed, both ends included. */
  to: plainDate.nullable(),
  /** The step proposed, or the one that waits for its words. */
  step: z
    .object({
      kind: z.enum(['preliminary', 'session', 'midpoint', 'final', 'halt', 'detour']),
      number: z.int().nullable(),
      openEnded: z.boolean(),
    })
    .nullable(),
  /** The title of the agreement, else empty. */
  title: z.string(),
  /** Where it can be done. */
  at: z.object({ screen: z.enum(['session', 'pathway', 'sheet']), id: z.uuid() }),
});
export type AgendaLine = z.output<typeof agendaLine>;

const onDay = z.object({ today: plainDate });

export const agenda = {
  /** What is due, in calm order, without what was left aside. */
  list: query({
    input: onDay,
    output: z.object({
      lines: z.array(agendaLine),
      /** Whether something is left aside that would show otherwise. */
      someAside: z.boolean(),
    }),
    topics: ['agenda', 'sessions', 'entries', 'pathways', 'persons', 'sheets', 'notes'],
  }),
  /** Leaves a line aside until its date changes. @throws `not-found` when there is no such line. */
  setAside: command({ input: lineKey.extend(onDay.shape), output: nothing, topics: ['agenda'] }),
  /** The undo; with `null`, everything comes back. */
  bringBack: command({ input: lineKey.nullable(), output: nothing, topics: ['agenda'] }),
  /**
   * Writes the agreed days that are to come in a calendar file that says nothing else.
   * @throws `not-found` when there is none.
   */
  exportFile: action({ input: onDay.extend({ token: fileToken }), output: nothing }),
};
