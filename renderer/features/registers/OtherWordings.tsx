import { Plus, X } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { type OtherWording, registerLimits } from '#shared/features/registers.ts';
import styles from './registers.module.css';

interface OtherWordingsProps {
  readonly name: string;
  readonly value: readonly OtherWording[];
  readonly onChange: (value: OtherWording[]) => void;
}

/** Said otherwise, or not agreed with: it stands beside, with nothing to settle (000-49). */
export function OtherWordings({ name, value, onChange }: OtherWordingsProps) {
  const t = useT();
  const change = (place: number, part: Partial<OtherWording>) =>
    onChange(value.map((one, index) => (index === place ? { ...one, ...part } : one)));
  const natures = (['wording', 'disagreement'] as const).map((nature) => ({
    value: nature,
    label: t(`registers.others.${nature}`),
  }));
  return (
    <GroupFrame role="group" label={t('registers.others.title')} help={t('registers.others.help')}>
      {value.map((one, index) => (
        // Their order is all that tells two of them apart while they are being typed.
        <div key={String(index)} className={styles.other}>
          <Choice
            label={t('registers.others.nature')}
            hideLabel
            options={natures}
            value={one.nature}
            onChange={(nature) => change(index, { nature })}
          />
          <TextField
            label={t('registers.others.text')}
            name={`${name}.${index}`}
            maxLength={registerLimits.statement}
            value={one.text}
            onChange={(text) => change(index, { text })}
          />
          <Button
            look="plain"
            iconOnly
            icon={X}
            onPress={() => onChange(value.filter((_, place) => place !== index))}
          >
            {t('registers.others.remove')}
          </Button>
        </div>
      ))}
      {value.length < registerLimits.others ? (
        <div>
          <Button
            look="plain"
            icon={Plus}
            onPress={() => onChange([...value, { text: '', nature: 'wording', author: null }])}
          >
            {t('registers.others.add')}
          </Button>
        </div>
      ) : null}
    </GroupFrame>
  );
}
