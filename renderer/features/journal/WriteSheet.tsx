import { Check } from 'lucide-react';
import { useState } from 'react';
import { HideButton } from '#renderer/app/HideButton.tsx';
import { paths } from '#renderer/app/paths.ts';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useSaving } from '#renderer/guided/useSaving.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import type { JournalPage } from '#shared/features/journal.ts';
import { watchesLoad } from '#shared/rules/journal/scales.ts';
import { Guards } from './Guards.tsx';
import styles from './JournalPage.module.css';
import { JournalEyebrow } from './JournalRoom.tsx';
import { NamesCard } from './NamesCard.tsx';
import { PageDetails } from './PageDetails.tsx';
import { PhaseSection } from './PhaseSection.tsx';

interface WriteSheetProps {
  readonly page: JournalPage;
  readonly book: AnswerBook;
}

/** A page being written: its phases one under the other, nothing to be closed nor finished. */
export function WriteSheet({ page, book }: WriteSheetProps) {
  const t = useT();
  const { saving, error } = useSaving(book);
  // A name replaced from the margin changes texts that the editors hold: they are drawn afresh.
  const [edition, setEdition] = useState(0);
  const { template } = page;
  const postures = template.phases.flatMap((phase) => phase.postures);
  return (
    <Page
      eyebrow={<JournalEyebrow />}
      title={template.title}
      actions={
        <>
          <SaveState state={saving} />
          <HideButton />
        </>
      }
      margin={
        <>
          {postures[0] ? (
            <MarginNote title={t('sessions.posture')}>{postures[0]}</MarginNote>
          ) : null}
          <NamesCard page={page} book={book} onReplaced={() => setEdition((now) => now + 1)} />
          <PageDetails page={page} book={book} />
        </>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      <div className={styles.sheet}>
        {template.phases.map((phase) => (
          <PhaseSection key={`${edition} ${phase.id}`} page={page} phase={phase} book={book} />
        ))}
        {watchesLoad(template) ? <Guards key={edition} book={book} /> : null}
        <div className={styles.end}>
          <LinkButton icon={Check} to={paths.journal}>
            {t('journal.page.done')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
