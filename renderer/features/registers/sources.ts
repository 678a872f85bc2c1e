import type { Translate } from '#renderer/i18n/useT.ts';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import type { RegisterSource, RegisterVersion } from '#shared/features/registers.ts';
import type { Language } from '#shared/i18n/format.ts';

/** The local day of an instant, `AAAA-MM-JJ`. */
export function dayOf(instant: number): string {
  const date = new Date(instant);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** « De la séance 1, 5 janvier 2026 », « Écrit ici le 4 mai 2026 ». */
export function sourceInWords(
  t: Translate,
  language: Language,
  { session, writtenAt }: RegisterVersion,
): string {
  if (session === null) {
    return t('registers.written', { day: dayInWords(language, dayOf(writtenAt), 'long') });
  }
  const day = dayInWords(language, session.heldOn, 'long');
  return session.number === null
    ? t('registers.bornOn', { day })
    : t('registers.born', { number: session.number, day });
}

/** « Séance 1 », « Rencontre du 5 janvier 2026 ». */
export function sessionInWords(t: Translate, language: Language, session: RegisterSource): string {
  return session.number === null
    ? t('registers.meeting', { day: dayInWords(language, session.heldOn, 'long') })
    : t('registers.session', { number: session.number });
}
