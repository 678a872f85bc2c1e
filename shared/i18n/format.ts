export type Language = 'fr' | 'en';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** `AAAA-MM-JJ` as a moment: noon, so that no time zone can shift the day. */
function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

const days = {
  /** « samedi 14 mars 2026 » */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** « 14 mars 2026 » */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** « 14 mars », the month in full */
  dayMonth: { day: 'numeric', month: 'long' },
  /** « 14 mars », the month cut short where it can be */
  short: { day: 'numeric', month: 'short' },
  /** « mars » */
  month: { month: 'short' },
  /** « mars 2026 » */
  monthYear: { month: 'long', year: 'numeric' },
  /** « samedi 14 mars » */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof days;

/** A calendar day in words; French says the first of a month « 1er ». Input: `AAAA-MM-JJ`. */
export function formatDay(language: Language, day: string, style: DayStyle = 'long'): string {
  const words = new Intl.DateTimeFormat(locales[language], days[style]).format(atNoon(day));
  return language === 'fr' ? words.replace(/^((?:\p{L}+ )?)1 /u, '$11er ') : words;
}

/** « 10:42 », 24 hours in both languages. Input: milliseconds since the epoch. */
export function formatTime(language: Language, instant: number): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** « 45 min », « 2 h », « 2 h 30 ». Input: whole minutes. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00A0min`;
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`;
}

/** A whole number, grouped as the language does. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
