import type { Translate } from '#renderer/i18n/useT.ts';
import type { Place } from '#shared/features/fields.ts';

/** « à domicile, Melun ». */
export function placeInWords(
  t: Translate,
  { place, sector }: { readonly place: Place; readonly sector: string },
): string {
  const words = t(`ways.place.${place}`);
  return place === 'home' && sector ? t('ways.placeWithSector', { place: words, sector }) : words;
}
