import { useSyncExternalStore } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { GuidedField } from '#renderer/guided/GuidedField.tsx';
import { PhaseNote } from '#renderer/guided/PhaseNote.tsx';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import type { JournalPage } from '#shared/features/journal.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { scaleFields } from '#shared/rules/journal/scales.ts';
import type { Phase } from '#shared/templates/schema.ts';
import { GuardReminder } from './GuardReminder.tsx';
import styles from './JournalPage.module.css';

interface PhaseSectionProps {
  readonly page: JournalPage;
  readonly phase: Phase;
  readonly book: AnswerBook;
}

/** One phase of the page: its questions, its note, its fields. */
export function PhaseSection({ page, phase, book }: PhaseSectionProps) {
  const t = useT();
  const settings = useRead(api.settings.get, null);
  const { template } = page;
  const several = template.phases.length > 1;
  const heading = `phase-${phase.id}`;
  return (
    <section className={styles.phase} aria-labelledby={heading}>
      <div>
        <h2 id={heading} className={styles.title}>
          {phase.title}
        </h2>
        {phase.aim === '' ? null : <p className={styles.aim}>{phase.aim}</p>}
      </div>
      <PhaseNote
        template={template}
        phase={phase}
        book={book}
        address={settings.data?.address ?? 'vous'}
        label={several ? `${t('journal.page.note')} – ${phase.title}` : t('journal.page.note')}
      />
      {phase.fields.map((field) => (
        <div key={field.id}>
          <GuidedField book={book} phaseId={phase.id} field={field} />
          <EarlierWordings
            wordings={page.earlier.filter(
              (one) => one.phaseId === phase.id && one.fieldId === field.id,
            )}
          />
        </div>
      ))}
      <WhenTooMuch page={page} phase={phase} book={book} />
    </section>
  );
}

/** The last word of the load (« trop ») brings what the user wrote for such moments (J02). */
function WhenTooMuch({ page, phase, book }: PhaseSectionProps) {
  const found = scaleFields(page.template, 'charge').find((one) => one.phase.id === phase.id);
  const word = useSyncExternalStore(book.subscribe, () =>
    found ? book.read(phase.id, found.field.id) : undefined,
  );
  const tooMuch = found !== undefined && word === found.kind.words.at(-1);
  return (
    <div aria-live="polite" className={styles.reminderPlace}>
      {tooMuch ? <GuardReminder book={book} /> : null}
    </div>
  );
}

function EarlierWordings({ wordings }: { wordings: JournalPage['earlier'] }) {
  const t = useT();
  const language = useLanguage();
  if (wordings.length === 0) return null;
  return (
    <details className={styles.quiet}>
      <summary>{t('journal.page.earlier')}</summary>
      <ul className={styles.earlier}>
        {wordings.map(({ since, words }) => (
          <li key={since}>
            {t('journal.page.earlierOn', { day: formatDay(language, since) })}
            <br />
            {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
