import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { ownSentences } from './own-words.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const placeholder = new RegExp(
  Object.values(say.hidden)
    .map((words) => words.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'gu',
);

/**
 * A line as the engine reads it: what took the place of a name becomes plain words of the same
 * length, so that nothing is looked for in it and every offset stays.
 */
export function readableLine(text: string): string {
  return text.replace(placeholder, (words) => words.replace(/[[\]]/g, ' '));
}

/** Beginnings of the sentences that count, up to the words people wrote. */
const tallies = [say.natures([]), say.noteModes([]), say.axes([])].map(
  (sentence) => sentence.split('\u00A0:')[0] ?? sentence,
);
const [keyword = '', afterMonth = ''] = say.keyword('\uE000', 0).split('0');

const shapeOf = (sentence: string) => sentence.replace(/\d+/gu, '0');
/** Sentences that hold nothing but counts: whatever the figure, nobody wrote it. */
const countedSentences = new Set(
  [...ownSentences, say.landmarks(2, 1), say.landmarks(2, 0), say.landmarks(1, 0)].map(shapeOf),
);

/** What the bilan says by itself in a line: placeholders, and the figures it has counted. */
export function ownStretches(line: string): Stretch[] {
  if (countedSentences.has(shapeOf(line))) return [{ start: 0, end: line.length }];
  const stretches = [...line.matchAll(placeholder)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (tallies.some((beginning) => line.startsWith(beginning))) {
    for (const { 0: figure, index } of line.matchAll(/\(\d+\)/gu)) {
      stretches.push({ start: index, end: index + figure.length });
    }
  }
  if (line.startsWith(keyword)) {
    const end = line.indexOf((afterMonth.split('\uE000')[0] ?? '').trimEnd(), keyword.length);
    if (/^\d+$/.test(line.slice(keyword.length, end))) stretches.push({ start: 0, end });
  }
  return stretches;
}

/** Whether a stretch lies wholly in what the bilan says by itself. */
export function liesInOwn(own: readonly Stretch[], { start, end }: Stretch): boolean {
  return own.some((stretch) => stretch.start <= start && end <= stretch.end);
}
