import type { BilanLine } from '#shared/features/bilans.ts';
import { bilanDocumentFr as say, type Tally } from '#shared/i18n/fr/bilan-document.ts';
import type { ExportableEntry } from './exportable.ts';

/** A line before it is kept: neither its identifier nor its visibility is the rules' business. */
export type ComposedLine = Pick<BilanLine, 'section' | 'text' | 'origin'>;

/** Replaces what must not leave a text. */
export type Hide = (text: string) => string;

/** « séances 2 et 4 · Thèmes », « point d’étape · Notes ». */
export function originOf(entries: readonly ExportableEntry[]): string {
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const steps = entries.filter(({ number }) => number === null).map(({ step }) => step);
  const where = [
    ...(numbers.length > 0 ? [say.origin.sessions([...new Set(numbers)])] : []),
    ...[...new Set(steps)].map((step) => say.origin.step[step]),
  ].join(', ');
  return say.origin.of(where, entries[0]?.label || say.origin.notes);
}

/** The same counts, each word without what must not leave: an option may be its user's own. */
export function hidden(tallies: readonly Tally[], hide: Hide): Tally[] {
  return tallies.map(({ word, count }) => ({ word: hide(word), count }));
}

/** Words and how often each came up, most frequent first, first spelling kept. */
export function tally(words: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'fr'));
}

/** Case, accents and outer spaces aside. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
