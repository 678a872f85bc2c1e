import { useMemo } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { GuidedField } from '#renderer/guided/GuidedField.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import {
  GUARDS_PHASE_ID,
  guardField,
  STOP_RULE_FIELD_ID,
  SUPPORTS_FIELD_ID,
} from '#shared/rules/journal/standing.ts';
import styles from './JournalPage.module.css';

/** The user's own rule for stopping and supports: the same on each page, found again each time. */
export function Guards({ book }: { book: AnswerBook }) {
  const t = useT();
  const fields = useMemo(
    () => [
      guardField(
        STOP_RULE_FIELD_ID,
        t('journal.guards.stopRule'),
        t('journal.guards.stopRuleHelp'),
      ),
      guardField(SUPPORTS_FIELD_ID, t('journal.guards.supports'), t('journal.guards.supportsHelp')),
    ],
    [t],
  );
  return (
    <section className={styles.phase} aria-labelledby="guards">
      <div>
        <h2 id="guards" className={styles.title}>
          {t('journal.guards.title')}
        </h2>
        <p className={styles.aim}>{t('journal.guards.text')}</p>
      </div>
      {fields.map((field) => (
        <GuidedField key={field.id} book={book} phaseId={GUARDS_PHASE_ID} field={field} />
      ))}
    </section>
  );
}
