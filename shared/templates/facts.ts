import { z } from 'zod';

const days = z.int().min(1).max(400);
const count = z.int().min(1).max(1_000);
const templateId = z.string().regex(/^[A-Z]\d{2}$/);
const duration = z.int().min(1).max(600);

/** A cycle of spaced sessions (source 000; windows of days: practice.md 0 bis). */
const cycle = z.strictObject({
  sessions: count,
  intervalDays: z.strictObject({
    /** Calm window for the next session, both ends included. */
    target: z.tuple([days, days]),
    /** Under this, the screen says it is early. */
    tooEarly: days,
    /** Over this, it says that much time has passed. */
    later: days,
  }),
  /** The review at mid-course is offered after this session and before the next. */
  midpointAfter: count,
  preliminaryTemplate: templateId,
  midpointTemplate: templateId,
  finalTemplate: templateId,
});
export type CycleFacts = z.output<typeof cycle>;

/** The typed part of « Cadre » and « Règle produit »: what the app itself must know. */
export const templateFacts = z.strictObject({
  family: z.enum([
    'coConstruction',
    'accompaniment',
    'collective',
    'peers',
    'journal',
    'pairs',
    'sheet',
  ]),
  /** Its step in a pathway, if it is one. `aside`: beside the sessions, never counted as one. */
  step: z.enum(['preliminary', 'session', 'midpoint', 'final', 'aside']).optional(),
  /** The sheet a moment of crisis opens, instead of a longer session (source 003). */
  relay: z.literal(true).optional(),
  mode: z.enum(['individual', 'group']),
  cycle: cycle.optional(),
  /** A longer duration cannot be entered (source 003): gate, timer and form. */
  maxMinutes: duration.optional(),
  /** Quiet cues of the timer, in minutes from the start. */
  cues: z.array(duration).max(10).optional(),
  places: z
    .array(z.enum(['onSite', 'remote', 'home', 'elsewhere', 'video', 'phone']))
    .max(10)
    .optional(),
  rhythms: z
    .array(z.enum(['weekly', 'twiceMonthly', 'closer', 'quarterly']))
    .max(10)
    .optional(),
  /** Reasons for a closer rhythm. */
  closerReasons: z.array(z.string().min(1).max(100)).max(10).optional(),
  /** Advised size of the group: a remark outside, never a refusal. */
  participants: z.strictObject({ min: count, max: count }).optional(),
  /** Other ready-made timings: total, then minutes of each phase. */
  timings: z
    .array(z.strictObject({ minutes: duration, phases: z.array(duration).max(24) }))
    .max(6)
    .optional(),
  /** How many times it is chained in a half-day. */
  rounds: z.strictObject({ min: count, max: count }).optional(),
  /** No export without two dated agreements. */
  doubleValidation: z.literal(true).optional(),
  /** Saved without any content field: the fact that it took place is enough. */
  contentOptional: z.literal(true).optional(),
  /** The person's and the relative's files are kept apart, with a banner. */
  partitioned: z.literal(true).optional(),
});
export type TemplateFacts = z.output<typeof templateFacts>;
