import { PenLine } from 'lucide-react';
import { HideButton } from '#renderer/app/HideButton.tsx';
import { paths } from '#renderer/app/paths.ts';
import { AnswerWords } from '#renderer/guided/AnswerWords.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { JournalPage } from '#shared/features/journal.ts';
import styles from './JournalPage.module.css';
import { JournalEyebrow } from './JournalRoom.tsx';
import { PageDetails } from './PageDetails.tsx';
import { writtenPhases } from './written.ts';

/** A page to read again, laid out as it was written. */
export function ReadSheet({ page }: { page: JournalPage }) {
  const t = useT();
  const phases = writtenPhases(page);
  return (
    <Page
      eyebrow={<JournalEyebrow />}
      title={page.template.title}
      actions={<HideButton />}
      margin={<PageDetails page={page} />}
    >
      <div className={styles.sheet}>
        {phases.length === 0 ? <p className={styles.aim}>{t('journal.page.nothing')}</p> : null}
        {phases.map(({ id, title, answers }) => (
          <section key={id} className={styles.phase} aria-labelledby={`read-${id}`}>
            <h2 id={`read-${id}`} className={styles.title}>
              {title}
            </h2>
            <dl className={styles.answers}>
              {answers.map(({ key, label, kind, value }) => (
                <div key={key}>
                  <dt>{label || t('journal.page.note')}</dt>
                  <dd>
                    <AnswerWords kind={kind} value={value} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <div className={styles.end}>
          <LinkButton icon={PenLine} to={paths.journalPage(page.id)}>
            {t('journal.page.resume')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
