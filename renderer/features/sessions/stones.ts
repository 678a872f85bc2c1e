import { allottedMinutes, type TimerState } from '#shared/rules/timer.ts';
import {
  fieldWithRole,
  PHASE_NOTE_FIELD_ID,
  type Phase,
  type Template,
} from '#shared/templates/schema.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import type { SessionBook } from './book.ts';
import type { Stone } from './PhaseRail.tsx';

/** The phases of a session as stones: passed or written in, current, ahead. */
export function stonesOf(
  { phases, ...template }: Template,
  book: SessionBook,
  current: Phase,
  timer: TimerState,
): Stone[] {
  const weather = fieldWithRole({ phases, ...template }, 'weather');
  const at = phases.indexOf(current);
  return phases.map((phase, index) => ({
    id: phase.id,
    title: phase.title,
    minutes: allottedMinutes(timer, phase.id, phase.minutes),
    state: index === at ? 'current' : index < at || isWritten(phase, book) ? 'done' : 'ahead',
    word: weather?.phase === phase ? skyOf(book, phase.id, weather.field) : '',
  }));
}

function isWritten(phase: Phase, book: SessionBook): boolean {
  const note = book.read(phase.id, PHASE_NOTE_FIELD_ID);
  if (note !== undefined && !isEmpty({ type: 'richText' }, note)) return true;
  return phase.fields.some((field) => {
    const value = book.read(phase.id, field.id);
    return value !== undefined && !isEmpty(field.kind, value);
  });
}

/** The word of a person’s weather; a group’s is a distribution, too long for a stone. */
function skyOf(book: SessionBook, phaseId: string, field: Phase['fields'][number]): string {
  const value = book.read(phaseId, field.id);
  if (field.kind.type !== 'weather' || value === undefined) return '';
  const { word } = value as { word: string | null };
  return word ?? plainText(field.kind, value);
}
