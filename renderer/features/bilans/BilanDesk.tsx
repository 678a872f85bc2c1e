import { Link, useNavigate } from '@tanstack/react-router';
import { Eye, UserRoundSearch } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import type { Bilan } from '#shared/features/bilans.ts';
import { lineSections } from '#shared/rules/bilan/compose-lines.ts';
import { BilanMargin } from './BilanMargin.tsx';
import styles from './bilans.module.css';
import { ExportButton } from './ExportButton.tsx';
import { ExportNote } from './ExportNote.tsx';
import { LineFilterChoice } from './LineFilterChoice.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { SectionLines } from './SectionLines.tsx';
import { useExport } from './useExport.ts';
import { useLineChoices } from './useLineChoices.ts';
import { useLineFilter } from './useLineFilter.ts';
import { useWording } from './useWording.ts';

/** The lines of one bilan, the choices made of them, and the way out. */
export function BilanDesk({ bilan }: { bilan: Bilan }) {
  const t = useT();
  const mask = useMask();
  const { id, pathway } = bilan;
  const choices = useLineChoices(bilan);
  const { lines } = choices;
  const wording = useWording(bilan);
  const { filter, pick, visible } = useLineFilter(lines);
  const [previewing, setPreviewing] = useState(false);
  const exporting = useExport(id, wording.settle);
  const seeNames = () => pick('names');
  const preview = () =>
    void wording.settle().then(
      () => setPreviewing(true),
      () => undefined,
    );
  const navigate = useNavigate();
  const readNames = () =>
    void wording.settle().then(
      () => navigate({ to: paths.reviewBilan(id) }),
      () => undefined,
    );
  const error = choices.error ?? wording.error;

  return (
    <Page
      eyebrow={
        <>
          <Link to={paths.bilans}>{t('bilans.title')}</Link>
          {' · '}
          <Link to={paths.pathway(pathway.id)}>{mask(pathway.title)}</Link>
        </>
      }
      title={t('bilans.page.title')}
      actions={
        <>
          <SaveState state={choices.saving} />
          <Button icon={UserRoundSearch} onPress={readNames}>
            {t('anonymise.review.open')}
          </Button>
          <Button icon={Eye} onPress={preview}>
            {t('bilans.page.preview')}
          </Button>
          <ExportButton exporting={exporting} />
        </>
      }
      margin={<BilanMargin lines={lines} onSeeNames={seeNames} />}
    >
      <ExportNote
        state={exporting.state}
        format={exporting.format}
        onRetry={exporting.start}
        onSeeNames={seeNames}
        onReadNames={readNames}
      />
      {error ? <ErrorNote error={error} /> : null}
      <Card look="sheet">
        {lines.length === 0 ? <EmptyState>{t('bilans.page.noLines')}</EmptyState> : null}
        {lines.length > 0 ? (
          <>
            <p className={styles.intro}>{t('bilans.page.intro')}</p>
            <LineFilterChoice lines={lines} filter={filter} onPick={pick} />
          </>
        ) : null}
        {lines.length > 0 && visible.length === 0 ? <p>{t('bilans.filter.none')}</p> : null}
        {lineSections
          .map((section) => ({ section, own: visible.filter((line) => line.section === section) }))
          .filter(({ own }) => own.length > 0)
          .map(({ section, own }) => (
            <SectionLines
              key={section}
              section={section}
              lines={own}
              choices={choices}
              wording={wording}
            />
          ))}
        <p className={styles.aside}>{t('bilans.page.fixed')}</p>
      </Card>
      {previewing ? <PreviewDialog id={id} onClose={() => setPreviewing(false)} /> : null}
    </Page>
  );
}
