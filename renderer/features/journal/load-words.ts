import type { Translate } from '#renderer/i18n/useT.ts';
import type { ScaleHistory } from '#shared/features/journal.ts';
import { formatDay, type Language } from '#shared/i18n/format.ts';

/**
 * The chart in one sentence: which words were chosen, in the order of their scale, and the last
 * one. How often is not said: a count would soon be a score.
 */
export function loadSentence(
  { t, language }: { readonly t: Translate; readonly language: Language },
  { words, marks }: Pick<ScaleHistory, 'words' | 'marks'>,
): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return '';
  const day = (on: string) => formatDay(language, on, 'dayMonth');
  const ends = { first: day(first.on), last: day(last.on), word: last.word };
  if (first.on === last.on && marks.length === 1) return t('journal.load.one', ends);
  const chosen = words.filter((word) => marks.some((mark) => mark.word === word));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    chosen.map((word) => t('journal.load.quoted', { word })),
  );
  return t('journal.load.many', { ...ends, words: list });
}
