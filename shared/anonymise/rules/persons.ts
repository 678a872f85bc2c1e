import type { Candidate } from '#shared/anonymise/candidate.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { nameParticles, titles } from '#shared/anonymise/words/person-cues.ts';
import { hasDeterminer, hasFamilyTitle, isSubject, titleBefore } from './context.ts';
import { isGivenWord, isHarmless, isPlainGiven, isUnknown } from './name-facts.ts';
import { personWeight } from './person-weight.ts';
import { capitalRuns, isInitial, type Run } from './runs.ts';

/** Persons nobody told us about, written with a capital. */
export function findPersons(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const run of capitalRuns(doc)) {
    const candidate = personOf(doc, run);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function personOf(doc: Doc, run: Run): Candidate | null {
  const name = withoutTail(withoutLead(doc, run));
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
  const at = run.findIndex((token, index) => opensName(doc, token, run[index + 1]));
  return at === -1 ? [] : run.slice(at);
}

function opensName(doc: Doc, token: Token, next: Token | undefined): boolean {
  if (opensWithLetter(doc, token, next)) return true;
  const titled = titleBefore(doc, token) !== undefined;
  if (titled && next !== undefined && nameParticles.has(token.folded)) return true;
  if (hasFamilyTitle(doc, token)) return true;
  // « Ti-Guy », « Abou-Bakr » at the start of a sentence.
  if (isDouble(token, next)) return true;
  if (titles.has(token.folded) || isHarmless(token) || (next && isSir(token, next))) return false;
  if (functionWords.has(token.folded)) return isNamePart(token);
  if (!token.startsSentence || isUnknown(token) || isPlainGiven(token)) return true;
  return isGivenWord(token) ? opensWithWord(doc, token, next) : next === undefined && titled;
}

/** « J.-P. Martinet », and « Mme J DUPONT », « M-Antonin Roy » that have lost a dot. */
function opensWithLetter(doc: Doc, token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (isInitial(doc, token)) return !isSir(token, next);
  const titled = titleBefore(doc, token) !== undefined;
  if (isElided(token, next)) return true;
  return token.isCapital && token.text.length === 1 && (titled || next.gap === '-');
}

/** « N’Golo », « M’Barek » : no elision, which a capital would not follow. */
const isElided = ({ text }: Token, next: Token) =>
  /^[NMKTO]$/.test(text) && next.gap === "'" && next.isCapital && !next.isUpper;

const isDouble = (token: Token, next: Token | undefined) =>
  next?.gap === '-' && next.isCapital && !next.isUpper && !isHarmless(token);

/** « M. Zerrouki » is a title, « M.-A. Durand » an initial. */
const isSir = (token: Token, next: Token) => token.folded === 'm' && /^\. /.test(next.gap);

/** « Rose » at the start of a sentence, when something follows that shows a person. */
function opensWithWord(doc: Doc, token: Token, next: Token | undefined): boolean {
  return next !== undefined || isSubject(doc, token) || !hasDeterminer(doc, token);
}

/** « Le Goff », « La Tour » : a particle with a capital may open a name in the middle of a sentence. */
const isNamePart = (token: Token) =>
  !token.startsSentence && nameParticles.has(token.folded) && token.isCapital;

/** A run may end on an office or a particle: « Karim MDPH ». */
function withoutTail(run: Run): Run {
  const last = run.findLastIndex((token) => !isHarmless(token) && !nameParticles.has(token.text));
  return run.slice(0, last + 1);
}
