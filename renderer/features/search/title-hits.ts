import type { SearchHit } from '#shared/features/search.ts';

type Segment = SearchHit['context'][number];

const words = /[\p{L}\p{N}]+/gu;

/** As the index folds: no case, no accent. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The vault marks the words found in a text; in a title they are marked here, by the same rule:
 * whole words, the last one typed may be unfinished.
 */
export function titleHits(title: string, typed: string): Segment[] {
  const sought = folded(typed).match(words) ?? [];
  const whole = sought.slice(0, -1);
  const begun = sought.at(-1);
  const segments: Segment[] = [];
  const add = (text: string, hit: boolean) => text !== '' && segments.push({ text, hit });
  let end = 0;
  for (const { 0: word, index } of title.normalize('NFC').matchAll(words)) {
    const found = folded(word);
    if (!whole.includes(found) && (begun === undefined || !found.startsWith(begun))) continue;
    add(title.slice(end, index), false);
    add(word, true);
    end = index + word.length;
  }
  add(title.slice(end), false);
  return segments;
}
