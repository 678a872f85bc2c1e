import { Eye, Lock } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Visibility } from '#shared/features/bilans.ts';
import styles from './LineChoice.module.css';

interface LineChoiceProps {
  readonly label: string;
  readonly value: Visibility;
  readonly onChange: (value: Visibility) => void;
}

/** À garder (a lock) or à montrer (an eye): a word and a shape; green only once chosen. */
export function LineChoice({ label, value, onChange }: LineChoiceProps) {
  const t = useT();
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={(next) => onChange(next === 'show' ? 'show' : 'keep')}
      className={styles.group ?? ''}
    >
      <Radio value="keep" className={styles.choice ?? ''}>
        <Icon of={Lock} />
        {t('bilans.line.keep')}
      </Radio>
      <Radio value="show" className={`${styles.choice} ${styles.show}`}>
        <Icon of={Eye} />
        {t('bilans.line.show')}
      </Radio>
    </RadioGroup>
  );
}
