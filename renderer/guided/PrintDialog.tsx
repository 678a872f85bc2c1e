import type { ReactNode } from 'react';
import { ExportState } from '#renderer/app/ExportState.tsx';
import { useExportPage } from '#renderer/app/useExportPage.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { AppError } from '#shared/errors.ts';
import type { PrintedPage } from '#shared/ipc/printed-page.ts';
import styles from './PrintDialog.module.css';

interface PrintDialogProps {
  readonly title: string;
  readonly text: string;
  /** What main prints: the same as is on screen. */
  readonly page: PrintedPage;
  /** Must hold before any file is asked for; what is printed is then what is on screen. */
  readonly before: () => Promise<unknown>;
  readonly after?: (() => Promise<unknown>) | undefined;
  /** Whether there is anything to print yet. */
  readonly isReady?: boolean;
  /** Why the page cannot be shown. */
  readonly error?: AppError | null;
  /** What is chosen before the page is looked at. */
  readonly choices?: ReactNode;
  /** The page; null while it is not there. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A page as it would be on paper; a PDF of it if one wants it. */
export function PrintDialog(props: PrintDialogProps) {
  const { title, text, page, before, after, isReady = true, error, choices, onClose } = props;
  const t = useT();
  const { state, start } = useExportPage({ page, before, ...(after ? { after } : {}) });
  return (
    <Dialog
      title={title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!isReady || state.kind === 'running'}
            onPress={() => void start()}
          >
            {t('notes.handOver.save')}
          </Button>
          <Button onPress={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <p>{text}</p>
      {choices}
      {error ? <ErrorNote error={error} /> : null}
      {props.children ? <div className={styles.paper}>{props.children}</div> : null}
      {/* Beside the button that asked for it: a long page leaves its top out of sight. */}
      <ExportState state={state} />
    </Dialog>
  );
}
