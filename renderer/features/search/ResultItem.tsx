import { Feather, type LucideIcon, NotebookPen, Route, UserRound } from 'lucide-react';
import { Fragment } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { useLanguage } from '#renderer/i18n/useT.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import type { SearchHit } from '#shared/features/search.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './search.module.css';
import { titleHits } from './title-hits.ts';

const icons: Record<SearchHit['kind'], LucideIcon> = {
  person: UserRound,
  pathway: Route,
  session: NotebookPen,
  journal: Feather,
};

interface ResultItemProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly typed: string;
  readonly onAction: () => void;
}

/** One result in its context, the words that were looked for marked. */
export function ResultItem({ hit, id, typed, onAction }: ResultItemProps) {
  const mask = useMask();
  const language = useLanguage();
  const where = [
    hit.on === null ? '' : formatDay(language, hit.on),
    hit.kind === 'session' || hit.kind === 'journal' ? hit.fieldLabel : '',
  ].filter((part) => part !== '');
  return (
    <ListBoxItem
      id={id}
      textValue={mask(hit.title)}
      onAction={onAction}
      className={classes(styles.item, hit.kind === 'journal' && styles.mine)}
    >
      <Icon of={icons[hit.kind]} />
      <span className={styles.itemText}>
        <span className={styles.itemHead}>
          <strong>
            <Marked segments={titleHits(mask(hit.title), typed)} />
          </strong>
          {where.length > 0 ? <span className={styles.where}>{where.join(' · ')}</span> : null}
        </span>
        {hit.context.length > 0 ? (
          <span className={styles.context}>
            <Marked segments={hit.context} />
          </span>
        ) : null}
      </span>
    </ListBoxItem>
  );
}

function Marked({ segments }: { segments: SearchHit['context'] }) {
  const mask = useMask();
  let at = 0;
  return segments.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{mask(text)}</mark> : <Fragment key={key}>{mask(text)}</Fragment>;
  });
}
