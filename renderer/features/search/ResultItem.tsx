import {
  Feather,
  FileText,
  Lightbulb,
  type LucideIcon,
  MapPin,
  NotebookPen,
  Route,
  Signpost,
  UserRound,
  Wrench,
} from 'lucide-react';
import { Fragment } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { type Translate, useLanguage, useT } from '#renderer/i18n/useT.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import type { SearchHit } from '#shared/features/search.ts';
import { formatDay, type Language } from '#shared/i18n/format.ts';
import styles from './search.module.css';
import { titleHits } from './title-hits.ts';
import { isReply } from './useOpenHit.ts';

const icons: Record<SearchHit['kind'], LucideIcon> = {
  person: UserRound,
  pathway: Route,
  session: NotebookPen,
  register: Signpost,
  event: MapPin,
  sheet: FileText,
  card: Lightbulb,
  tool: Wrench,
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
  const t = useT();
  const language = useLanguage();
  const title = mask(hit.title) || t('search.unnamed');
  const where = [hit.on === null ? '' : dayOrMonth(language, hit.on), ...whatItIs(t, hit)].filter(
    (part) => part !== '',
  );
  return (
    <ListBoxItem
      id={id}
      textValue={title}
      onAction={onAction}
      className={classes(styles.item, hit.kind === 'journal' && styles.mine)}
    >
      <Icon of={icons[hit.kind]} />
      <span className={styles.itemText}>
        <span className={styles.itemHead}>
          <strong>
            <Marked segments={titleHits(title, typed)} />
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

/** Which part of what, where the group alone does not say. */
function whatItIs(t: Translate, hit: SearchHit): string[] {
  if (hit.kind === 'register') return [t(`search.item.${hit.itemKind}`)];
  if (hit.kind === 'sheet') return [hit.sheetTitle, hit.fieldLabel];
  if (isReply(hit)) return [t('search.reply')];
  return 'fieldLabel' in hit ? [hit.fieldLabel] : [];
}

/** A life event may bear its month alone. */
function dayOrMonth(language: Language, on: string): string {
  return on.length === 7
    ? formatDay(language, `${on}-01`, 'monthYear')
    : formatDay(language, on, 'long');
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
