import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import styles from './SaveState.module.css';

/** `savedAt`: milliseconds since the epoch, as the vault answered. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: number }
  | { readonly kind: 'failed' };

/** « Enregistré à 10:42 »: says only what the vault has confirmed. */
export function SaveState({ state }: { state: Saving }) {
  const t = useT();
  const language = useLanguage();
  if (state.kind === 'idle') return <p role="status" className={styles.state} />;
  if (state.kind === 'saving') {
    return (
      <p role="status" className={styles.state}>
        <Icon of={CircleDashed} />
        {t('common.saveState.saving')}
      </p>
    );
  }
  const failed = state.kind === 'failed';
  return (
    <p role="status" className={classes(styles.state, failed ? styles.failed : styles.saved)}>
      <Icon of={failed ? TriangleAlert : Check} />
      {failed
        ? t('common.saveState.failed')
        : t('common.saveState.saved', { time: formatTime(language, state.savedAt) })}
    </p>
  );
}
