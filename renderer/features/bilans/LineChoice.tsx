import { Eye, Lock, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { LaidOverInput } from '#renderer/ui/LaidOverInput.tsx';
import type { Visibility } from '#shared/features/bilans.ts';
import styles from './LineChoice.module.css';

interface LineChoiceProps {
  readonly label: string;
  readonly value: Visibility;
  readonly onChange: (value: Visibility) => void;
}

const choices: readonly { readonly value: Visibility; readonly icon: LucideIcon }[] = [
  { value: 'keep', icon: Lock },
  { value: 'show', icon: Eye },
];

/**
 * À garder (a lock) or à montrer (an eye): a word and a shape; green only once chosen. The
 * system's own radios, laid over their label: a bilan may hold a hundred of them.
 */
export function LineChoice({ label, value, onChange }: LineChoiceProps) {
  const t = useT();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} data-choice={choice.value}>
          <LaidOverInput
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <Icon of={choice.icon} />
          {t(`bilans.line.${choice.value}`)}
        </label>
      ))}
    </div>
  );
}
