import { type ReactNode, useState } from 'react';
import { useExportPage } from '#renderer/app/useExportPage.ts';
import { WrittenFile } from '#renderer/app/WrittenFile.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { Address } from '#shared/features/fields.ts';
import type { PrintedPage } from '#shared/ipc/printed-page.ts';
import styles from './HandOverDialog.module.css';

interface HandOverDialogProps {
  readonly title: string;
  readonly text: string;
  /** How the person is addressed; can be changed for this page. */
  readonly initial: Address;
  readonly printed: (address: Address) => PrintedPage;
  /** Must hold before any file is asked for; what is printed is then what is on screen. */
  readonly before: (address: Address) => Promise<unknown>;
  readonly after?: (address: Address) => Promise<unknown>;
  /** The page in that form of address. */
  readonly children: (address: Address) => ReactNode;
  readonly onClose: () => void;
}

/** A page as the person would hold it, in *tu* or *vous*; a PDF if they want it. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { title, text, initial, printed, before, after, children, onClose } = props;
  const t = useT();
  const [address, setAddress] = useState<Address>(initial);
  const { state, start } = useExportPage({
    page: printed(address),
    before: () => before(address),
    ...(after ? { after: () => after(address) } : {}),
  });
  return (
    <Dialog
      title={title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isDisabled={state.kind === 'running'} onPress={() => void start()}>
            {t('notes.handOver.save')}
          </Button>
          <Button onPress={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <p>{text}</p>
      <Choice<Address>
        label={t('notes.handOver.address')}
        options={[
          { value: 'vous', label: t('notes.handOver.vous') },
          { value: 'tu', label: t('notes.handOver.tu') },
        ]}
        value={address}
        onChange={setAddress}
      />
      <div className={styles.paper}>{children(address)}</div>
      {/* Beside the button that asked for it: a long page leaves its top out of sight. */}
      <div role="status">
        {state.kind === 'running' ? <Progress label={t('bilans.export.running')} /> : null}
        {state.kind === 'done' ? <WrittenFile fileName={state.fileName} /> : null}
      </div>
      {state.kind === 'failed' ? <ErrorNote error={state.error} /> : null}
    </Dialog>
  );
}
