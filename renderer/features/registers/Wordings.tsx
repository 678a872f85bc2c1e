import { RotateCcw } from 'lucide-react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { RegisterItem } from '#shared/features/registers.ts';
import { statesOf, wordingsOf } from '#shared/rules/register/life.ts';
import { detailsOf, familyOf, stateKey } from './kinds.ts';
import styles from './registers.module.css';
import { sourceInWords } from './sources.ts';

/** Every wording an item has had, dated, each one a click away from being in use again. */
export function Wordings({ item }: { item: RegisterItem }) {
  const t = useT();
  const language = useLanguage();
  const command = useCommand(api.registers.returnTo);
  const { id, kind, versions } = item;
  const states = statesOf(versions).map(({ body }) => t(stateKey(kind, body.state)));
  async function returnTo(versionId: string): Promise<void> {
    await command.mutateAsync({ id, versionId });
    showToast(t('registers.versions.returned'));
  }
  return (
    <div className={styles.history}>
      {command.error ? <ErrorNote error={command.error} /> : null}
      {states.length > 1 && familyOf(kind) !== 'other' ? (
        <p className={styles.quietly}>
          {t('registers.versions.states', { states: states.join(' → ') })}
        </p>
      ) : null}
      <ol aria-label={t('registers.versions.title')} className={styles.wordings}>
        {wordingsOf(versions).map((version, index) => (
          <li key={version.id}>
            <p>
              {version.body.statement}{' '}
              {index === 0 ? <Pill tone="pine">{t('registers.versions.current')}</Pill> : null}
            </p>
            {detailsOf(kind, version.body).map(({ property, label, text }) => (
              <p key={property} className={styles.quietly}>
                {t('registers.detail', { label: t(label), text })}
              </p>
            ))}
            <p className={styles.quietly}>
              {version.body.author ? `${t(`registers.saidBy.${version.body.author}`)} · ` : ''}
              {sourceInWords(t, language, version)}
            </p>
            {index === 0 ? null : (
              <Button
                look="plain"
                icon={RotateCcw}
                isPending={command.isPending}
                onPress={() => void returnTo(version.id).catch(() => undefined)}
              >
                {t('registers.versions.returnTo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
