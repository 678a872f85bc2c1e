import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import type { EntityLabel } from '#shared/anonymise/types.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { nameParticles } from '#shared/anonymise/words/person-cues.ts';
import { hasDeterminer, hasStrongCue, isIdiom, isSubject } from './context.ts';
import { isHarmless } from './name-facts.ts';

/** 20,000 inhabitants: from there the town is as likely as the person. */
const LARGE_TOWN = 6;

const propagated = new Set<EntityLabel>(['PERSON', 'ORG', 'LOC']);

/**
 * Once a word is a name somewhere in the document it is one everywhere: the other occurrences of
 * its telling words, capital or not, are names too.
 */
export function propagate(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const labels = new Map<string, EntityLabel>();
  const covered = new Set<number>();
  for (const candidate of found) {
    for (const token of tokensOf(doc, candidate)) {
      covered.add(token.index);
      if (propagated.has(candidate.label) && isTelling(token, candidate.label)) {
        if (labels.get(token.folded) !== 'PERSON') labels.set(token.folded, candidate.label);
      }
    }
  }
  return doc.tokens.flatMap((token) => {
    const label = labels.get(token.folded);
    if (label === undefined || covered.has(token.index) || !isMeant(doc, token)) return [];
    return [{ start: token.start, end: token.end, label, weight: weights.guess }];
  });
}

/** « le Dr Aubertin », then « parler à Aubertin » : not the village, when the village is small. */
export function personsFirst(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const names = new Set(
    found
      .filter(({ label }) => label === 'PERSON')
      .flatMap((candidate) => tokensOf(doc, candidate).map(({ folded }) => folded)),
  );
  return found.map((candidate) => {
    const [token, more] = candidate.label === 'LOC' ? tokensOf(doc, candidate) : [];
    if (token === undefined || more !== undefined || !names.has(token.folded)) return candidate;
    const isTown = (lexicon().place(token.folded)?.size ?? 0) >= LARGE_TOWN;
    return isTown ? candidate : { ...candidate, label: 'PERSON' };
  });
}

export function tokensOf(doc: Doc, { start, end }: { start: number; end: number }): Token[] {
  const tokens: Token[] = [];
  let at = firstIndex(doc, start);
  for (
    let token = doc.tokens[at];
    token !== undefined && token.start < end;
    token = doc.tokens[at]
  ) {
    tokens.push(token);
    at += 1;
  }
  return tokens;
}

/** Index of the first token that ends after an offset, by halving. */
function firstIndex(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of « GEM Les Tilleuls » only « Tilleuls » ; of « Jean de La Tour », « Jean » and « Tour ». */
function isTelling(token: Token, label: EntityLabel): boolean {
  if (token.isNumber || token.text.length < 3 || nameParticles.has(token.folded)) return false;
  // « Mme Petit » spreads to « Petit » alone, never to « petit ».
  if (functionWords.has(token.folded)) return label === 'PERSON' && token.text.length > 3;
  if (isHarmless(token)) return false;
  return label === 'PERSON' || !lexicon().isWord(token.folded);
}

function isMeant(doc: Doc, token: Token): boolean {
  if (isIdiom(doc, token)) return false;
  if (functionWords.has(token.folded)) return token.isCapital && !token.startsSentence;
  if (!lexicon().isWord(token.folded)) return true;
  if (hasDeterminer(doc, token)) return false;
  if (token.isCapital && !token.startsSentence) return true;
  return hasStrongCue(doc, token) || isSubject(doc, token);
}
