import { weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { nameParticles } from '#shared/anonymise/words/person-cues.ts';
import {
  hasDeterminer,
  hasFamilyTitle,
  hasOrganisationCue,
  hasPlaceCue,
  hasStrongCue,
  isIdiom,
  isSubject,
  titleBefore,
} from './context.ts';
import {
  isFamilyOnly,
  isGivenWord,
  isHarmless,
  isListedName,
  isPlainGiven,
  isRareGiven,
  isUnknown,
} from './name-facts.ts';
import { isInitial, type Run } from './runs.ts';

interface Name {
  readonly doc: Doc;
  readonly run: Run;
  readonly first: Token;
  /** The run without its particles. */
  readonly words: Run;
  readonly isPlace: boolean;
}

/** How sure that a run of capitals is a person; 0 when it is not, undefined to ask the next. */
type Decider = (name: Name) => number | undefined;

/** Asked in order: the first that answers decides. */
const deciders: readonly Decider[] = [
  ({ doc, first }) =>
    hasFamilyTitle(doc, first) || (titleBefore(doc, first) && !functionWords.has(first.folded))
      ? weights.person + 3
      : undefined,
  ({ words }) => (words.every(isHarmless) ? 0 : undefined),
  ({ run }) => (run.length > 1 && run.every(isHyphenatedLetter) ? weights.person - 2 : undefined),
  ({ doc, run }) =>
    run.length > 1 && run.some((token) => isInitial(doc, token)) ? weights.person : undefined,
  ({ doc, first, isPlace }) => (isPlace && hasPlaceCue(doc, first) ? 0 : undefined),
  ({ words, isPlace }) =>
    words.some(isPlainGiven) ? weights.person + (isPlace ? -8 : 1) : undefined,
  decidePlace,
  ({ doc, first, words }) => (hasPlaceCue(doc, first) && !words.some(isGivenWord) ? 0 : undefined),
  ({ doc, first }) =>
    hasOrganisationCue(doc, first) && !hasStrongCue(doc, first) ? weights.guess : undefined,
  ({ doc, run, first, words }) =>
    words.some(isGivenWord) ? givenWordWeight(doc, run, first) : undefined,
  ({ words }) => (words.some(isFamilyOnly) ? weights.person - 2 : undefined),
  ({ words }) => (words.some(isRareGiven) ? weights.person - 3 : undefined),
  decideUnknown,
  decideListed,
];

/** « M-S » for Marie-Soleil. */
const isHyphenatedLetter = ({ text, gap }: Token, at: number) =>
  text.length === 1 && (at === 0 || gap === '-');

export function personWeight(doc: Doc, run: Run, first: Token): number {
  const full = run.filter(({ folded }) => !nameParticles.has(folded));
  const words = full.length > 0 ? full : run;
  const isPlace = lexicon().place(words.map(({ folded }) => folded).join(' ')) !== undefined;
  const name = { doc, run, first, words, isPlace };
  for (const decide of deciders) {
    const weight = decide(name);
    if (weight !== undefined) return weight;
  }
  return 0;
}

function decidePlace({ words, isPlace }: Name): number | undefined {
  if (!isPlace || words.some(isGivenWord)) return undefined;
  return words.some(({ folded }) => lexicon().isFamily(folded)) ? weights.place - 6 : 0;
}

/** « Rose », « Pierre Petit » : mid-sentence a capital is enough; at the start a verb or a name must follow. */
function givenWordWeight(doc: Doc, run: Run, first: Token): number {
  if (/^ ?: ?$/.test(first.gap)) return weights.person - 3;
  if (isIdiom(doc, first)) return 0;
  if (hasDeterminer(doc, first) && run.length === 1 && !isOfSomeone(doc, first)) return 0;
  if (!first.startsSentence) return weights.person - 1;
  if (run.slice(1).some((word) => word.isCapital)) return weights.person - 2;
  return isSubject(doc, first) ? weights.person - 3 : 0;
}

/** « on a parlé d’Olive » : a capital behind « d’ » is no thing, which would be written small. */
function isOfSomeone(doc: Doc, first: Token): boolean {
  return !first.startsSentence && first.gap === "'" && doc.tokens[first.index - 1]?.folded === 'd';
}

/** A capital in no list: a person is the likeliest, unless it only opens a sentence. */
function decideUnknown({ doc, run, first, words }: Name): number | undefined {
  const isName = (word: Token) =>
    isUnknown(word) && (word.isUpper ? word.text.length > 4 : word.text.length > 2);
  if (!words.some(isName)) return undefined;
  const opensOnly = first.startsSentence && run.length === 1 && !isSubject(doc, first);
  return opensOnly && !first.isUpper ? 0 : weights.guess;
}

/** « croisé Espérance » : an ordinary word that is a name somewhere, behind a cue. */
function decideListed({ doc, first }: Name): number {
  if (first.startsSentence || !isListedName(first)) return 0;
  return hasStrongCue(doc, first) || isSubject(doc, first) ? weights.guess : 0;
}
