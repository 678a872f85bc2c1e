import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { heldFramework, places, progress, rhythm, type SessionFacts } from '../indicators.ts';
import { type BilanFacts, monthOf, sessionFacts } from './facts.ts';
import { type ComposedLine, type Hide, hidden, tally } from './line.ts';
import { optionsOf } from './words.ts';

/** « Le chemin parcouru »: indicators I1, I2, I3, I5 and I6 of practice.md 4C, in sentences. */
export function rhythmLines(facts: BilanFacts, hide: Hide): ComposedLine[] {
  const sessions = sessionFacts(facts);
  const texts = [
    ...advancement(facts, sessions),
    ...pace(sessions),
    ...framework(facts, sessions),
    ...formats(sessions),
    ...noteModes(facts, hide),
  ];
  const origin = say.origin.of(say.origin.all, say.origin.counted);
  return texts.map((text) => ({ section: 'rhythm', text, origin }));
}

function advancement(facts: BilanFacts, sessions: readonly SessionFacts[]): string[] {
  const { held, planned } = progress(sessions, facts.plannedSessions);
  const has = (step: 'preliminary' | 'midpoint' | 'final') =>
    facts.steps.some((each) => each.step === step);
  const last = facts.steps.at(-1);
  const months = last ? monthOf(facts.startedOn, last.heldOn) : 0;
  return [
    ...(has('preliminary') ? [say.steps.preliminary] : []),
    ...(held > 0 ? [say.advancement(held, planned)] : []),
    ...(has('midpoint') ? [say.steps.midpoint] : []),
    ...(has('final') ? [say.steps.final] : []),
    ...(months > 1 ? [say.span(months)] : []),
  ];
}

function pace(sessions: readonly SessionFacts[]): string[] {
  const { medianDays, inWindow, intervals } = rhythm(sessions);
  if (medianDays === null) return [];
  return [say.interval(Math.round(medianDays)), say.intervalsInWindow(inWindow, intervals)];
}

function framework(facts: BilanFacts, sessions: readonly SessionFacts[]): string[] {
  const minutes = facts.steps.findLast(({ step }) => step === 'session')?.plannedMinutes;
  if (minutes === undefined) return [];
  const { within, timed } = heldFramework(sessions, minutes);
  return timed === 0 ? [] : [say.durations(within, timed, minutes)];
}

function formats(sessions: readonly SessionFacts[]): string[] {
  const count = new Map(places(sessions).map((place) => [place.word, place.count]));
  const onSite = count.get('onSite') ?? 0;
  const remote = count.get('remote') ?? 0;
  return onSite + remote === 0 ? [] : [say.places(onSite, remote)];
}

function noteModes(facts: BilanFacts, hide: Hide): string[] {
  const modes = facts.entries
    .filter(({ role }) => role === 'noteMode')
    .flatMap(({ kind, value }) => optionsOf(kind, value));
  return modes.length === 0 ? [] : [say.noteModes(hidden(tally(modes), hide))];
}
