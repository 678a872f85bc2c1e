import type { Rhythm } from '../rules/cadence.ts';
import { CYCLE_SESSIONS } from '../rules/frieze.ts';
import type { Place } from './fields.ts';
import type { PathwayKind, PathwayMode, PathwayStep } from './pathways.ts';

/** A way of accompanying: its guided templates (by id), its formats, its rhythms. */
export interface PathwayWay {
  /** The template of each step; a step that is absent is not one of this way. */
  readonly steps: Record<PathwayMode, Partial<Record<PathwayStep, string>>>;
  /** What « Autre chose » offers beside the usual session, in this order. */
  readonly others: readonly string[];
  /** The usual one first. */
  readonly places: readonly [Place, ...Place[]];
  readonly rhythms: readonly [Rhythm, ...Rhythm[]];
  /** Sessions of a cycle; `null` for a path without a count. */
  readonly planned: number | null;
  /** Whether a bilan of the pathway is offered; its words are those of this way. */
  readonly bilan: boolean;
}

const anywhere = ['home', 'elsewhere', 'video', 'phone'] as const;
const accompanied = [
  'weekly',
  'twiceMonthly',
  'closer',
  'sixWeeks',
  'twoMonths',
  'onDemand',
] as const;

const relay = 'T07';
const decision = 'T08';
const moment = 'T11';

/** Both modes alike: only a cycle of co-construction has a template of its own for a group. */
function same(steps: Partial<Record<PathwayStep, string>>): PathwayWay['steps'] {
  return { individual: steps, group: steps };
}

const cycle = { preliminary: 'T03', midpoint: 'T04', final: 'T05' };

/**
 * Which guided template serves which step of which pathway, where it is held and how often: the
 * one place that says so (sources 000 and 003). A kind of pathway to come is one more row here, its
 * words in the catalogue, and nothing elsewhere.
 */
export const pathwayWays: Record<PathwayKind, PathwayWay> = {
  coConstruction: {
    steps: { individual: { ...cycle, session: 'T01' }, group: { ...cycle, session: 'T02' } },
    others: [moment, relay],
    places: ['onSite', 'remote'],
    rhythms: ['sixWeeks', 'twoMonths'],
    planned: CYCLE_SESSIONS,
    bilan: true,
  },
  accompaniment: {
    steps: same({ preliminary: 'T10', session: 'T06' }),
    others: [decision, moment, relay],
    places: anywhere,
    rhythms: accompanied,
    planned: null,
    bilan: true,
  },
  relative: {
    steps: same({ preliminary: 'T10', session: 'T09' }),
    others: [decision, moment, relay],
    places: anywhere,
    rhythms: accompanied,
    planned: null,
    bilan: true,
  },
  practice: {
    steps: same({ session: 'T16' }),
    others: [moment, relay],
    places: ['video', 'elsewhere', 'phone', 'home'],
    rhythms: ['sixWeeks', 'twoMonths', 'quarterly', 'twiceMonthly', 'onDemand'],
    planned: null,
    bilan: true,
  },
  // Informal moments of a person, or of nobody in particular: kept together, never proposed.
  moments: {
    steps: same({ aside: moment }),
    others: [],
    places: ['elsewhere', 'home', 'video', 'phone'],
    rhythms: ['onDemand'],
    planned: null,
    bilan: false,
  },
};

/** The ways one chooses from; « moments » comes by itself with the first moment noted. */
export const chosenWays = ['coConstruction', 'accompaniment', 'relative', 'practice'] as const;

/** The template of the relay sheet, opened from any session (source 003). */
export const relayTemplate = relay;
/** The template of an informal moment (source 002). */
export const momentTemplate = moment;
