import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import type { Address } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay } from '#shared/i18n/format.ts';

/** How the questions speak: *tu* once everyone in the session has chosen it. */
export function addressOf({ pathway: { companions } }: Session): Address {
  const all = companions.length > 0 && companions.every(({ address }) => address === 'tu');
  return all ? 'tu' : 'vous';
}

/** « Brume et Sillage »: who the session is with; the pathway’s name when nobody is named. */
export function useNames({ pathway, template }: Session): string {
  const language = useLanguage();
  const names = pathway.companions.map(({ pseudonym }) => pseudonym);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return list || pathway.title || template.title;
}

/** « De la séance 5 : « … » » */
export function useThreadWords({
  number,
  heldOn,
  text,
}: NonNullable<Session['carriedOver']>): string {
  const t = useT();
  const day = formatDay(useLanguage(), heldOn, 'long');
  return number === null
    ? t('sessions.thread.fromDay', { day, text })
    : t('sessions.thread.fromSession', { number, text });
}
