import {
  capitalised,
  dayInWords,
  type Speech,
  stepName,
  windowInWords,
} from '#renderer/ui/frieze/words.ts';
import type { AgendaLine } from '#shared/features/agenda.ts';

/** What a line says: a day and something one may do, never how long it has waited. */
export function lineWords(speech: Speech, line: AgendaLine): string {
  const { t, language, today } = speech;
  const { kind, on, to, step, title } = line;
  const sameYear = on.slice(0, 4) === today.slice(0, 4);
  const day = dayInWords(language, on, sameYear ? 'weekday' : 'full');
  const named = step === null ? '' : capitalised(stepName(t, step));
  if (kind === 'words') return t('agenda.line.words', { step: named, day });
  if (kind === 'proposal') {
    const window = windowInWords(speech, { from: on, to: to ?? on });
    return t('agenda.line.proposal', { step: named, window });
  }
  const when = on === today ? 'today' : on < today ? 'passed' : 'coming';
  // What some of these sentences leave out does no harm to the others.
  return t(`agenda.line.${kind}.${when}`, { day, title });
}
