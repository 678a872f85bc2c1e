import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { abbreviations, harmlessCapitals, medicines } from '#shared/anonymise/words/negatives.ts';
import { nameParticles, titles } from '#shared/anonymise/words/person-cues.ts';
import {
  hasDeterminer,
  hasOrganisationCue,
  hasPersonCue,
  hasPlaceCue,
  hasStrongCue,
  isSubject,
  titleBefore,
} from './context.ts';
import { capitalRuns, isInitial, type Run } from './runs.ts';

/** True for a word that points to nobody: a medicine, an office, a language. */
export function isHarmless(token: Token): boolean {
  return (
    medicines.has(token.folded) ||
    harmlessCapitals.has(token.folded) ||
    (abbreviations.has(token.folded) &&
      (token.isUpper || !token.isCapital || token.text.length < 3)) ||
    (token.isUpper && lexicon().isAcronym(token.folded))
  );
}

/** The word is a given name and nothing else (« Karim »). */
export const isPlainGiven = ({ folded }: Token) =>
  lexicon().given(folded)?.trusted === true &&
  !lexicon().isWord(folded) &&
  !functionWords.has(folded);

/** The word is a given name and an ordinary word (« Rose »). */
export const isGivenWord = ({ folded }: Token) =>
  lexicon().given(folded)?.trusted === true &&
  lexicon().isWord(folded) &&
  !functionWords.has(folded);

const isUnknown = (token: Token) =>
  !token.isNumber &&
  !lexicon().isWord(token.folded) &&
  !isHarmless(token) &&
  !functionWords.has(token.folded);

/** Persons nobody told us about: capitals first, then names in lower case beside a cue. */
export function findPersons(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const run of capitalRuns(doc)) {
    const candidate = personOf(doc, run);
    if (candidate !== null) found.push(candidate);
  }
  return [...found, ...findLowerCase(doc), ...findInitialsAlone(doc)];
}

function personOf(doc: Doc, run: Run): Candidate | null {
  const name = withoutLead(doc, run);
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return null;
  const weight = personWeight(doc, name, first);
  if (weight === 0) return null;
  const end = isInitial(doc, last) ? last.end + 1 : last.end;
  return { start: first.start, end, label: 'PERSON', weight };
}

/** Drops what precedes the name in the run: « Avec Karim », « Le Dr Aubertin », « Merci Rose ». */
function withoutLead(doc: Doc, run: Run): Run {
  let at = 0;
  for (; at < run.length; at += 1) {
    const token = run[at];
    const next = run[at + 1];
    if (token === undefined) break;
    if (isInitial(doc, token) && next !== undefined) break;
    if (next !== undefined && nameParticles.has(token.folded) && titleBefore(doc, token)) break;
    if (titles.has(token.folded) || isHarmless(token)) continue;
    if (functionWords.has(token.folded) && !isNamePart(token)) continue;
    if (!token.startsSentence || isUnknown(token)) break;
    if (
      isGivenWord(token) &&
      (next !== undefined || isSubject(doc, token) || titleBefore(doc, token))
    )
      break;
    if (next === undefined && titleBefore(doc, token)) break;
    if (next === undefined && !hasDeterminer(doc, token) && isGivenWord(token)) break;
  }
  const kept = run.slice(at);
  // A run may end on a title or an office: « Karim MDPH ».
  let end = kept.length;
  while (
    end > 0 &&
    (isHarmless(kept[end - 1] as Token) || nameParticles.has((kept[end - 1] as Token).text))
  )
    end -= 1;
  return kept.slice(0, end);
}

/** « Le Goff », « La Tour » : a particle with a capital may open a name in the middle of a sentence. */
const isNamePart = (token: Token) =>
  !token.startsSentence && nameParticles.has(token.folded) && token.isCapital;

