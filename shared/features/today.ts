import { z } from 'zod';
import { query } from '../ipc/procedure.ts';
import { nothing, pathwayId, plainDate, sessionId } from './fields.ts';
import { pathway } from './pathways.ts';

/** The open session last written in, with the end of what was written. */
const resume = z.object({
  sessionId,
  pathway,
  number: z.int().nullable(),
  phaseTitle: z.string(),
  excerpt: z.string(),
  writtenAt: z.int(),
});

export const overview = z.object({
  resume: resume.nullable(),
  /** Pathways under way, the calmest first; the screen derives the proposals from their rhythm. */
  pathways: z.array(pathway),
  threads: z.array(
    z.object({
      pathwayId,
      pathwayTitle: z.string(),
      sessionId,
      text: z.string(),
      heldOn: plainDate,
    }),
  ),
  empty: z.boolean(),
});
export type Overview = z.output<typeof overview>;

export const today = {
  overview: query({
    input: nothing,
    output: overview,
    topics: ['sessions', 'entries', 'pathways', 'persons'],
  }),
};
