import { firstNumber } from './numbers.ts';
import { indefinite, type Phrase, plain } from './phrase.ts';

/** Ages above this are written as one: they are rare enough to point to somebody. */
export const OLDEST_AGE = 89;

const dozens = [
  null,
  'quinzaine',
  'vingtaine',
  'trentaine',
  'quarantaine',
  'cinquantaine',
  'soixantaine',
] as const;

/** An age of life told in one word: « quinquagénaire », by the beginning of the word. */
const ageWords: readonly (readonly [RegExp, number])[] = [
  [/quadrag/i, 45],
  [/quinquag/i, 55],
  [/sexag/i, 65],
  [/septuag/i, 75],
  [/octog/i, 85],
  [/nonag|centenaire/i, 95],
  [/trentenaire/i, 35],
  [/\bado/i, 15],
  [/b[ée]b[ée]|nourrisson|nouveau-n/i, 0],
];

/**
 * The band of ten years an age falls in, in words so that no figure of it is left: « une trentaine
 * d’années ». Months and weeks count as under ten. The last form is a tag.
 */
export function agePhrases(surface: string): Phrase[] {
  const age = ageOf(surface);
  const tag = plain('[un âge]');
  return age === null ? [tag] : [bandPhrase(age), tag];
}

function ageOf(surface: string): number | null {
  const told = ageWords.find(([pattern]) => pattern.test(surface));
  if (told !== undefined) return told[1];
  if (/\b(?:mois|semaines?|jours?)\b/i.test(surface)) return 0;
  const age = firstNumber(surface);
  return age === null || age > 130 ? null : age;
}

function bandPhrase(age: number): Phrase {
  if (age < 10) return plain('moins de dix ans');
  const dozen = dozens[Math.floor(age / 10)];
  if (dozen != null) return indefinite(`${dozen} d’années`, 'f', false);
  if (age < 80) return plain('plus de soixante-dix ans');
  return plain(age > OLDEST_AGE ? 'plus de quatre-vingt-neuf ans' : 'plus de quatre-vingts ans');
}
