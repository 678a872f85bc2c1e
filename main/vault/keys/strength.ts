import { AppError } from '#shared/errors.ts';
import {
  type GuessEstimate,
  judgeEstimate,
  normalisePassphrase,
  type PassphraseStrength,
} from '#shared/rules/passphrase.ts';

type Estimate = (phrase: string, ownWords: string[]) => GuessEstimate;

let estimator: Promise<Estimate> | null = null;

/** Two megabytes of dictionaries, needed on two screens only: read at the first use. */
async function loadEstimator(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, french, known] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
    import('#shared/rules/data/known-phrases.fr.ts'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...french.dictionary,
      'knownPhrases-fr': known.KNOWN_PHRASES.flatMap(spellings),
    },
    graphs: common.adjacencyGraphs,
    translations: french.translations,
  });
  return (phrase, ownWords) => zxcvbn.check(phrase, ownWords);
}

/** A phrase is typed with either apostrophe, and with or without spaces. */
function spellings(phrase: string): string[] {
  const plain = phrase.toLowerCase();
  const straight = plain.replaceAll('’', "'");
  return [...new Set([plain, straight, straight.replaceAll(/[ '-]/g, '')])];
}

/**
 * Judges a phrase before it protects anything.
 *
 * @param ownWords what an acquaintance would try first: names, the vault's name
 */
export async function judgePassphrase(
  phrase: string,
  ownWords: readonly string[] = [],
): Promise<PassphraseStrength> {
  estimator ??= loadEstimator();
  const estimate = await estimator;
  return judgeEstimate(phrase, estimate(normalisePassphrase(phrase), [...ownWords]));
}

/** @throws AppError `passphrase-too-weak` */
export async function requireStrong(phrase: string): Promise<void> {
  if (!(await judgePassphrase(phrase)).ok) throw new AppError('passphrase-too-weak');
}
