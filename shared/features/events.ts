import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { lifeEventId, limits, line, nothing, pathwayId } from './fields.ts';

/** `AAAA-MM-JJ`, or `AAAA-MM` where the month is enough; a mistyped century is refused. */
export const dayOrMonth = z
  .string()
  .max(10)
  .refine((value) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) || isDay(value), 'day')
  .refine((value) => value >= '1900' && value < '2200', 'year');

/** How it is drawn: a stop beside the path, or a way round. A picture, never a judgement. */
export const eventShape = z.enum(['stop', 'detour']);
export type EventShape = z.output<typeof eventShape>;

export const lifeEventDraft = z.object({
  happenedOn: dayOrMonth,
  /** The words the person chose. */
  words: line(limits.title),
  shape: eventShape,
});
export type LifeEventDraft = z.output<typeof lifeEventDraft>;

/** What the person wanted on the path beside the sessions. Never asked for, never in a bilan. */
export const lifeEvent = lifeEventDraft.extend({ id: lifeEventId });
export type LifeEvent = z.output<typeof lifeEvent>;

const byId = z.object({ id: lifeEventId });

export const events = {
  /** The earliest first; a month comes before its days. */
  list: query({
    input: z.object({ pathwayId }),
    output: z.array(lifeEvent),
    topics: ['events'],
  }),
  add: command({
    input: lifeEventDraft.extend({ pathwayId }),
    output: byId,
    topics: ['events'],
  }),
  update: command({ input: lifeEvent, output: nothing, topics: ['events'] }),
  discard: command({ input: byId, output: nothing, topics: ['events'] }),
  restore: command({ input: byId, output: nothing, topics: ['events'] }),
};

function isDay(value: string): boolean {
  return z.iso.date().safeParse(value).success;
}
