import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import {
  instant,
  line,
  nothing,
  pathwayId,
  plainDate,
  registerItemId,
  sessionId,
  text,
} from './fields.ts';

/** Named once, used by the gate, the forms and the tests. */
export const registerLimits = {
  statement: 2_000,
  cell: 2_000,
  others: 20,
  scaleWord: 60,
  scaleWords: 7,
} as const;

/** What is built along a pathway, one register each (practice.md, 000-20 to 000-50, 003-33). */
export const registerKind = z.enum([
  'objective',
  'axis',
  'landmark',
  'strength',
  'strategy',
  'trial',
]);
export type RegisterKind = z.output<typeof registerKind>;

/** Where an item stands. `registerStates` says which of them a kind has; its words are its own. */
export const registerState = z.enum(['open', 'underway', 'settled', 'dropped']);
export type RegisterState = z.output<typeof registerState>;

/** Who put it into words: a role, never a name. */
export const author = z.enum(['person', 'companion', 'together']);
export type Author = z.output<typeof author>;

/** Said otherwise, or not agreed with: it stands beside, nobody has to settle it (000-49). */
const otherWording = z.object({
  text: line(registerLimits.statement),
  nature: z.enum(['wording', 'disagreement']),
  author: author.nullable(),
});
export type OtherWording = z.output<typeof otherWording>;

/** An item at one moment of its life. */
export const registerBody = z.object({
  statement: line(registerLimits.statement),
  /** « Échéance souple », in words. */
  due: text(registerLimits.cell).default(''),
  /** When or where it serves. */
  context: text(registerLimits.cell).default(''),
  limits: text(registerLimits.cell).default(''),
  /** Where a force lies, what a trial leans on, how far a group agrees. */
  mention: text(registerLimits.cell).default(''),
  author: author.nullable().default(null),
  others: z.array(otherWording).max(registerLimits.others).default([]),
  /** Words of an objective's nearness, from far to near; empty: the ones we propose. */
  scale: z
    .array(line(registerLimits.scaleWord))
    .max(registerLimits.scaleWords)
    .refine((words) => new Set(words).size === words.length, 'distinct')
    .refine((words) => words.length !== 1, 'two at least')
    .default([]),
  state: registerState.default('open'),
});
export type RegisterBody = z.output<typeof registerBody>;

/** The session something comes from. */
export const registerSource = z.object({
  id: sessionId,
  number: z.int().nullable(),
  heldOn: plainDate,
});
export type RegisterSource = z.output<typeof registerSource>;

export const registerVersion = z.object({
  id: z.uuid(),
  body: registerBody,
  writtenAt: instant,
  /** Null: written in the register itself. */
  session: registerSource.nullable(),
});
export type RegisterVersion = z.output<typeof registerVersion>;

/** Where one felt to be, one day: a word of the scale of that day. Never counted, never averaged. */
export const registerPosition = z.object({ id: z.uuid(), word: z.string(), on: plainDate });
export type RegisterPosition = z.output<typeof registerPosition>;

export const registerItem = z.object({
  id: registerItemId,
  kind: registerKind,
  /** Id of the row it was born from, in the answers of sessions. */
  origin: z.string(),
  /** As it is now: its latest version. */
  body: registerBody,
  /** Oldest first. */
  versions: z.array(registerVersion).min(1),
  /** Oldest first. */
  positions: z.array(registerPosition),
});
export type RegisterItem = z.output<typeof registerItem>;

const derived = z.object({ session: registerSource, text: z.string() });

export const pathwayRegisters = z.object({
  pathway: z.object({ id: pathwayId, title: z.string() }),
  items: z.array(registerItem),
  /** Most recently met first. */
  themes: z.array(z.object({ word: z.string(), sessions: z.array(registerSource) })),
  /** « À reprendre », latest first. */
  threads: z.array(derived),
  /** Decisions in the words of the person (003-34), latest first. */
  decisions: z.array(derived),
  /** « Partages de vécu », latest first; the practitioner's own, never exported. */
  sharings: z.array(derived),
});
export type PathwayRegisters = z.output<typeof pathwayRegisters>;

const byId = z.object({ id: registerItemId });

export const registers = {
  ofPathway: query({
    input: z.object({ pathwayId }),
    output: pathwayRegisters,
    topics: ['registers', 'pathways', 'sessions', 'entries'],
  }),
  /** What is open in the pathway of a session, to be taken up in it. Blind to its own autosaves. */
  openFor: query({
    input: z.object({ sessionId }),
    output: z.array(registerItem),
    topics: ['registers', 'sessions'],
  }),
  add: command({
    input: z.object({ pathwayId, kind: registerKind, body: registerBody }),
    output: byId,
    topics: ['registers'],
  }),
  /** A new wording: the earlier ones stay. */
  rewrite: command({
    input: byId.extend({ body: registerBody }),
    output: nothing,
    topics: ['registers'],
  }),
  /** Any state of the kind, from any other. */
  setState: command({
    input: byId.extend({ state: registerState }),
    output: nothing,
    topics: ['registers'],
  }),
  /** « Revenir à cette formulation »: a new version that says what an earlier one said. */
  returnTo: command({
    input: byId.extend({ versionId: z.uuid() }),
    output: nothing,
    topics: ['registers'],
  }),
  /** Objectives only: a word of the objective's scale, dated. */
  place: command({
    input: byId.extend({ word: line(registerLimits.scaleWord), on: plainDate }),
    output: z.object({ positionId: z.uuid() }),
    topics: ['registers'],
  }),
  /** The undo of `place`. */
  unplace: command({
    input: byId.extend({ positionId: z.uuid() }),
    output: nothing,
    topics: ['registers'],
  }),
};
