import { Copy, Dices } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import { copyForAMinute } from './clipboard.ts';
import styles from './phrase.module.css';
import { Strength } from './Strength.tsx';
import { useStrength } from './useStrength.ts';

export interface PhrasePair {
  readonly phrase: string;
  readonly confirmation: string;
}

interface NewPhraseProps {
  readonly value: PhrasePair;
  readonly onChange: (value: PhrasePair) => void;
  readonly labels: { readonly phrase: string; readonly confirm: string };
  /** Why the pair was refused, under the field it is about. */
  readonly error: 'missing' | 'differ' | null;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** What is wrong with a pair before asking the vault. */
export function pairError({ phrase, confirmation }: PhrasePair): 'missing' | 'differ' | null {
  if (phrase === '') return 'missing';
  return phrase === confirmation ? null : 'differ';
}

/** A new phrase, twice, with its strength in words and the offer of six drawn words. */
export function NewPhrase({ value, onChange, labels, error, disabled, autoFocus }: NewPhraseProps) {
  const t = useT();
  const strength = useStrength(value.phrase);
  const [drawn, setDrawn] = useState<string | null>(null);
  const help = strength ? <Strength of={strength} /> : t('vault.start.phraseHelp');
  return (
    <>
      <PassphraseField
        label={labels.phrase}
        value={value.phrase}
        onChange={(phrase) => onChange({ ...value, phrase })}
        help={drawn !== null && value.phrase === drawn ? t('vault.start.used') : help}
        error={error === 'missing' ? t('vault.start.missing') : undefined}
        disabled={disabled ?? false}
        autoFocus={autoFocus ?? false}
      />
      <SixWords
        onTake={(phrase) => {
          setDrawn(phrase);
          onChange({ phrase, confirmation: '' });
        }}
      />
      <PassphraseField
        label={labels.confirm}
        value={value.confirmation}
        onChange={(confirmation) => onChange({ ...value, confirmation })}
        error={error === 'differ' ? t('vault.start.differ') : undefined}
        disabled={disabled ?? false}
      />
    </>
  );
}

function SixWords({ onTake }: { onTake: (phrase: string) => void }) {
  const t = useT();
  const draw = useCommand(api.vault.drawPassphrase);
  const [copied, setCopied] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const phrase = draw.data?.phrase;
  useEffect(() => {
    if (phrase !== undefined) card.current?.focus();
  }, [phrase]);
  if (phrase === undefined) {
    return (
      <div>
        <Button look="plain" icon={Dices} onPress={() => draw.mutate(null)}>
          {t('vault.start.propose')}
        </Button>
      </div>
    );
  }
  return (
    <div ref={card} tabIndex={-1} className={styles.offer}>
      <p className={styles.offerTitle}>{t('vault.start.proposed')}</p>
      <p className={styles.phrase}>{phrase}</p>
      <div className={styles.row}>
        <Button onPress={() => onTake(phrase)}>{t('vault.start.use')}</Button>
        <Button
          look="plain"
          icon={Copy}
          onPress={() => void copyForAMinute(phrase).then(setCopied)}
        >
          {t('vault.start.copy')}
        </Button>
        <Button look="plain" icon={Dices} onPress={() => draw.mutate(null)}>
          {t('vault.start.proposeAgain')}
        </Button>
      </div>
      {copied ? <p className={styles.small}>{t('vault.start.copied')}</p> : null}
    </div>
  );
}
