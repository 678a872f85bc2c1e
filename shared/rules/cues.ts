import type { TemplateFacts } from '../templates/facts.ts';

/** What a quiet cue says: minutes left, or the length reached once it is over. */
export interface Cue {
  readonly word: 'left' | 'last' | 'over';
  readonly minutes: number;
}

/**
 * The cue reached after `total` whole minutes, or `null` (source 003: 35, 40 and 45 of 45). It only
 * changes from one cue to the next, so that a screen reader says it once.
 */
export function cueAt(
  { cues = [], maxMinutes }: Pick<TemplateFacts, 'cues' | 'maxMinutes'>,
  total: number,
): Cue | null {
  const reached = cues.filter((cue) => cue <= total);
  const cue = reached.length === 0 ? undefined : Math.max(...reached);
  if (cue === undefined || maxMinutes === undefined) return null;
  const left = maxMinutes - cue;
  if (left <= 0) return { word: 'over', minutes: maxMinutes };
  const last = cues.filter((each) => each < maxMinutes);
  return { word: cue === Math.max(...last) ? 'last' : 'left', minutes: left };
}
