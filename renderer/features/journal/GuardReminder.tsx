import { useSyncExternalStore } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useT } from '#renderer/i18n/useT.ts';
import {
  GUARDS_PHASE_ID,
  STOP_RULE_FIELD_ID,
  SUPPORTS_FIELD_ID,
} from '#shared/rules/journal/standing.ts';
import styles from './JournalPage.module.css';

/** What the user wrote in quiet times, in their words and no other. */
export function GuardReminder({ book }: { book: AnswerBook }) {
  const t = useT();
  const stopRule = useGuard(book, STOP_RULE_FIELD_ID);
  const supports = useGuard(book, SUPPORTS_FIELD_ID);
  if (stopRule === '' && supports === '') {
    return <p className={styles.reminder}>{t('journal.guards.none')}</p>;
  }
  return (
    <div className={styles.reminder}>
      <h3>{t('journal.guards.now')}</h3>
      <dl className={styles.answers}>
        {stopRule === '' ? null : (
          <div>
            <dt>{t('journal.guards.stopRule')}</dt>
            <dd>{stopRule}</dd>
          </div>
        )}
        {supports === '' ? null : (
          <div>
            <dt>{t('journal.guards.supports')}</dt>
            <dd>{supports}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function useGuard(book: AnswerBook, fieldId: string): string {
  return useSyncExternalStore(book.subscribe, () =>
    String(book.read(GUARDS_PHASE_ID, fieldId) ?? '').trim(),
  );
}
