import { Flame } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { JournalPageId } from '#shared/features/fields.ts';
import { useBurn } from './useBurn.ts';

interface BurnDialogProps {
  readonly ids: readonly JournalPageId[];
  readonly onClose: () => void;
  readonly onBurnt?: () => void;
  /** What must be saved before, so that taking back gives everything. */
  readonly before?: () => Promise<void>;
}

/** Says what burning does, what remains elsewhere and until when it can be taken back. */
export function BurnDialog({ ids, onClose, onBurnt, before }: BurnDialogProps) {
  const t = useT();
  const burn = useBurn();
  async function run(): Promise<void> {
    await before?.();
    await burn.run([...ids]);
    onClose();
    onBurnt?.();
  }
  return (
    <Dialog
      title={t('journal.burn.ask', { count: ids.length })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            icon={Flame}
            isDisabled={burn.pending}
            onPress={() => void run().catch(() => undefined)}
          >
            {t('journal.burn.action')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('journal.burn.text')}</p>
      <p>{t('journal.burn.backups')}</p>
      <p>{t('journal.burn.standing')}</p>
      {burn.error ? <ErrorNote error={burn.error} /> : null}
    </Dialog>
  );
}
