import type { Place } from '#shared/features/fields.ts';
import type { BilanStep, BilanWay, PathwayMode } from '#shared/features/pathways.ts';
import { daysBetween, type PlainDay } from '../cadence.ts';
import type { SessionFacts } from '../indicators.ts';
import type { ExportableEntry } from './exportable.ts';
import { landmarkRows, optionsOf, statementsOf, tagsOf, type wordsOf } from './words.ts';

/** One kept step of the pathway, without anything that was written in it. */
export interface StepFacts {
  readonly step: BilanStep;
  readonly number: number | null;
  readonly heldOn: PlainDay;
  readonly place: Place;
  /** Minutes on the timer once closed; null while open or untimed. */
  readonly minutes: number | null;
  /** What its template announces. */
  readonly plannedMinutes: number;
}

/** All a bilan of one pathway is made from. No name, no title, no identifier. */
export interface BilanFacts {
  readonly way: BilanWay;
  readonly mode: PathwayMode;
  /** `null` for a path without a count: no half, no window of a cycle is spoken of. */
  readonly plannedSessions: number | null;
  readonly startedOn: PlainDay;
  /** Oldest first. */
  readonly steps: readonly StepFacts[];
  readonly entries: readonly ExportableEntry[];
}

const daysPerMonth = 365.25 / 12;

/** « mois 4 de l’accompagnement »: from 1, never a date. */
export function monthOf(startedOn: PlainDay, day: PlainDay): number {
  return Math.max(0, Math.floor(daysBetween(startedOn, day) / daysPerMonth)) + 1;
}

/**
 * What the indicators read of each numbered session. Its twin for screens, `../session-facts.ts`,
 * takes answers of any class; this one can only be given those that may leave, and no météo (4E).
 */
export function sessionFacts(facts: BilanFacts): SessionFacts[] {
  return facts.steps
    .filter(({ step }) => step === 'session')
    .map((session) => {
      const entries = facts.entries.filter(
        (entry) => entry.step === 'session' && entry.number === session.number,
      );
      const withRole = (role: ExportableEntry['role']) =>
        entries.filter((entry) => entry.role === role);
      const words = (role: ExportableEntry['role'], of: typeof wordsOf) =>
        withRole(role).flatMap(({ kind, value }) => of(kind, value));
      return {
        number: session.number ?? 0,
        date: session.heldOn,
        minutes: session.minutes,
        place: session.place,
        status: 'held',
        natures: words('natures', optionsOf),
        themes: words('themes', tagsOf),
        keyword: words('exitKeyword', statementsOf)[0] ?? null,
        weather: null,
        axes: withRole('axes').flatMap(({ kind, value }) => axisRows(kind, value)),
        landmarks: withRole('landmarks').flatMap(({ kind, value }) => landmarkRows(kind, value)),
      };
    });
}

function axisRows(kind: ExportableEntry['kind'], value: unknown) {
  if (kind.type !== 'list' || !Array.isArray(value)) return [];
  return value.map((row) => ({
    statement: statementsOf(kind, [row])[0] ?? '',
    state: optionsOf(kind, [row])[0] ?? null,
  }));
}
