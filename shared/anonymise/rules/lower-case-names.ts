import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import {
  hasDeterminer,
  hasFamilyTitle,
  hasPersonCue,
  hasStrongCue,
  isSubject,
  titleBefore,
} from './context.ts';
import { isGivenWord, isHarmless, isListedName, isPlainGiven } from './name-facts.ts';

/** « j-c » : initials written small. */
const smallInitials = /(?<![\p{L}\d'-])[jm]-[a-z](?![\p{L}\d'-])/gu;

/** « vu samir », « dr hamel », « avec pierre, son frère ». */
export function findLowerCaseNames(doc: Doc): Candidate[] {
  const found = findAll(doc.view.text, smallInitials, 'PERSON', weights.guess);
  for (const token of doc.tokens) {
    if (token.isCapital || token.isNumber || token.text.length < 3) continue;
    const titled = hasFamilyTitle(doc, token);
    if (!titled && (functionWords.has(token.folded) || isHarmless(token))) continue;
    const weight = titled ? weights.person : weightOf(doc, token);
    if (weight === 0) continue;
    found.push({ start: token.start, end: nameEnd(doc, token), label: 'PERSON', weight });
  }
  return found;
}

function weightOf(doc: Doc, token: Token): number {
  if (isPlainGiven(token)) return givenWeight(doc, token);
  const known = lexicon().isWord(token.folded);
  if (!known && titleBefore(doc, token) !== undefined) return weights.person;
  if (isGivenWord(token)) {
    return hasStrongCue(doc, token) && nothingAttached(doc, token) ? weights.person - 5 : 0;
  }
  if (known || token.text.length < 4 || !isListedName(token)) return 0;
  return hasPersonCue(doc, token) && !hasDeterminer(doc, token) ? weights.guess : 0;
}

function givenWeight(doc: Doc, token: Token): number {
  if (titleBefore(doc, token) !== undefined || hasPersonCue(doc, token)) return weights.person;
  return token.text.length > 3 && !hasDeterminer(doc, token) ? weights.person - 4 : 0;
}

/** « avec pierre, » but not « avec pierre et mortier » nor « avec rose bonbon ». */
function nothingAttached(doc: Doc, token: Token): boolean {
  const next = doc.tokens[token.index + 1];
  if (next === undefined || !/^ $/.test(next.gap)) return true;
  return functionWords.has(next.folded) || isSubject(doc, token) || !lexicon().isWord(next.folded);
}

/** The family name behind a given name in lower case: « samir benali ». */
function nameEnd(doc: Doc, token: Token): number {
  const next = doc.tokens[token.index + 1];
  if (next === undefined || !/^[ -]$/.test(next.gap) || next.isNumber) return token.end;
  const isName = isListedName(next) && !lexicon().isWord(next.folded);
  return isName && !isHarmless(next) && next.text.length > 2 ? next.end : token.end;
}
