import { LifeBuoy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Export } from '#renderer/app/useExportPage.ts';
import { WrittenFile } from '#renderer/app/WrittenFile.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { AppError } from '#shared/errors.ts';
import type { BilanFormat } from '#shared/rules/bilan/formats.ts';
import styles from './bilans.module.css';

interface ExportNoteProps {
  readonly state: Export;
  readonly format: BilanFormat;
  readonly onRetry: () => void;
  readonly onSeeNames: () => void;
  /** To the review of the names. */
  readonly onReadNames: () => void;
}

/** What the export is doing, or has done, in words. */
export function ExportNote({ state, format, ...ways }: ExportNoteProps) {
  const t = useT();
  const note = useRef<HTMLDivElement>(null);
  // The button is always in reach, the top of the page is not: bring the news into sight.
  useEffect(() => {
    if (state.kind !== 'idle') note.current?.scrollIntoView({ block: 'nearest' });
  }, [state.kind]);
  return (
    <div ref={note} className={styles.exporting} data-idle={state.kind === 'idle' || undefined}>
      <div role="status">
        {state.kind === 'running' ? <Progress label={t('bilans.export.running')} /> : null}
        {state.kind === 'done' ? <WrittenFile fileName={state.fileName} format={format} /> : null}
      </div>
      {state.kind === 'failed' ? <Failed error={state.error} {...ways} /> : null}
    </div>
  );
}

/** The sentences of a full disk or a closed folder speak of the vault: a file has its own. */
const ofTheFile = { 'disk-full': 'diskFull', 'folder-read-only': 'readOnly' } as const;

function Failed({
  error,
  onRetry,
  onSeeNames,
  onReadNames,
}: Omit<ExportNoteProps, 'state' | 'format'> & { error: AppError }) {
  const t = useT();
  const { code } = error;
  const retry = <Button onPress={onRetry}>{t('common.retry')}</Button>;
  if (code === 'disk-full' || code === 'folder-read-only') {
    return (
      <Card tone="clay" icon={LifeBuoy} title={t(`bilans.export.${ofTheFile[code]}.what`)}>
        <div role="alert">
          <p>{t('bilans.export.safe')}</p>
          <p>{t(`bilans.export.${ofTheFile[code]}.next`)}</p>
        </div>
        <div>{retry}</div>
      </Card>
    );
  }
  return (
    <ErrorNote error={error}>
      {code === 'bilan-name-remains' ? <p>{t('bilans.export.nameHelp')}</p> : null}
      <div className={styles.row}>
        {code === 'bilan-name-remains' ? (
          <Button onPress={onSeeNames}>{t('bilans.replaced.seeNames')}</Button>
        ) : null}
        {code === 'bilan-review-pending' ? (
          <Button onPress={onReadNames}>{t('anonymise.review.open')}</Button>
        ) : null}
        {code === 'bilan-nothing-to-show' ? null : retry}
      </div>
    </ErrorNote>
  );
}
