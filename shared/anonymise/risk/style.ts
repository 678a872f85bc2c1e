import { textWords } from '#shared/rules/mask-text.ts';

export interface StyleWarning {
  readonly kind: 'longQuote' | 'rareWord';
  readonly start: number;
  readonly end: number;
}

/** From this many words on, a quote carries a way of speaking that friends recognise. */
export const LONG_QUOTE_WORDS = 8;
const SHORTEST_RARE_WORD = 4;

const quotePattern = /«([^»]*)(?:»|$)|“([^”]*)(?:”|$)|"([^"\n]*)(?:"|$)/gu;

/**
 * What may tell somebody by the way it is said: long quotes, and words that few people use (each
 * once). `isFrequent` answers for a folded word; capitals are names, dealt with elsewhere.
 */
export function styleWarnings(
  text: string,
  isFrequent: (folded: string) => boolean,
): StyleWarning[] {
  const quotes = [...text.matchAll(quotePattern)]
    .filter(([quote]) => textWords(quote).length >= LONG_QUOTE_WORDS)
    .map(({ 0: quote, index }): StyleWarning => {
      return { kind: 'longQuote', start: index, end: index + quote.length };
    });
  const seen = new Set<string>();
  const rare = textWords(text).flatMap(({ folded, start, end }): StyleWarning[] => {
    if (folded.length < SHORTEST_RARE_WORD || seen.has(folded)) return [];
    if (!/^\p{Ll}/u.test(text.slice(start, start + 2)) || isFrequent(folded)) return [];
    seen.add(folded);
    return [{ kind: 'rareWord', start, end }];
  });
  return [...quotes, ...rare].sort((a, b) => a.start - b.start);
}
