import { Link } from '@tanstack/react-router';
import { Archive, FileCheck } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { BilanSummary } from '#shared/features/bilans.ts';
import { formatDay, formatTime } from '#shared/i18n/format.ts';
import styles from './bilans.module.css';
import { dayOf } from './day-of.ts';

/** When it was prepared, how much of it is to be shown, whether it has left. */
export function BilanRow({ bilan }: { bilan: BilanSummary }) {
  const t = useT();
  const language = useLanguage();
  const discard = useCommand(api.bilans.discard);
  const restore = useCommand(api.bilans.restore);
  const { id, createdAt, exportedAt, shown, total } = bilan;
  const day = formatDay(language, dayOf(createdAt));
  const time = formatTime(language, createdAt);
  const error = discard.error ?? restore.error;

  function setAside(): void {
    discard.mutate(
      { id },
      { onSuccess: () => showToast(t('bilans.list.discarded'), () => restore.mutate({ id })) },
    );
  }
  return (
    <li className={styles.bilan}>
      <div className={styles.bilanText}>
        <Link to={paths.bilan(id)} className={styles.bilanLink}>
          <Icon of={FileCheck} />
          {t('bilans.list.prepared', { day, time })}
        </Link>
        <p className={styles.aside}>
          {shown === 0
            ? t('bilans.list.noneShown', { total })
            : t('bilans.list.shown', { count: shown, total })}
        </p>
        {error ? <ErrorNote error={error} /> : null}
      </div>
      <div className={styles.bilanAside}>
        {exportedAt === null ? (
          <Pill>{t('bilans.list.notExported')}</Pill>
        ) : (
          <Pill tone="pine">
            {t('bilans.list.exported', { day: formatDay(language, dayOf(exportedAt)) })}
          </Pill>
        )}
        <Button
          look="plain"
          icon={Archive}
          onPress={setAside}
          aria-label={t('bilans.list.discardNamed', { day })}
        >
          {t('bilans.list.discard')}
        </Button>
      </div>
    </li>
  );
}
