import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { rhythms } from '../rules/cadence.ts';
import {
  instant,
  limits,
  nothing,
  optionalLine,
  pathwayId,
  personId,
  place,
  plainDate,
  sessionId,
} from './fields.ts';

/**
 * Ways of accompanying (sources 000, 002, 003): a cycle of co-construction, a person, a relative, a
 * pair-aidant's practice, informal moments. What each of them is made of: `pathway-steps.ts`.
 */
export const pathwayKind = z.enum([
  'coConstruction',
  'accompaniment',
  'relative',
  'practice',
  'moments',
]);
export type PathwayKind = z.output<typeof pathwayKind>;

export const pathwayMode = z.enum(['individual', 'group']);
export type PathwayMode = z.output<typeof pathwayMode>;

/**
 * The steps of a cycle (source 000, « Modalités de suivi »), numbered sessions between them; `aside`
 * is what happens beside the sessions and never counts as one: an informal moment, a relay sheet.
 */
export const pathwayStep = z.enum(['preliminary', 'session', 'midpoint', 'final', 'aside']);
export type PathwayStep = z.output<typeof pathwayStep>;

/** The ways a bilan can be made of: informal moments are only gathered. */
export const bilanWay = pathwayKind.exclude(['moments']);
export type BilanWay = z.output<typeof bilanWay>;

/** The steps a bilan is made from: what lies beside the sessions, a crisis first, never is. */
export const bilanStep = pathwayStep.exclude(['aside']);
export type BilanStep = z.output<typeof bilanStep>;

export const rhythm = z.enum(rhythms);

/** Why one meets more often for a while (source 003). */
export const closerReason = z.enum(['crisis', 'motivation', 'sensitive']);
export type CloserReason = z.output<typeof closerReason>;

export const pathwayDraft = z.object({
  kind: pathwayKind.default('coConstruction'),
  mode: pathwayMode.default('individual'),
  personIds: z.array(personId).min(1).max(12),
  /** Empty: the pseudonyms stand for it. */
  title: optionalLine(limits.title).default(''),
  /** Absent: the usual one of this way of accompanying; so for the rhythm and the count. */
  place: place.optional(),
  rhythm: rhythm.optional(),
  /** Only with the rhythm `closer`. */
  closerReason: closerReason.nullable().default(null),
  /** Day to look at a closer rhythm again. */
  rhythmReviewOn: plainDate.nullable().default(null),
  /** Where one usually goes, for home visits: one of the user's own sectors. */
  sector: optionalLine(limits.pseudonym).default(''),
  startedOn: plainDate,
  plannedSessions: z.int().min(1).max(30).nullable().optional(),
  /** « Tarifs : sur devis » (source 000): a free reference, no billing. */
  quoteReference: optionalLine(limits.title).default(''),
  intention: optionalLine(limits.shortText).default(''),
});
export type PathwayDraft = z.output<typeof pathwayDraft>;

const companion = z.object({ id: personId, pseudonym: z.string() });

/** A session as the pathway shows it: nothing of its content but the exit keyword. */
export const pathwaySession = z.object({
  id: sessionId,
  step: pathwayStep,
  number: z.int().nullable(),
  heldOn: plainDate,
  place,
  status: z.enum(['open', 'closed']),
  minutes: z.int().nonnegative(),
  keyword: z.string(),
  /** The template it was written with. */
  templateId: z.string(),
  title: z.string(),
  /** Whether it is a relay sheet: a detour on the path. */
  relay: z.boolean(),
});
export type PathwaySession = z.output<typeof pathwaySession>;

export const pathway = pathwayDraft.omit({ personIds: true }).extend({
  id: pathwayId,
  place,
  rhythm,
  /** `null`: a path without a count. */
  plannedSessions: z.int().nullable(),
  companions: z.array(companion),
  sessions: z.array(pathwaySession),
  archivedAt: instant.nullable(),
});
export type Pathway = z.output<typeof pathway>;

const byId = z.object({ id: pathwayId });

export const pathways = {
  list: query({
    input: z.object({ personId: personId.nullable(), archived: z.boolean() }),
    output: z.array(pathway),
    topics: ['pathways', 'sessions', 'entries', 'persons'],
  }),
  get: query({
    input: byId,
    output: pathway,
    topics: ['pathways', 'sessions', 'entries', 'persons'],
  }),
  /** The way of the pathway begun last, for the next one to start on; moments are never chosen. */
  lastWay: query({ input: nothing, output: pathwayKind.nullable(), topics: ['pathways'] }),
  create: command({ input: pathwayDraft, output: byId, topics: ['pathways'] }),
  update: command({
    input: pathwayDraft.extend({ id: pathwayId }),
    output: nothing,
    topics: ['pathways'],
  }),
  archive: command({
    input: byId.extend({ archived: z.boolean() }),
    output: nothing,
    topics: ['pathways'],
  }),
};
