import { z } from 'zod';
import { query } from '../ipc/procedure.ts';
import { lifeEvent } from './events.ts';
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

/** The drawings of a pathway. The user's own load is not one of them: it is the journal's. */
export const overviewChart = z.enum(['sky', 'themes', 'keywords', 'path']);
export type OverviewChart = z.output<typeof overviewChart>;

/**
 * What may be laid on paper: only answers whose class lets them leave, no relay sheet, no title.
 * The mark keeps what is for the screen off the paper, by type.
 */
export const overviewPaper = z.object({
  forPaper: z.literal(true),
  plannedSessions: z.int().nullable(),
  steps: z.array(overviewStep),
  events: z.array(lifeEvent),
});
export type OverviewPaper = z.output<typeof overviewPaper>;

/** « Regarder le parcours »: what its sessions say by role, drawn rather than read. */
export const overviews = {
  get: query({
    input: z.object({ id: pathwayId }),
    output: overview,
    topics: ['pathways', 'persons', 'sessions', 'entries', 'notes'],
  }),
  page: query({
    input: z.object({ id: pathwayId }),
    output: overviewPaper,
    topics: ['pathways', 'sessions', 'entries', 'notes', 'events'],
  }),
};
