import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { BilanId } from '#shared/features/fields.ts';
import { BilanSheet } from './BilanSheet.tsx';
import styles from './bilans.module.css';

/** The very component that is printed, on a white sheet. */
export function PreviewDialog({ id, onClose }: { id: BilanId; onClose: () => void }) {
  const t = useT();
  const { data, error } = useRead(api.bilans.document, { id });
  return (
    <Dialog
      title={t('bilans.preview.title')}
      isOpen
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      {error ? (
        <ErrorNote error={error}>
          {error.code === 'bilan-review-pending' ? (
            <LinkButton to={paths.reviewBilan(id)}>{t('anonymise.review.open')}</LinkButton>
          ) : null}
        </ErrorNote>
      ) : (
        <p>{t('bilans.preview.text')}</p>
      )}
      {data && !error ? (
        <div className={styles.sheet}>
          <BilanSheet document={data} />
        </div>
      ) : null}
      {data || error ? null : <Progress label={t('bilans.preview.loading')} />}
    </Dialog>
  );
}
