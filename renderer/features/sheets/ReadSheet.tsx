import { HideButton } from '#renderer/app/HideButton.tsx';
import { AnswerWords } from '#renderer/guided/AnswerWords.tsx';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { answersOf } from '#renderer/guided/answers.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { Sheet } from '#shared/features/sheets.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { SheetEyebrow } from './SheetEyebrow.tsx';
import { SheetMargin } from './SheetMargin.tsx';
import styles from './sheets.module.css';

interface ReadSheetProps {
  readonly sheet: Sheet;
  readonly book: AnswerBook;
}

/** A withdrawn agreement: what it said, to read again, as a proof that no longer changes. */
export function ReadSheet({ sheet, book }: ReadSheetProps) {
  const t = useT();
  const day = formatDay(useLanguage(), sheet.withdrawnOn ?? sheet.writtenOn, 'long');
  return (
    <Page
      eyebrow={<SheetEyebrow sheet={sheet} />}
      title={sheet.template.title}
      actions={<HideButton />}
      margin={<SheetMargin sheet={sheet} book={book} />}
    >
      <p>{t('sheets.withdrawnOn', { day })}</p>
      {sheet.template.phases.map((phase) => {
        const answers = answersOf(phase, book);
        return answers.length === 0 ? null : (
          <Card key={phase.id} look="sheet" title={phase.title}>
            <dl className={styles.answers}>
              {answers.map(({ fieldId, label, kind, value }) => (
                <div key={fieldId} data-found={`${phase.id}.${fieldId}`}>
                  <dt>{label || t('sessions.note')}</dt>
                  <dd>
                    <AnswerWords kind={kind} value={value} />
                  </dd>
                </div>
              ))}
            </dl>
          </Card>
        );
      })}
    </Page>
  );
}
