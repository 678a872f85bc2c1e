import { foldWord } from '#shared/rules/mask-text.ts';
import { type CalendarDay, calendarDay, dayNumber, monthsBetween, parseDay } from './calendar.ts';
import {
  type DatePiece,
  monthNames,
  type ParsedDate,
  parseDate,
  shortMonths,
} from './date-parse.ts';
import { firstNumber } from './numbers.ts';
import { blank, type Phrase, plain } from './phrase.ts';
import type { ReplacementOptions } from './plan-types.ts';

/** Everything a date is placed by. */
export interface DateSetting {
  readonly options: Pick<ReplacementOptions, 'dates' | 'startDay' | 'referenceDay'>;
  readonly shiftDays: number;
  /** The day the text was written, when it is known. */
  readonly writtenOn: CalendarDay | null;
}

const tag = plain('[une date]', 'f');
const adverb = (text: string): Phrase => ({ form: 'adverb', text, gender: 'm' });
const definite = (text: string): Phrase => ({ form: 'definite', text, gender: 'm' });

/** The ways a date may be written, the best first; the last has no word. */
export function datePhrases(surface: string, setting: DateSetting): Phrase[] {
  const { options } = setting;
  if (options.dates === 'tag') return [tag, blank];
  const parsed = parseDate(surface);
  const moment = parsed === null ? relativeMoment(surface, setting) : momentOf(parsed, options);
  if (options.dates === 'shift') return [...shifted(surface, parsed, setting), tag, blank];
  return [...(moment === null ? vague(surface) : told(moment, setting)), tag, blank];
}

const MIDDLE_OF_MONTH = 15;

/** The day a date stands for: the middle of its month or year when it says no more. */
function momentOf(
  { day, month, year }: ParsedDate,
  { referenceDay }: DateSetting['options'],
): CalendarDay | null {
  const known = year ?? parseDay(referenceDay)?.year;
  if (known === undefined) return null;
  const leap = day === 29 && month === 2 && year === null ? known - (known % 4) : known;
  return { year: leap, month: month ?? 7, day: day ?? MIDDLE_OF_MONTH };
}

/** Years alone move too little to be hidden by a shift: they are told from the day of reference. */
function shifted(surface: string, parsed: ParsedDate | null, setting: DateSetting): Phrase[] {
  if (parsed === null) return vague(surface);
  const moment = momentOf(parsed, setting.options);
  if (moment === null) return [];
  if (parsed.month === null) return ago(moment, setting);
  const number = dayNumber(moment);
  if (number === null) return [];
  const moved = calendarDay(number + setting.shiftDays);
  const bare = parsed.pieces.filter(({ kind }) => kind !== 'weekday');
  const monthOnly = parsed.pieces.filter(({ kind }) => kind === 'month' || kind === 'year');
  const month: Phrase[] =
    parsed.day === null ? [] : [adverb(`en ${written(spaced(monthOnly), moved)}`)];
  return [plain(written(parsed.pieces, moved)), plain(written(bare, moved).trim()), ...month];
}

/** Month and year in words, whatever way they were written. */
function spaced(pieces: readonly DatePiece[]): DatePiece[] {
  const hasYear = pieces.some(({ kind }) => kind === 'year');
  const month: DatePiece = { kind: 'month', style: 'name' };
  return hasYear ? [month, { kind: 'word', text: ' ' }, { kind: 'year', digits: 4 }] : [month];
}

function written(pieces: readonly DatePiece[], date: CalendarDay): string {
  return pieces.map((piece) => writtenPiece(piece, date)).join('');
}

function writtenPiece(piece: DatePiece, { year, month, day }: CalendarDay): string {
  switch (piece.kind) {
    case 'word':
    case 'weekday':
      return piece.text;
    case 'day':
      return day === 1 && piece.ordinal ? '1er' : String(day).padStart(piece.padded ? 2 : 1, '0');
    case 'month':
      return writtenMonth(piece.style, month);
    case 'year':
      return piece.digits === 4 ? String(year) : String(year % 100).padStart(2, '0');
    default:
      return piece satisfies never;
  }
}

function writtenMonth(style: 'name' | 'short' | 'number' | 'padded', month: number): string {
  if (style === 'name') return monthNames[month - 1] ?? '';
  if (style === 'short') return shortMonths[month - 1] ?? '';
  return String(month).padStart(style === 'padded' ? 2 : 1, '0');
}

function told(moment: CalendarDay, setting: DateSetting): Phrase[] {
  if (setting.options.dates === 'quarters') {
    const quarter = Math.ceil(moment.month / 3);
    return [definite(`${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${moment.year}`)];
  }
  const start = parseDay(setting.options.startDay);
  if (setting.options.dates === 'ago' || start === null) return ago(moment, setting);
  const month = monthsBetween(start, moment) + 1;
  if (month >= 1) return [definite(`mois ${month} de l’accompagnement`)];
  const years = Math.floor((1 - month) / 12);
  const before = 'avant l’accompagnement';
  return [adverb(years < 1 ? before : `${counted(years)} ${before}`)];
}

const inLetters = 'zéro un deux trois quatre cinq six sept huit neuf dix'.split(' ');
const counted = (years: number) => `${inLetters[years] ?? years} ${years < 2 ? 'an' : 'ans'}`;

function ago(moment: CalendarDay, { options }: DateSetting): Phrase[] {
  const reference = parseDay(options.referenceDay);
  if (reference === null) return [];
  const months = monthsBetween(moment, reference);
  if (months >= 12) return [adverb(`il y a ${counted(Math.floor(months / 12))}`), ...someYears];
  if (months >= 0) return [adverb('il y a moins d’un an')];
  return [adverb('plus tard')];
}

const someYears = [adverb('il y a quelques années')];

const units: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ans?|annees?)\b/, 365],
  [/\b(?:ete|hiver|printemps|automne)\b/, 180],
  [/\bmois\b/, 30],
  [/\bsemaines?\b/, 7],
  [/\b(?:jours?|hier|demain|matin|soir|tantot)\b/, 1],
];

/** Days from the day of writing, roughly; null when the words tell none. */
function relativeDays(surface: string): number | null {
  const words = foldWord(surface);
  const unit = units.find(([pattern]) => pattern.test(words));
  if (unit === undefined) return null;
  const count = firstNumber(surface) ?? (/quelques/.test(words) ? 3 : 1);
  const ahead = /demain|prochain|\bdans\b|apres-demain|suivant/.test(words);
  if (/aujourd|\bce (?:matin|soir)|cette/.test(words)) return 0;
  return (ahead ? 1 : -1) * count * unit[1];
}

function relativeMoment(surface: string, { writtenOn }: DateSetting): CalendarDay | null {
  const days = relativeDays(surface);
  const written = writtenOn === null ? null : dayNumber(writtenOn);
  return days === null || written === null ? null : calendarDay(written + days);
}

/** « hier » → « récemment »: how long ago, without the day. */
function vague(surface: string): Phrase[] {
  const days = relativeDays(surface);
  if (days === null) return [];
  if (days > 0) return [adverb('bientôt')];
  if (days <= -330) return someYears;
  return [adverb(days <= -28 ? 'il y a quelques mois' : 'récemment')];
}
