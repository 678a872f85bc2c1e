import { HideButton } from '#renderer/app/HideButton.tsx';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { GuidedField } from '#renderer/guided/GuidedField.tsx';
import { PhaseNote } from '#renderer/guided/PhaseNote.tsx';
import { useSaving } from '#renderer/guided/useSaving.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import type { Sheet } from '#shared/features/sheets.ts';
import { SheetEyebrow } from './SheetEyebrow.tsx';
import { SheetMargin } from './SheetMargin.tsx';
import styles from './sheets.module.css';

interface WrittenSheetProps {
  readonly sheet: Sheet;
  readonly book: AnswerBook;
}

/** A sheet that is being written: its phases one under the other, nothing mandatory. */
export function WrittenSheet({ sheet, book }: WrittenSheetProps) {
  const t = useT();
  const { saving, error } = useSaving(book);
  const { template } = sheet;
  const postures = template.phases.flatMap((phase) => phase.postures);
  return (
    <Page
      eyebrow={<SheetEyebrow sheet={sheet} />}
      title={template.title}
      actions={
        <>
          <SaveState state={saving} />
          <HideButton />
        </>
      }
      margin={
        <>
          <SheetMargin sheet={sheet} book={book} />
          {postures.map((posture) => (
            <MarginNote key={posture} title={t('sessions.posture')}>
              {posture}
            </MarginNote>
          ))}
        </>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      {template.phases.map((phase) => (
        <Card key={phase.id} look="sheet" title={phase.title}>
          {phase.aim === '' ? null : <p className={styles.aim}>{phase.aim}</p>}
          <PhaseNote template={template} phase={phase} book={book} address={sheet.person.address} />
          {phase.fields.map((field) => (
            <GuidedField key={field.id} book={book} phaseId={phase.id} field={field} />
          ))}
        </Card>
      ))}
    </Page>
  );
}
