import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

/** What every field shows around its input. */
export interface FieldFrameProps {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: ReactNode;
}

/** Label above, help and error below; goes inside a React Aria field. */
export function FieldFrame({ label, help, error, optional, children }: FieldFrameProps) {
  const t = useT();
  return (
    <>
      <div>
        <Label className={styles.label ?? ''}>{label}</Label>
        {optional ? <span className={styles.optional}>{t('common.optional')}</span> : null}
      </div>
      {children}
      {help ? (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      ) : null}
      {error ? (
        <FieldError className={styles.error ?? ''}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </FieldError>
      ) : null}
    </>
  );
}
