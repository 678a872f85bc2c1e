import { type ReviewState, rangeText, type TextRange } from './state.ts';

/** Words shown on each side of a mention: enough to tell a person from a flower. */
export const CONTEXT_WORDS = 10;

export interface MentionContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const WINDOW = 200;

/** A mention with the words around it, cut at whole words. */
export function contextOf(state: ReviewState, range: TextRange): MentionContext {
  const { textId, start, end } = range;
  const before = rangeText(state, { textId, start: Math.max(0, start - WINDOW), end: start });
  const after = rangeText(state, { textId, start: end, end: end + WINDOW });
  const wordsAfter = new RegExp(`^\\S*(?:\\s+\\S+){0,${CONTEXT_WORDS}}`, 'u');
  const firstWords = [...before.matchAll(/\S+\s*/gu)].slice(-CONTEXT_WORDS);
  return {
    before: firstWords.map(([word]) => word).join(''),
    text: rangeText(state, range),
    after: wordsAfter.exec(after)?.[0] ?? '',
  };
}
