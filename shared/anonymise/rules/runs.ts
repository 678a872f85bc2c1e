import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import { nameParticles } from '#shared/anonymise/words/person-cues.ts';
import { isListedName, isUnknown } from './name-facts.ts';

const LONGEST_RUN = 8;

/** « Jean-Luc de La Tour » : capitals that follow each other, particles inside, initials too. */
export type Run = readonly Token[];

/** A lone capital behind a name (« Lucas M. »), or before one (« J.-P. Martin »). */
export function isInitial(doc: Doc, token: Token): boolean {
  if (token.text.length !== 1 || !token.isCapital) return false;
  return doc.view.text[token.end] === '.';
}

export function capitalRuns(doc: Doc): readonly Run[] {
  const known = runsOf.get(doc);
  if (known !== undefined) return known;
  const runs = readRuns(doc);
  runsOf.set(doc, runs);
  return runs;
}

/** Several rules ask for the runs of one text. */
const runsOf = new WeakMap<Doc, readonly Run[]>();

function readRuns(doc: Doc): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < doc.tokens.length; ) {
    const first = doc.tokens[at];
    if (first === undefined || !first.isCapital) {
      at += 1;
      continue;
    }
    const run = runFrom(doc, first);
    runs.push(run);
    at = (run.at(-1)?.index ?? at) + 1;
  }
  return runs;
}

const opensOnly = new Set(
  'chez avec pour dans sur sans vers par contre selon depuis apres avant quand comme si que mais et ou donc car puis alors hier demain vu vue revu appel message merci salut bonjour bonsoir coucou hello hey hola bjr slt cc dsl ok oui non cher chere rencontre point note a de en du des aux au'.split(
    ' ',
  ),
);

function runFrom(doc: Doc, first: Token): Run {
  const run: Token[] = [first];
  // « Chez Les Mains ouvertes » : the first word is capital for the sentence only.
  if (first.startsSentence && opensOnly.has(first.folded)) return run;
  while (run.length < LONGEST_RUN) {
    const last = run.at(-1);
    const added = last === undefined ? [] : continuation(doc, last);
    if (added.length === 0) break;
    run.push(...added);
  }
  return run;
}

/** The next capital, with the particles before it, when they belong to the same name. */
function continuation(doc: Doc, last: Token): Token[] {
  const taken: Token[] = [];
  let previous = last;
  for (let at = last.index + 1; at <= last.index + 3; at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || !joins(doc, previous, token) || isShouted(doc, token)) return [];
    if (isSecondHalf(previous, token)) return [token];
    taken.push(token);
    if (token.isCapital) return isServiceOf(previous, token) ? [] : taken;
    if (!nameParticles.has(token.folded)) return [];
    previous = token;
  }
  return [];
}

/** « Le Floc’h », « Kim Il-sung ». */
function isSecondHalf(previous: Token, token: Token): boolean {
  const isBreton = token.folded === 'h' && token.gap === "'" && previous.folded.endsWith('c');
  return isBreton || isHyphenated(previous, token);
}

/** « Kim Il-sung » : the second half of a foreign given name, in lower case. */
function isHyphenated(previous: Token, token: Token): boolean {
  return token.gap === '-' && previous.isCapital && !token.isCapital && isUnknown(token);
}

/** « Lieve du Relais », « Karim de la Mission » : the common noun opens the name of a service. */
function isServiceOf(previous: Token, token: Token): boolean {
  if (previous.isCapital || !/^(?:du|des|la|l|les)$/.test(previous.folded)) return false;
  return token.text.length > 4 && lexicon().isWord(token.folded) && !isListedName(token);
}

/** In « KEVIN N'EST PAS VENU » the capitals of the ordinary words show nothing. */
function isShouted(doc: Doc, token: Token): boolean {
  if (token.text.length === 1) return token.isCapital && doc.view.text[token.end] === "'";
  return token.isUpper && lexicon().isWord(token.folded) && !isListedName(token);
}

function joins(doc: Doc, previous: Token, token: Token): boolean {
  if (isLink(token.gap)) return true;
  return isInitial(doc, previous) && /^\. ?-?$/.test(token.gap);
}
