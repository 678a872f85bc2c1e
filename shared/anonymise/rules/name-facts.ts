import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { namesFirst } from '#shared/anonymise/words/name-words.ts';
import { abbreviations, harmlessCapitals, medicines } from '#shared/anonymise/words/negatives.ts';
import { isNickname } from '#shared/anonymise/words/nicknames.ts';

/** True for a word that points to nobody: a medicine, an office, a language. */
export function isHarmless(token: Token): boolean {
  const shape = token.isUpper || !token.isCapital || token.text.length < 3;
  return (
    medicines.has(token.folded) ||
    harmlessCapitals.has(token.folded) ||
    (shape && abbreviations.has(token.folded)) ||
    (token.isUpper && lexicon().isAcronym(token.folded))
  );
}

const isTrustedGiven = ({ folded }: Token) =>
  (lexicon().given(folded)?.trusted === true || isNickname(folded)) && !functionWords.has(folded);

/** The word is a given name and nothing else (« Karim »), or nearly so (« Isabelle »). */
export const isPlainGiven = (token: Token) =>
  isTrustedGiven(token) && (namesFirst.has(token.folded) || !lexicon().isWord(token.folded));

/** The word is a given name and an ordinary word (« Rose »). */
export const isGivenWord = (token: Token) => isTrustedGiven(token) && !isPlainGiven(token);

/** In no list and no dictionary. */
export const isUnknown = (token: Token) =>
  !token.isNumber &&
  !lexicon().isWord(token.folded) &&
  !isHarmless(token) &&
  !functionWords.has(token.folded);

/** A family name, or a rare given name, and no word of the dictionary. */
export const isFamilyOnly = ({ folded }: Token) =>
  lexicon().isFamily(folded) && !lexicon().isWord(folded);
export const isRareGiven = ({ folded }: Token) =>
  lexicon().given(folded) !== undefined && !lexicon().isWord(folded);

/** In a list of names, whatever the dictionary says. */
export const isListedName = ({ folded }: Token) =>
  lexicon().isFamily(folded) || lexicon().given(folded) !== undefined;
