import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import type { JournalPageLine } from '#shared/features/journal.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './journal.module.css';

/** Every page, month by month, the latest first; those archived are asked for. */
export function PageList({ pages }: { pages: readonly JournalPageLine[] }) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const kept = pages.filter(({ archived }) => !archived);
  const archived = pages.filter((page) => page.archived);
  return (
    <>
      {byMonth(kept).map(([month, written]) => (
        <Card key={month} title={capitalised(formatDay(language, `${month}-01`, 'monthYear'))}>
          <PageRows pages={written} />
        </Card>
      ))}
      {archived.length > 0 ? (
        <div>
          <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t('journal.archived')}
          </Button>
        </div>
      ) : null}
      {open && archived.length > 0 ? (
        <Card title={t('journal.archived')}>
          <PageRows pages={archived} />
        </Card>
      ) : null}
    </>
  );
}

function PageRows({ pages }: { pages: readonly JournalPageLine[] }) {
  return (
    <ul className={styles.pages}>
      {pages.map((page) => (
        <PageRow key={page.id} page={page} />
      ))}
    </ul>
  );
}

/** Today's page opens where it is written; an older one opens to be read. */
function PageRow({ page }: { page: JournalPageLine }) {
  const t = useT();
  const language = useLanguage();
  const { id, title, writtenOn, excerpt } = page;
  const writing = excerpt === '' || writtenOn >= today();
  return (
    <li className={styles.page}>
      <span className={styles.pageHead}>
        <Link to={writing ? paths.journalPage(id) : paths.readJournal(id)} className={styles.link}>
          {title}
        </Link>
        <span className={styles.when}>{formatDay(language, writtenOn, 'weekday')}</span>
      </span>
      <span className={styles.excerpt}>{excerpt || t('journal.blank')}</span>
    </li>
  );
}

function byMonth(pages: readonly JournalPageLine[]): [string, JournalPageLine[]][] {
  const months = new Map<string, JournalPageLine[]>();
  for (const page of pages) {
    const month = page.writtenOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), page]);
  }
  return [...months];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
