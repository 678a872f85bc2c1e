import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
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

export const pathwayKind = z.enum(['coConstruction']);
export type PathwayKind = z.output<typeof pathwayKind>;

export const pathwayMode = z.enum(['individual', 'group']);
export type PathwayMode = z.output<typeof pathwayMode>;

/** The steps of a cycle (source 000, « Modalités de suivi »). Numbered sessions lie between. */
export const pathwayStep = z.enum(['preliminary', 'session', 'midpoint', 'final']);
export type PathwayStep = z.output<typeof pathwayStep>;

/** One session every 1.5 or 2 months (source 000). */
export const intervalMonths = z.union([z.literal(1.5), z.literal(2)]);

export const pathwayDraft = z.object({
  kind: pathwayKind.default('coConstruction'),
  mode: pathwayMode.default('individual'),
  personIds: z.array(personId).min(1).max(12),
  /** Empty: the pseudonyms stand for it. */
  title: optionalLine(limits.title).default(''),
  place: place.default('onSite'),
  intervalMonths: intervalMonths.default(1.5),
  startedOn: plainDate,
  plannedSessions: z.int().min(1).max(30).default(10),
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
});
export type PathwaySession = z.output<typeof pathwaySession>;

export const pathway = pathwayDraft.omit({ personIds: true }).extend({
  id: pathwayId,
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
