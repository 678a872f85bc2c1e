import { z } from 'zod';
import { query } from '../ipc/procedure.ts';
import { pathwayId, plainDate, sessionId } from './fields.ts';
import { pathwayStep } from './pathways.ts';

/** A person's sky is one picture, without a count; a group's is a distribution and stays one. */
const sky = z.object({
  pictures: z.array(z.object({ word: z.string(), count: z.int().positive().nullable() })),
  /** The person's own words. */
  free: z.string(),
});
export type Sky = z.output<typeof sky>;

/** One session, as far as it can be looked at: what its answers say by role, no note. */
export const overviewStep = z.object({
  id: sessionId,
  step: pathwayStep,
  number: z.int().nullable(),
  heldOn: plainDate,
  status: z.enum(['open', 'closed']),
  sky: sky.nullable(),
  themes: z.array(z.string()),
  keywords: z.array(z.string()),
});
export type OverviewStep = z.output<typeof overviewStep>;

export const overview = z.object({
  title: z.string(),
  /** `null` where no number of sessions was agreed: there are no halves then. */
  plannedSessions: z.int().nullable(),
  /** The earliest first. */
  steps: z.array(overviewStep),
});
export type Overview = z.output<typeof overview>;

/** « Regarder le parcours »: what its sessions say by role, drawn rather than read. */
export const overviews = {
  get: query({
    input: z.object({ id: pathwayId }),
    output: overview,
    topics: ['pathways', 'persons', 'sessions', 'entries', 'notes'],
  }),
};
