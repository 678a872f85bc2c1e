import { useMutation } from '@tanstack/react-query';
import { HardDriveUpload } from 'lucide-react';
import { useEffect } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { momentInWords, sizeInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, callShell } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { AppError } from '#shared/errors.ts';

interface ChooseBackupProps {
  readonly chosen: number | null;
  readonly onChoose: (madeAt: number) => void;
}

/** The backups of this computer, or one that main brings in from a key. */
export function ChooseBackup({ chosen, onChoose }: ChooseBackupProps) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  const { data: files, error, refetch } = useRead(api.backups.list, null);
  const newest = files?.[0]?.madeAt;
  useEffect(() => {
    if (chosen === null && newest !== undefined) onChoose(newest);
  }, [chosen, newest, onChoose]);
  const bringIn = useMutation<{ readonly madeAt: number } | null, AppError>({
    mutationFn: () => callShell('importBackup', null),
    onSuccess: async (brought) => {
      if (!brought) return;
      await refetch();
      onChoose(brought.madeAt);
    },
  });
  return (
    <>
      {error ? <ErrorNote error={error} /> : null}
      {files?.length === 0 ? <p>{t('backups.restore.none')}</p> : null}
      {files && files.length > 0 && chosen !== null ? (
        <Select
          label={t('backups.restore.choose')}
          value={String(chosen)}
          onChange={(value) => onChoose(Number(value))}
          options={files.map(({ madeAt, bytes }) => ({
            value: String(madeAt),
            label: t('backups.row', {
              when: momentInWords(speech, madeAt),
              size: sizeInWords(speech, bytes),
            }),
          }))}
        />
      ) : null}
      {bringIn.error ? <ErrorNote error={bringIn.error} /> : null}
      <div className={styles.row}>
        <Button
          icon={HardDriveUpload}
          isDisabled={bringIn.isPending}
          onPress={() => bringIn.mutate()}
        >
          {t('backups.restore.elsewhere')}
        </Button>
      </div>
    </>
  );
}
