import { LifeBuoy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import type { AppError } from '#shared/errors.ts';
import styles from './ErrorNote.module.css';
import { Icon } from './Icon.tsx';

interface ErrorNoteProps {
  readonly error: AppError;
  /** Buttons that help: try again, restore… */
  readonly children?: ReactNode;
}

/** What happened, what is safe, what one can do. Announced, never red, never a code alone. */
export function ErrorNote({ error, children }: ErrorNoteProps) {
  const t = useT();
  const { code } = error;
  return (
    <div role="alert" className={styles.note}>
      <Icon of={LifeBuoy} />
      <div className={styles.text}>
        <p className={styles.what}>{t(`errors.${code}.what`)}</p>
        <p>{t(`errors.${code}.safe`)}</p>
        <p>{t(`errors.${code}.next`)}</p>
        {children}
      </div>
    </div>
  );
}
