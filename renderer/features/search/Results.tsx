import { ListBox, ListBoxSection } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { GroupTitle } from './GroupTitle.tsx';
import { ResultItem } from './ResultItem.tsx';
import styles from './search.module.css';

/** Reading order of the groups. */
export const groups = [
  ...(['person', 'pathway', 'session', 'register', 'event', 'sheet'] as const),
  ...(['card', 'tool', 'journal'] as const),
] as const;

interface ResultsProps {
  readonly hits: readonly SearchHit[];
  readonly typed: string;
  readonly onOpen: (hit: SearchHit) => void;
}

/** What was found, group by group, best first within each; the journal apart, at the end. */
export function Results({ hits, typed, onOpen }: ResultsProps) {
  const t = useT();
  return (
    <ListBox aria-label={t('search.results')} className={styles.list ?? ''}>
      {groups.map((kind) => {
        const found = hits.filter((hit) => hit.kind === kind);
        return found.length === 0 ? null : (
          <ListBoxSection key={kind} id={kind}>
            <GroupTitle>{t(`search.groups.${kind}`)}</GroupTitle>
            {found.map((hit, index) => {
              // Several fields of one session may be found.
              const id = `${kind} ${hit.id} ${index}`;
              return (
                <ResultItem key={id} id={id} hit={hit} typed={typed} onAction={() => onOpen(hit)} />
              );
            })}
          </ListBoxSection>
        );
      })}
    </ListBox>
  );
}
