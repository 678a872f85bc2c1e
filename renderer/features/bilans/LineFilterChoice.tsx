import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import type { BilanLine } from '#shared/features/bilans.ts';
import { filterCounts, type LineFilter, lineFilters } from './useLineFilter.ts';

interface LineFilterChoiceProps {
  readonly lines: readonly BilanLine[];
  readonly filter: LineFilter;
  readonly onPick: (filter: LineFilter) => void;
}

/** Which lines are in sight; « un nom reste » only when there are some. */
export function LineFilterChoice({ lines, filter, onPick }: LineFilterChoiceProps) {
  const t = useT();
  const counts = filterCounts(lines);
  const offered = lineFilters.filter(
    (each) => each !== 'names' || counts.names > 0 || filter === 'names',
  );
  return (
    <Choice
      label={t('bilans.filter.label')}
      hideLabel
      value={filter}
      onChange={onPick}
      options={offered.map((each) => ({
        value: each,
        label: t(`bilans.filter.${each}`, { count: counts[each] }),
      }))}
    />
  );
}
