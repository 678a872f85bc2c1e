import type { Translate } from '#renderer/i18n/useT.ts';
import { placeInWords } from '#renderer/ways/words.ts';
import type { Pathway } from '#shared/features/pathways.ts';

/** « tous les deux mois », « deux fois par mois »: never « bimestriel » nor « bimensuel ». */
export function rhythmInWords(
  t: Translate,
  { rhythm, closerReason }: Pick<Pathway, 'rhythm' | 'closerReason'>,
): string {
  return rhythm === 'closer' && closerReason
    ? t('ways.about.closer', { reason: t(`ways.reason.${closerReason}`) })
    : t(`ways.rhythm.${rhythm}`);
}

/** « individuel · sur place · tous les mois et demi ». A way without groups says its name instead. */
export function factsInWords(t: Translate, pathway: Pathway): string {
  const { kind, mode } = pathway;
  if (kind === 'moments') return t('ways.name.moments');
  const what = kind === 'coConstruction' ? t(`pathways.mode.${mode}`) : t(`ways.name.${kind}`);
  return [what, placeInWords(t, pathway), rhythmInWords(t, pathway)].join(' · ');
}
