import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import type { EntityLabel } from '#shared/anonymise/types.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { wordsFirst } from '#shared/anonymise/words/name-words.ts';
import { titles } from '#shared/anonymise/words/person-cues.ts';
import { isGivenWord, isHarmless, isListedName, isUnknown } from './name-facts.ts';
import { tokensOf } from './propagate.ts';

const listed = new Set<EntityLabel>(['PERSON', 'LOC', 'ORG']);

/**
 * « Kunduz, Téhéran et Edirne », « Ionuț, Rose et pierre » : in a list, a word nobody knows is what
 * its neighbours are.
 */
export function findCoordinated(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const labelAt = new Map<number, EntityLabel>();
  for (const candidate of found) {
    for (const { index } of tokensOf(doc, candidate)) labelAt.set(index, candidate.label);
  }
  const added: Candidate[] = [];
  const add = (token: Token, label: EntityLabel | undefined) => {
    if (label === undefined || labelAt.has(token.index) || !listed.has(label)) return;
    if (!isLike(token, label)) return;
    labelAt.set(token.index, label);
    added.push({ start: token.start, end: token.end, label, weight: weights.guess - 2 });
  };
  for (const token of doc.tokens) add(token, labelAt.get(itemBefore(doc, token) ?? -1));
  for (const token of [...doc.tokens].reverse())
    add(token, labelAt.get(itemAfter(doc, token) ?? -1));
  return added;
}

/** The word could be what its neighbour is: a name of the lists, or a capital of no dictionary. */
function isLike(token: Token, label: EntityLabel): boolean {
  if (token.isNumber || token.text.length < 3 || isHarmless(token)) return false;
  if (functionWords.has(token.folded) || titles.has(token.folded)) return false;
  if (token.isCapital && isUnknown(token)) return true;
  if (label === 'PERSON') return isNameLike(token);
  return label === 'LOC' && token.isCapital && lexicon().place(token.folded) !== undefined;
}

function isNameLike(token: Token): boolean {
  if (token.isCapital) return isListedName(token);
  return isGivenWord(token) && !wordsFirst.has(token.folded);
}

const isComma = (gap: string) => gap === ', ' || gap === ',';
const isAnd = (token: Token | undefined) => token?.folded === 'et' && token.gap === ' ';

/** Index of the item before this one in a list, « x, y » or « x et y ». */
function itemBefore(doc: Doc, token: Token): number | undefined {
  if (isComma(token.gap)) return token.index - 1;
  return token.gap === ' ' && isAnd(doc.tokens[token.index - 1]) ? token.index - 2 : undefined;
}

function itemAfter(doc: Doc, token: Token): number | undefined {
  const next = doc.tokens[token.index + 1];
  if (next === undefined) return undefined;
  if (isComma(next.gap)) return next.index;
  return isAnd(next) && doc.tokens[next.index + 1]?.gap === ' ' ? next.index + 1 : undefined;
}
