import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { WordToggles } from './WordToggles.tsx';

/** A scale said in words, so that nobody is turned into a number. */
export function NamedScaleInput({ kind, label, help, value, onChange }: FieldProps<'namedScale'>) {
  return (
    <FieldGroup label={label} help={help}>
      {(described) => (
        <WordToggles
          words={kind.words}
          selected={value === null ? [] : [value]}
          onChange={([word]) => onChange(word ?? null)}
          multiple={false}
          described={described}
          look="line"
        />
      )}
    </FieldGroup>
  );
}

const degrees = Array.from({ length: 11 }, (_, degree) => String(degree));

/** 0 to 10, out of sight until someone proposes it; the person answers, nobody guesses. */
export function OptionalScaleInput(props: FieldProps<'optionalScale'>) {
  const { kind, label, help, value, onChange } = props;
  const t = useT();
  const [proposed, setProposed] = useState(false);
  const ends = [kind.low, kind.high].filter((end) => end !== undefined).join(' – ');
  const words = [help, ends].filter(Boolean).join(' · ');
  if (value === null && !proposed) {
    return (
      <FieldGroup label={label} help={words}>
        <div>
          <Button look="plain" onPress={() => setProposed(true)}>
            {t('sessions.fields.proposeScale')}
          </Button>
        </div>
      </FieldGroup>
    );
  }
  return (
    <div className={styles.stack}>
      <FieldGroup label={label} help={words}>
        {(described) => (
          <WordToggles
            words={degrees}
            selected={value === null ? [] : [String(value)]}
            onChange={([degree]) => onChange(degree === undefined ? null : Number(degree))}
            multiple={false}
            described={described}
            look="line"
          />
        )}
      </FieldGroup>
      <div>
        <Button
          look="plain"
          onPress={() => {
            setProposed(false);
            onChange(null);
          }}
        >
          {t('sessions.fields.withdrawScale')}
        </Button>
      </div>
    </div>
  );
}
