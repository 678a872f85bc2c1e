import { dayOrMonth, type LifeEvent, type LifeEventDraft } from '#shared/features/events.ts';

/** What the form holds; a day is always a whole one there. */
export interface EventForm {
  readonly words: string;
  readonly on: string;
  readonly monthOnly: boolean;
  readonly shape: LifeEvent['shape'];
}

export function formOf(event: LifeEvent | null): EventForm {
  if (event === null) return { words: '', on: '', monthOnly: false, shape: 'stop' };
  const { words, happenedOn, shape } = event;
  const monthOnly = happenedOn.length === 7;
  return { words, on: monthOnly ? `${happenedOn}-01` : happenedOn, monthOnly, shape };
}

/** The event the form describes, or what it still lacks. */
export function eventOf({ words, on, monthOnly, shape }: EventForm): {
  readonly given: LifeEventDraft | null;
  readonly missing: { readonly words: boolean; readonly on: boolean };
} {
  const happenedOn = monthOnly ? on.slice(0, 7) : on;
  const missing = { words: words.trim() === '', on: !dayOrMonth.safeParse(happenedOn).success };
  const given = missing.words || missing.on ? null : { words: words.trim(), happenedOn, shape };
  return { given, missing };
}
