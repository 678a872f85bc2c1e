import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import {
  accompanimentLength,
  heldFramework,
  places,
  progress,
  rhythm,
  type SessionFacts,
} from '../indicators.ts';
import { type BilanFacts, monthOf, sessionFacts } from './facts.ts';
import { type ComposedLine, type Hide, hidden, tally } from './line.ts';
import { optionsOf } from './words.ts';

/** « Le chemin parcouru »: indicators I1, I2, I3, I5 and I6 of practice.md 4C, in sentences. */
export function rhythmLines(facts: BilanFacts, hide: Hide): ComposedLine[] {
  const sessions = sessionFacts(facts);
  const texts = [
    ...advancement(facts, sessions),
    ...pace(facts, sessions),
    ...framework(facts, sessions),
    ...formats(sessions),
    ...noteModes(facts, hide),
  ];
  const origin = say.origin.of(say.origin.all, say.origin.counted);
  return texts.map((text) => ({ section: 'rhythm', text, origin }));
}

function advancement(facts: BilanFacts, sessions: readonly SessionFacts[]): string[] {
  const { plannedSessions, steps } = facts;
  const { held, planned } = progress(sessions, plannedSessions ?? 0);
  const cycle = plannedSessions !== null;
  const has = (step: 'preliminary' | 'midpoint' | 'final') =>
    steps.some((each) => each.step === step);
  const last = steps.at(-1);
  const months = last ? monthOf(facts.startedOn, last.heldOn) : 0;
  return [
    ...(has('preliminary') ? [cycle ? say.steps.preliminary : say.firstMeeting] : []),
    ...(held > 0 ? [cycle ? say.advancement(held, planned) : say.held(held)] : []),
    ...(has('midpoint') ? [say.steps.midpoint] : []),
    ...(has('final') ? [say.steps.final] : []),
    ...(months > 1 ? [say.span(months)] : []),
  ];
}

function pace(facts: BilanFacts, sessions: readonly SessionFacts[]): string[] {
  const { medianDays, inWindow, intervals } = rhythm(sessions);
  if (medianDays === null) return [];
  const usual = say.interval(Math.round(medianDays));
  // Six to nine weeks are the window of a cycle, and of nothing else.
  return facts.plannedSessions === null
    ? [usual]
    : [usual, say.intervalsInWindow(inWindow, intervals)];
}

function framework(facts: BilanFacts, sessions: readonly SessionFacts[]): string[] {
  if (facts.plannedSessions === null) return average(sessions);
  const minutes = facts.steps.findLast(({ step }) => step === 'session')?.plannedMinutes;
  if (minutes === undefined) return [];
  const { within, timed } = heldFramework(sessions, minutes);
  return timed === 0 ? [] : [say.durations(within, timed, minutes)];
}

function formats(sessions: readonly SessionFacts[]): string[] {
  const count = new Map(places(sessions).map((place) => [place.word, place.count]));
  return count.size === 0 ? [] : [say.places(Object.fromEntries(count))];
}

/** 45 minutes are a cap and no length to hold: a short session has kept its framework. */
function average(sessions: readonly SessionFacts[]): string[] {
  const { mean } = accompanimentLength(sessions);
  return mean === null ? [] : [say.averageLength(Math.round(mean))];
}

function noteModes(facts: BilanFacts, hide: Hide): string[] {
  const modes = facts.entries
    .filter(({ role }) => role === 'noteMode')
    .flatMap(({ kind, value }) => optionsOf(kind, value));
  return modes.length === 0 ? [] : [say.noteModes(hidden(tally(modes), hide))];
}
