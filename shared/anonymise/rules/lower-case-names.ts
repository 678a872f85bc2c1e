import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { wordsFirst } from '#shared/anonymise/words/name-words.ts';
import { nameParticles } from '#shared/anonymise/words/person-cues.ts';
import {
  actsAsPerson,
  hasDeterminer,
  hasFamilyTitle,
  hasPersonCue,
  hasStrongCue,
  isSubject,
  titleBefore,
} from './context.ts';
import { isGivenWord, isHarmless, isListedName, isPlainGiven, isUnknown } from './name-facts.ts';

/** « j-c » : initials written small. */
const smallInitials = /(?<![\p{L}\d'-])[jm]-[a-z](?![\p{L}\d'-])/gu;

/** « vu samir », « dr hamel », « avec pierre, son frère ». */
export function findLowerCaseNames(doc: Doc): Candidate[] {
  const found = doc.tokens.flatMap((token) => nameAt(doc, token) ?? []);
  return [...findAll(doc.view.text, smallInitials, 'PERSON', weights.guess), ...found];
}

function nameAt(doc: Doc, token: Token): Candidate | undefined {
  if (token.isCapital || token.isNumber || isBehindPronoun(doc, token)) return undefined;
  if (opensParticleName(doc, token)) return particleName(doc, token);
  if (token.text.length < 3) return shortNickname(doc, token);
  const titled = hasFamilyTitle(doc, token);
  if (!titled && (functionWords.has(token.folded) || isHarmless(token))) return undefined;
  const weight = titled ? weights.person : weightOf(doc, token);
  if (weight === 0) return undefined;
  return { start: token.start, end: nameEnd(doc, token), label: 'PERSON', weight };
}

/** « l’éduc, manu, a dit oui » : between two commas. */
const isSetOff = (doc: Doc, token: Token) =>
  token.gap === ', ' && doc.tokens[token.index + 1]?.gap === ', ';

/** « il vien », « je kiffe » : what follows the pronoun is a verb, however it is written. */
function isBehindPronoun(doc: Doc, token: Token): boolean {
  const previous = doc.tokens[token.index - 1];
  if (previous === undefined || !/^ |'$/.test(token.gap)) return false;
  return /^(?:j|je|tu|il|ils|elle|elles|on|ki|ca|ne|n|s|se|y|jai|jsui|jsuis)$/.test(
    previous.folded,
  );
}

/** « je sui ché dydy », « dort chez titouf » : a word of no dictionary, at somebody’s. */
function hasHostCue(doc: Doc, token: Token): boolean {
  const previous = doc.tokens[token.index - 1];
  if (token.gap !== ' ' || token.text.length < 4 || previous === undefined) return false;
  return /^(?:chez|che|ches|prenomme|prenommee|surnomme|surnommee)$/.test(previous.folded);
}

const shortNicknames = new Set('jp jb jc jm jl jf jo'.split(' '));

/** « jp est passé », « vu jo » : two letters, a name only where a person is said. */
function shortNickname(doc: Doc, token: Token): Candidate | undefined {
  if (!shortNicknames.has(token.folded)) return undefined;
  const isSaid = isSubject(doc, token) || hasPersonCue(doc, token) || actsAsPerson(doc, token);
  if (!isSaid) return undefined;
  return { start: token.start, end: token.end, label: 'PERSON', weight: weights.guess };
}

/** « mme da silva », « m. el amrani » : a family name that opens on its particle. */
function opensParticleName(doc: Doc, token: Token): boolean {
  const next = doc.tokens[token.index + 1];
  if (next === undefined || !/^[ '-]$/.test(next.gap) || next.isNumber) return false;
  const title = nameParticles.has(token.folded) ? titleBefore(doc, token) : undefined;
  return (
    title !== undefined && next.text.length > 2 && !functionWords.has(next.folded) && !isTrade(next)
  );
}

const isTrade = ({ folded }: Token) =>
  /^(?:directrice|directeur|maire|juge|presidente?|ministre|proviseure?)$/.test(folded);

function particleName(doc: Doc, token: Token): Candidate {
  const next = doc.tokens[token.index + 1] ?? token;
  return { start: token.start, end: nameEnd(doc, next), label: 'PERSON', weight: weights.person };
}

function weightOf(doc: Doc, token: Token): number {
  if (isPlainGiven(token)) return givenWeight(doc, token);
  const known = lexicon().isWord(token.folded);
  if (!known && titleBefore(doc, token) !== undefined) return weights.person;
  if (isGivenWord(token)) return wordWeight(doc, token);
  if (!known && isUnknown(token) && hasHostCue(doc, token)) return weights.guess;
  if (known || token.text.length < 4 || !isListedName(token)) return 0;
  return hasPersonCue(doc, token) && !hasDeterminer(doc, token) ? weights.guess : 0;
}

/** « avec pierre », « rose a pas voulu venir », « et jade ». */
function wordWeight(doc: Doc, token: Token): number {
  if (hasStrongCue(doc, token) && nothingAttached(doc, token)) return weights.person - 5;
  if (hasDeterminer(doc, token)) return 0;
  if (isSetOff(doc, token) && hasPersonCue(doc, token) && !wordsFirst.has(token.folded))
    return weights.guess;
  if (wordsFirst.has(token.folded))
    return opensClause(doc, token) && actsAsPerson(doc, token) ? weights.guess : 0;
  return opensClause(doc, token) && isSubject(doc, token) ? weights.guess : 0;
}

/** Nothing before that could make a noun of it: « rose a dit », not « la belle rose a fané ». */
function opensClause(doc: Doc, token: Token): boolean {
  const previous = doc.tokens[token.index - 1];
  return (
    token.startsSentence ||
    /[,;(]/.test(token.gap) ||
    (previous !== undefined && links.has(previous.folded))
  );
}

const links = new Set('et que qu mais car donc puis ou quand si'.split(' '));

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
