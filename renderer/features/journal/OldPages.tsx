import { Flame, Hourglass, IdCard, Leaf } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { JournalPageId } from '#shared/features/fields.ts';
import type { JournalPageLine } from '#shared/features/journal.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { BurnDialog } from './BurnDialog.tsx';
import { CardDialog } from './CardDialog.tsx';
import styles from './journal.module.css';

/** Pages of more than 24 months: to keep, to turn into a card, to burn – or to leave there. */
export function OldPages({ pages }: { pages: readonly JournalPageLine[] }) {
  const t = useT();
  const keep = useCommand(api.journal.keep);
  const [burning, setBurning] = useState<readonly JournalPageId[]>([]);
  const [copying, setCopying] = useState<JournalPageId | null>(null);
  const all = pages.map(({ id }) => id);
  const keepThem = (ids: JournalPageId[]) =>
    keep.mutate({ ids, today: today() }, { onSuccess: () => showToast(t('journal.old.kept')) });
  return (
    <Card title={t('journal.old.title')} icon={Hourglass} tone="plum">
      <p>{t('journal.old.text')}</p>
      <ul className={styles.pages}>
        {pages.map((page) => (
          <OldPage
            key={page.id}
            page={page}
            onKeep={() => keepThem([page.id])}
            onCard={() => setCopying(page.id)}
            onBurn={() => setBurning([page.id])}
          />
        ))}
      </ul>
      {pages.length > 1 ? (
        <div className={styles.row}>
          <Button onPress={() => keepThem(all)}>{t('journal.old.keepAll')}</Button>
          <Button look="plain" onPress={() => setBurning(all)}>
            {t('journal.old.burnAll')}
          </Button>
        </div>
      ) : null}
      {keep.error ? <ErrorNote error={keep.error} /> : null}
      {burning.length > 0 ? <BurnDialog ids={burning} onClose={() => setBurning([])} /> : null}
      {copying ? <CardDialog id={copying} onClose={() => setCopying(null)} /> : null}
    </Card>
  );
}

interface OldPageProps {
  readonly page: JournalPageLine;
  readonly onKeep: () => void;
  readonly onCard: () => void;
  readonly onBurn: () => void;
}

function OldPage({ page, onKeep, onCard, onBurn }: OldPageProps) {
  const t = useT();
  const language = useLanguage();
  const day = formatDay(language, page.writtenOn);
  const name = t('journal.old.of', { title: page.title, day });
  return (
    <li className={styles.page}>
      <span className={styles.pageHead}>
        <strong>{page.title}</strong>
        <span className={styles.when}>{day}</span>
      </span>
      <span className={styles.excerpt}>{page.excerpt || t('journal.blank')}</span>
      <span className={styles.row}>
        <Button icon={Leaf} aria-label={t('journal.old.keepOne', { page: name })} onPress={onKeep}>
          {t('journal.old.keep')}
        </Button>
        <Button
          look="plain"
          icon={IdCard}
          aria-label={t('journal.old.cardOne', { page: name })}
          onPress={onCard}
        >
          {t('journal.card.action')}
        </Button>
        <Button
          look="plain"
          icon={Flame}
          aria-label={t('journal.old.burnOne', { page: name })}
          onPress={onBurn}
        >
          {t('journal.burn.action')}
        </Button>
      </span>
    </li>
  );
}
