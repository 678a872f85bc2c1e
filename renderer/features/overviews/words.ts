import type { Translate } from '#renderer/i18n/useT.ts';
import { capitalised, dayInWords, stepName } from '#renderer/ui/frieze/words.ts';
import type { OverviewStep, Sky } from '#shared/features/overviews.ts';
import type { Language } from '#shared/i18n/format.ts';

/** What is needed to put a drawing into words. */
export interface Speech {
  readonly t: Translate;
  readonly language: Language;
}

/** « équipe », « repos » et 3 autres. */
export function listed({ t, language }: Speech, words: readonly string[], most = 8): string {
  const shown = words.length > most + 1 ? words.slice(0, most) : words;
  const others = words.length - shown.length;
  const all = others > 0 ? [...shown, t('overviews.others', { count: others })] : shown;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(all);
}

/** Items that hold commas themselves, one after the other. */
export function inTurn(t: Translate, items: readonly string[]): string {
  return items.join(t('overviews.separator'));
}

/** « repos », with the quotation marks of the language. */
export function quoted(t: Translate, word: string): string {
  return t('overviews.quoted', { word });
}

/** A step as it is named; a path without a count opens with « première rencontre ». */
interface Named extends Pick<OverviewStep, 'step' | 'number'> {
  readonly openEnded?: boolean;
}

/** « Séance 3 ». */
export function nameOf(t: Translate, { step, number, openEnded = false }: Named): string {
  const kind = step === 'aside' ? 'halt' : step;
  return capitalised(stepName(t, { kind, number, openEnded }));
}

/** « éclaircies », or a group's distribution: « éclaircies (2), vent (1) ». */
export function skyInWords(t: Translate, { pictures }: Sky): string {
  return pictures
    .map(({ word, count }) => (count === null ? word : t('overviews.counted', { word, count })))
    .join(', ');
}

/** « 14 mars 2026 », or « mars 2026 » where the month is enough. */
export function whenInWords(language: Language, on: string): string {
  return on.length === 7
    ? dayInWords(language, `${on}-01`, 'monthYear')
    : dayInWords(language, on, 'long');
}
