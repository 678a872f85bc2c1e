import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { isListedName } from './name-facts.ts';
import { editDistance } from './near-miss.ts';

const names =
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier juillet septembre octobre novembre decembre'.split(
    ' ',
  );
/** As they sound: « merkredi », « samdi », « jeudy ». */
const sounded = (folded: string) =>
  folded.replace(/k|qu/g, 'c').replace(/y/g, 'i').replace(/an/g, 'en').replace(/ph/g, 'f');

/** « merkredi », « samdi », « dimanch », « setembre » : a day or a month, but for a slip of the hand. */
export function findMisspelledDates(doc: Doc): Candidate[] {
  return doc.tokens.flatMap((token) => {
    if (!isMisspelled(token)) return [];
    const next = doc.tokens[token.index + 1];
    const day = doc.tokens[token.index - 1];
    const isDay = (one: Token | undefined) => one?.isNumber === true && one.text.length < 3;
    const end = next?.gap === ' ' && isDay(next) && isFree(doc, next) ? next.end : token.end;
    const start = token.gap === ' ' && isDay(day) ? (day?.start ?? token.start) : token.start;
    return [{ start, end, label: 'DATE' as const, weight: weights.date - 2 }];
  });
}

/** « vendrdi 9h » : the number is an hour. */
const isFree = (doc: Doc, { end }: Token) => !/^ ?h/.test(doc.view.flat.slice(end, end + 2));

function isMisspelled(token: Token): boolean {
  const { folded } = token;
  if (token.isNumber || folded.length < 5 || folded.length > 10) return false;
  if (lexicon().isWord(folded) || isListedName(token)) return false;
  const heard = sounded(folded);
  return names.some((name) => {
    if (name === folded) return false;
    const allowed = name.length > 7 ? 2 : 1;
    return name[0] === heard[0] && editDistance(heard, sounded(name)) <= allowed;
  });
}
