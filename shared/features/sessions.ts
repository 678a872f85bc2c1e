import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { timerState } from '../rules/timer.ts';
import { template } from '../templates/schema.ts';
import {
  address,
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
import { pathwayKind, pathwayMode, pathwayStep, rhythm } from './pathways.ts';
import { fileSide } from './persons.ts';

/** Identifiers inside a template: stable slugs, data and not types. */
export const slug = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

/** One answer: a field of a phase. Its value's shape is derived from the template's field kind. */
export const entry = z.object({
  phaseId: slug,
  fieldId: slug,
  value: z.json(),
  updatedAt: instant,
});
export type Entry = z.output<typeof entry>;

/** A thread left open at the end of an earlier session of the same pathway. */
export const carriedThread = z.object({
  text: z.string(),
  number: z.int().nullable(),
  heldOn: plainDate,
});

/** What may be begun in a pathway beside its usual session. */
export const sessionOffer = z.object({
  templateId: template.shape.id,
  title: z.string(),
  description: z.string(),
  minutes: z.int(),
  /** It happens beside the sessions, and does not count as one. */
  aside: z.boolean(),
});
export type SessionOffer = z.output<typeof sessionOffer>;

/** Minutes given by hand; the cap of the template is checked by the vault. */
const minutes = z.int().min(0).max(600);

export const session = z.object({
  id: sessionId,
  pathway: z.object({
    id: pathwayId,
    title: z.string(),
    kind: pathwayKind,
    mode: pathwayMode,
    rhythm,
    plannedSessions: z.int().nullable(),
    companions: z.array(z.object({ id: personId, pseudonym: z.string(), address })),
  }),
  step: pathwayStep,
  number: z.int().nullable(),
  heldOn: plainDate,
  place,
  sector: z.string(),
  /** Length given by hand, before what the timer says; `null` where there is none. */
  minutes: z.int().nullable(),
  status: z.enum(['open', 'closed']),
  /** The session it was opened from: a relay sheet lets one go back to it. */
  openedFrom: sessionId.nullable(),
  /** Whether someone here is a relative of a person accompanied too, or the other way round. */
  apart: fileSide.nullable(),
  /** The very version the session was begun with: later edits of a template never reach it. */
  template,
  phaseId: slug,
  timer: timerState,
  entries: z.array(entry),
  carriedOver: carriedThread.nullable(),
  /** Exit keywords of the earlier sessions, oldest first. */
  earlierKeywords: z.array(z.string()),
  /** Opening questions already chosen in the pathway, so that one can vary. */
  earlierOpenings: z.array(z.string()),
});
export type Session = z.output<typeof session>;

const byId = z.object({ id: sessionId });

export const sessions = {
  start: command({
    input: z.object({
      pathwayId,
      step: pathwayStep,
      heldOn: plainDate,
      place,
      /** Another template than the usual one of the step. */
      templateId: template.shape.id.optional(),
    }),
    output: byId,
    topics: ['sessions'],
  }),
  /** What « Autre chose » offers in this pathway. */
  offers: query({
    input: z.object({ pathwayId }),
    output: z.array(sessionOffer),
    topics: ['pathways'],
  }),
  /** The relay sheet of a moment of crisis, beside this session, which stays as it is. */
  openRelay: command({
    input: byId.extend({ heldOn: plainDate }),
    output: byId,
    topics: ['sessions'],
  }),
  /** An informal moment, with a person or nobody in particular: the fact alone, unless `open`. */
  noteMoment: command({
    input: z.object({ personId: personId.nullable(), heldOn: plainDate, open: z.boolean() }),
    output: byId,
    topics: ['sessions', 'pathways'],
  }),
  /**
   * Read afresh each time a session is opened, and not while it is being written in (its topics
   * leave `entries` out): the editor holds the truth until the next opening.
   */
  get: query({ input: byId, output: session, topics: ['sessions', 'persons'] }),
  /** The autosave: one field, whole, in one transaction. `null`, or an empty answer, erases it. */
  saveEntry: command({
    input: byId.extend({ phaseId: slug, fieldId: slug, value: z.json() }),
    output: z.object({ savedAt: instant }),
    topics: ['entries'],
  }),
  setPhase: command({ input: byId.extend({ phaseId: slug }), output: nothing, topics: [] }),
  saveTimer: command({ input: byId.extend({ timer: timerState }), output: nothing, topics: [] }),
  update: command({
    input: byId.extend({
      heldOn: plainDate,
      place,
      sector: optionalLine(limits.pseudonym).optional(),
      minutes: minutes.nullable().optional(),
    }),
    output: nothing,
    topics: ['sessions'],
  }),
  close: command({ input: byId, output: nothing, topics: ['sessions'] }),
  reopen: command({ input: byId, output: nothing, topics: ['sessions'] }),
  /** Sets a session aside; `restore` is the undo. */
  discard: command({ input: byId, output: nothing, topics: ['sessions'] }),
  restore: command({ input: byId, output: nothing, topics: ['sessions'] }),
};
