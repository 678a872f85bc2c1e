import { ToggleButton } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import type { BilanLine } from '#shared/features/bilans.ts';
import styles from './bilans.module.css';
import { filterCounts, type LineFilter, lineFilters } from './useLineFilter.ts';

interface LineFilterChoiceProps {
  readonly lines: readonly BilanLine[];
  readonly filter: LineFilter;
  readonly onPick: (filter: LineFilter) => void;
}

/**
 * Which lines are in sight; « un nom reste » only when there are some. Buttons, not radios: what
 * is chosen here is looked at, while the radios below decide what leaves.
 */
export function LineFilterChoice({ lines, filter, onPick }: LineFilterChoiceProps) {
  const t = useT();
  const counts = filterCounts(lines);
  const offered = lineFilters.filter(
    (each) => each !== 'names' || counts.names > 0 || filter === 'names',
  );
  return (
    <fieldset className={styles.filters} aria-label={t('bilans.filter.label')}>
      {offered.map((each) => (
        <ToggleButton
          key={each}
          isSelected={each === filter}
          onChange={() => onPick(each)}
          className={styles.filter ?? ''}
        >
          {t(`bilans.filter.${each}`, { count: counts[each] })}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
