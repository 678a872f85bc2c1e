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
  /** What is written, and the most that fits: what a long paste would lose is said. */
  readonly value?: string;
  readonly maxLength?: number | undefined;
  readonly children: ReactNode;
}

/** Below this, the end of the line is in sight: a number, a few letters. */
const inSight = 20;

/** Label above, help and error below; goes inside a React Aria field. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, help, error, optional, children, value = '', maxLength = 0 } = props;
  const t = useT();
  const full = maxLength >= inSight && value.length >= maxLength;
  return (
    <>
      <div>
        <Label className={styles.label ?? ''}>{label}</Label>
        {optional ? <span className={styles.optional}>{t('common.optional')}</span> : null}
      </div>
      {children}
      {full ? (
        <p role="status" className={styles.notice}>
          {t('common.full', { max: maxLength })}
        </p>
      ) : null}
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
