import type { Language } from '#shared/i18n/format.ts';
import { daysBetween, type PlainDay } from '#shared/rules/cadence.ts';

/** « il y a 3 semaines », « hier »: how long ago, in the roundest unit that stays true. */
export function agoInWords(language: Language, day: PlainDay, today: PlainDay): string {
  const days = daysBetween(day, today);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 14) return format.format(-days, 'day');
  if (days < 61) return format.format(-Math.round(days / 7), 'week');
  if (days < 700) return format.format(-Math.round(days / 30.4), 'month');
  return format.format(-Math.round(days / 365.25), 'year');
}
