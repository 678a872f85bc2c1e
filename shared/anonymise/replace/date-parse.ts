import { foldWord } from '#shared/rules/mask-text.ts';
import { dayNumber } from './calendar.ts';

/** A date as it is written: its fields in order, with the words between them. */
export type DatePiece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'day'; readonly padded: boolean /** « 1er » */; readonly ordinal: boolean }
  | { readonly kind: 'month'; readonly style: 'name' | 'short' | 'number' | 'padded' }
  | { readonly kind: 'year'; readonly digits: 2 | 4 }
  | { readonly kind: 'weekday'; readonly text: string };

export interface ParsedDate {
  readonly pieces: readonly DatePiece[];
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

export const monthNames =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
export const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(
  ' ',
);
const monthStarts: readonly (readonly [string, number])[] = [
  ['janv', 1],
  ['jan', 1],
  ['fevr', 2],
  ['fev', 2],
  ['mar', 3],
  ['avr', 4],
  ['mai', 5],
  ['juin', 6],
  ['juil', 7],
  ['aou', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
];
const monthOf = new Map<string, number>([
  ...monthStarts,
  ...monthNames.map((name, index): [string, number] => [foldWord(name), index + 1]),
  ['aout', 8],
]);
monthOf.delete('mar');
const weekdays =
  /^(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)$/;
/** Words that tell nothing by themselves, left where they are. */
const harmless = new Set(
  'le la les l de du d au a en debut fin mi milieu courant vers depuis des jusqu mois soir matin midi apres'.split(
    ' ',
  ),
);

const numeric = /^(\D*?)(\d{1,2})([/.-])(\d{1,2})(?:\3(\d{4}|\d{2}))?$/;
const iso = /^(\D*?)(\d{4})([-/.])(\d{1,2})\3(\d{1,2})$/;

/** Reads one French date; null when it is none, or more than one, or not fully understood. */
export function parseDate(surface: string): ParsedDate | null {
  const parsed = parseNumeric(surface.trim()) ?? parseWords(surface.trim());
  if (parsed === null) return null;
  const { day, month, year } = parsed;
  if (month === null && year === null) return null;
  const exists = dayNumber({ year: year ?? 2024, month: month ?? 1, day: day ?? 1 }) !== null;
  return exists ? parsed : null;
}

function parseNumeric(text: string): ParsedDate | null {
  const [, isoLead, isoYear, isoGap = '', isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear !== undefined && isoMonth !== undefined && isoDay !== undefined) {
    const pieces = [word(isoLead), yearPiece(isoYear), word(isoGap), monthPiece(isoMonth)];
    return dated([...pieces, word(isoGap), dayPiece(isoDay)], isoDay, isoMonth, isoYear);
  }
  const [, lead, day, gap = '', month, year] = numeric.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const tail = year === undefined ? [] : [word(gap), yearPiece(year)];
  return dated(
    [word(lead), dayPiece(day), word(gap), monthPiece(month), ...tail],
    day,
    month,
    year,
  );
}

const word = (text = ''): DatePiece => ({ kind: 'word', text });
const dayPiece = (text: string): DatePiece => ({
  kind: 'day',
  padded: text.length === 2,
  ordinal: false,
});
const monthPiece = (text: string): DatePiece => ({
  kind: 'month',
  style: text.length === 2 ? 'padded' : 'number',
});
const yearPiece = (text: string): DatePiece => ({
  kind: 'year',
  digits: text.length === 2 ? 2 : 4,
});

function dated(pieces: DatePiece[], day: string, month: string, year?: string): ParsedDate {
  return { pieces, day: Number(day), month: Number(month), year: fullYear(year) };
}

/** « 24 » is 2024, « 87 » is 1987. */
function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 60 ? 2000 : 1900);
}

interface Reading {
  pieces: DatePiece[];
  day: number | null;
  month: number | null;
  year: number | null;
}

const tokenPattern = /(?:\p{L}\p{M}*)+\.?|\d+|[^\p{L}\d]+/gu;

function parseWords(text: string): ParsedDate | null {
  const reading: Reading = { pieces: [], day: null, month: null, year: null };
  const tokens = text.match(tokenPattern) ?? [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (/^\d/.test(token)) {
      const ordinal = /^(?:er|re)$/.test(tokens[at + 1] ?? '');
      if (!readNumber(reading, token, ordinal)) return null;
      if (ordinal) at += 1;
    } else if (!readWord(reading, token)) return null;
  }
  return reading;
}

function readNumber(reading: Reading, token: string, ordinal: boolean): boolean {
  if (token.length === 4 && reading.year === null) {
    reading.year = Number(token);
    reading.pieces.push(yearPiece(token));
    return true;
  }
  if (token.length > 2) return false;
  if (reading.month !== null && reading.day !== null && reading.year === null && !ordinal) {
    reading.year = fullYear(token.padStart(2, '0'));
    reading.pieces.push({ kind: 'year', digits: 2 });
    return true;
  }
  if (reading.day !== null || reading.month !== null) return false;
  reading.day = Number(token);
  reading.pieces.push({ kind: 'day', padded: token.startsWith('0'), ordinal: true });
  return true;
}

function readWord(reading: Reading, token: string): boolean {
  const folded = foldWord(token).replace(/\.$/, '');
  const month = monthOf.get(folded);
  if (month !== undefined) {
    if (reading.month !== null) return false;
    reading.month = month;
    const whole = monthNames.some((name) => foldWord(name) === folded);
    reading.pieces.push({ kind: 'month', style: whole ? 'name' : 'short' });
    return true;
  }
  if (weekdays.test(folded)) {
    reading.pieces.push({ kind: 'weekday', text: token });
    return true;
  }
  if (/\p{L}/u.test(token) && !harmless.has(folded)) return false;
  if (/\n/.test(token)) return false;
  reading.pieces.push(word(token));
  return true;
}
