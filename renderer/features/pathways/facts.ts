import type { Pathway } from '#shared/features/pathways.ts';
import type { MessageKey } from '#shared/i18n/keys.ts';

/** « tous les mois et demi », « tous les deux mois »: never « bimestriel » (practice.md 6 bis). */
export function rhythmKey(interval: Pathway['intervalMonths']): MessageKey {
  return interval === 1.5 ? 'pathways.interval.sixWeeks' : 'pathways.interval.twoMonths';
}