function personWeight(doc: Doc, name: Run, first: Token): number {
  if (titleBefore(doc, first) && !functionWords.has(first.folded)) return weights.person + 3;
  const full = name.filter(({ folded }) => !nameParticles.has(folded));
  const words = full.length > 0 ? full : name;
  if (words.length === 0 || words.every(isHarmless)) return 0;
  if (name.length > 1 && name.some((token) => isInitial(doc, token))) return weights.person;
  const { isFamily, given, isWord } = lexicon();
  const asPlace = isPlace(words);
  if (asPlace && hasPlaceCue(doc, first)) return 0;
  if (words.some(isPlainGiven)) return weights.person + (asPlace ? -8 : 1);
  if (asPlace) return words.some(({ folded }) => isFamily(folded)) ? weights.place - 6 : 0;
  if (hasPlaceCue(doc, first) && !words.some(isGivenWord)) return 0;
  if (hasOrganisationCue(doc, first) && !hasStrongCue(doc, first)) return weights.guess;
  if (words.some(isGivenWord)) return givenWordWeight(doc, name, first);
  if (words.some((word) => isFamily(word.folded) && !isWord(word.folded)))
    return weights.person - 2;
  if (words.some(({ folded }) => given(folded) !== undefined && !isWord(folded)))
    return weights.person - 3;
  if (words.some((word) => isUnknown(word) && word.text.length > 2 && !word.isUpper)) {
    return first.startsSentence && !isSubject(doc, first) && name.length === 1 ? 0 : weights.guess;
  }
  if (words.some((word) => isUnknown(word) && word.isUpper && word.text.length > 4))
    return weights.guess;
  if (first.startsSentence || !first.isCapital) return 0;
  const named = isFamily(first.folded) || given(first.folded) !== undefined;
  return named && (hasStrongCue(doc, first) || isSubject(doc, first)) ? weights.guess : 0;
}

/** « Rose », « Pierre Petit » : mid-sentence a capital is enough; at the start a verb or a name must follow. */
function givenWordWeight(doc: Doc, name: Run, first: Token): number {
  if (/^ ?: ?$/.test(first.gap)) return weights.person - 3;
  if (hasDeterminer(doc, first) && name.length === 1) return 0;
  if (!first.startsSentence) return weights.person - 1;
  if (name.length > 1 && name.slice(1).some((word) => word.isCapital)) return weights.person - 2;
  return isSubject(doc, first) ? weights.person - 3 : 0;
}

function isPlace(words: Run): boolean {
  return lexicon().place(words.map(({ folded }) => folded).join(' ')) !== undefined;
}

/** « j-c », « JC » written small. */
const smallInitials = /(?<![\p{L}\d'-])[jm]-[a-z](?![\p{L}\d'-])/gu;

/** « vu samir », « dr hamel », « avec pierre, son frère ». */
function findLowerCase(doc: Doc): Candidate[] {
  const found = findAll(doc.view.text, smallInitials, 'PERSON', weights.guess);
  for (const token of doc.tokens) {
    if (token.isCapital || token.isNumber || token.text.length < 3) continue;
    const weight = lowerWeight(doc, token);
    if (weight === 0) continue;
    found.push({ start: token.start, end: nameEnd(doc, token), label: 'PERSON', weight });
  }
  return found;
}

function lowerWeight(doc: Doc, token: Token): number {
  if (functionWords.has(token.folded) || isHarmless(token)) return 0;
  const titled = titleBefore(doc, token) !== undefined;
  if (isPlainGiven(token)) {
    if (titled || hasPersonCue(doc, token)) return weights.person;
    return token.text.length > 3 && !hasDeterminer(doc, token) ? weights.person - 4 : 0;
  }
  const { isFamily, isWord, given } = lexicon();
  if (titled && !isWord(token.folded)) return weights.person;
  if (isGivenWord(token)) {
    const clear = hasStrongCue(doc, token) && !functionWords.has(token.folded);
    return clear && nothingAttached(doc, token) ? weights.person - 5 : 0;
  }
  if (isWord(token.folded) || token.text.length < 4) return 0;
  const named = isFamily(token.folded) || given(token.folded) !== undefined;
  return named && hasPersonCue(doc, token) && !hasDeterminer(doc, token) ? weights.guess : 0;
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
  const { isFamily, isWord, given } = lexicon();
  const isName = isFamily(next.folded) || given(next.folded) !== undefined;
  return isName && !isWord(next.folded) && !isHarmless(next) && next.text.length > 2
    ? next.end
    : token.end;
}

/** « Monsieur T. », « p. m’a dit » stays: a lone capital with its dot, inside a sentence. */
function findInitialsAlone(doc: Doc): Candidate[] {
  return doc.tokens
    .filter((token) => isInitial(doc, token) && isPersonInitial(doc, token))
    .map(({ start, end }) => ({
      start,
      end: end + 1,
      label: 'PERSON' as const,
      weight: weights.guess,
    }));
}

function isPersonInitial(doc: Doc, token: Token): boolean {
  if (titleBefore(doc, token) || hasPersonCue(doc, token)) return true;
  const next = doc.tokens[token.index + 1];
  if (token.startsSentence || next === undefined) return false;
  return (
    !next.isCapital && token.folded !== 'm' && !/^(?:art|par|al|n|no|p|vol)$/.test(next.folded)
  );
}
