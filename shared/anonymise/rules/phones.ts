import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';

const gap = '[ .\\-/_]{0,2}';
/** Two numbers may stand side by side: the end of one is no digit of the other. */
const ofAnother = '0[1-9](?:[ .-]?\\d{2}){4}';
const notBefore = `(?:(?<!\\d|\\d[ ,.-])|(?<=(?<!\\d)${ofAnother}[ ,]))`;
const notAfter = `(?!\\d|[.-]\\d| \\d(?!(?<=0)[1-9](?:[ .-]?\\d{2}){4}))`;

/** National and international forms of the five countries, whatever the separators. */
const forms: readonly RegExp[] = [
  // France: ten digits from 0, or +33 / 0033 / (33) and nine digits, « (0) » allowed.
  new RegExp(
    `${notBefore}(?:(?:\\+|00|\\()\\s?33\\)?${gap}(?:\\(0\\))?${gap}|0)[1-9](?:${gap}\\d){8}${notAfter}`,
    'g',
  ),
  // « 0 978 970 970 », « 0 800 12 34 56 ».
  new RegExp(`${notBefore}0[ .]\\d{3}(?:[ .]\\d{3}){2}${notAfter}`, 'g'),
  new RegExp(`${notBefore}0[ .]\\d{3}(?:[ .]\\d{2}){3}${notAfter}`, 'g'),
  // Belgium: 0478/12.34.56, 02 123 45 67, +32 …
  new RegExp(
    `${notBefore}(?:(?:\\+|00)32${gap}(?:\\(0\\))?${gap}[1-9]\\d{0,2}|0[1-9]\\d{0,2})${gap}\\d{2,3}(?:${gap}\\d{2}){2}${notAfter}`,
    'g',
  ),
  // Switzerland: 079 412 55 30, +41 …
  new RegExp(
    `${notBefore}(?:(?:\\+|00)41${gap}(?:\\(0\\))?${gap}\\d{2}|0\\d{2})${gap}\\d{3}${gap}\\d{2}${gap}\\d{2}${notAfter}`,
    'g',
  ),
  // Luxembourg: +352 and five to nine digits, or a mobile 6x1 123 456.
  new RegExp(
    `${notBefore}(?:(?:\\+|00)352(?:${gap}\\d){5,9}|6[269]1${gap}\\d{3}${gap}\\d{3})${notAfter}`,
    'g',
  ),
  // Québec: 514-555-0199, (418) 555-0123, 1 866 277-3553.
  new RegExp(
    `${notBefore}(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\)|\\d{3})[ .-]{0,2}\\d{3}[ .-]\\d{4}${notAfter}`,
    'g',
  ),
  // « (205)-136-2648 02 », with an extension.
  /(?<!\d)\(\d{3}\)[ .-]{0,2}\d{3}[ .-]\d{4}(?: \d{1,4})?(?!\d)/g,
  // « (33) 01-32-39-28-25 » : the code of the country and the zero.
  /(?<!\d)\(\+?\d{2,3}\) ?0\d(?:[ .-]?\d{2}){4}(?!\d)/g,
  // « O1.42.15.93.30 » : the letter for the zero.
  /(?<![\p{L}\d])(?=[\d .-]{0,14}O)[O0][1-9](?:[ .-]?[\dO]{2}){4}(?![\p{L}\d])/gu,
  // Any other international number.
  new RegExp(`(?<!\\d)(?:\\+|00)[1-9]\\d{0,2}(?:[ .\\-/]?\\d){7,11}${notAfter}`, 'g'),
];

/** « poste 4512 », « joignable au 73389 », « numéro vert 3114 » : short numbers behind their cue. */
const shortNumber =
  /\b(?:poste|bip|dect|fax|t[ée]l(?:[ée]phone)?\.?|gsm|natel|portable|mobile|joignables?(?: au)?|ligne(?: directe)?|appeler au|rappeler au)\s{0,2}(?:est|:|n°|au|le|du|interne)?\s{0,2}(?:n° ?)?(?<kept>\d(?:[ .]?\d){3,9})(?!\d)/gi;

const extension = /,? ?(?:poste|ext\.?|int\.?|interne) ?:? ?\d{1,5}(?!\d)/iy;

/** « (418) 555-0166, poste 22 ». */
function withExtension(text: string, found: Candidate): Candidate {
  extension.lastIndex = found.end;
  const match = extension.exec(text);
  return match === null ? found : { ...found, end: found.end + match[0].length };
}

const pair =
  '(?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)';
/** « zéro six, douze, trente-quatre… », said aloud. */
const spelled = new RegExp(
  `(?<![a-z])zero (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)(?:[ ,.-]{1,3}(?:et )?(?:${pair}s?|et un|et onze)(?![a-z])){4,16}`,
  'g',
);

export function findPhones({ view: { text, flat } }: Doc): Candidate[] {
  const said = flat.includes('zero') ? findAll(flat, spelled, 'PHONE', weights.phone) : [];
  if (!/\d{2}/.test(text)) return said;
  return [
    ...said,
    ...forms
      .flatMap((form) => findAll(text, form, 'PHONE', weights.phone))
      .map((found) => withExtension(text, found)),
    ...findAll(text, shortNumber, 'PHONE', weights.phone - 2),
  ];
}
