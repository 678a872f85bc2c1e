import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TagField } from '#renderer/ui/TagField.tsx';
import { valueLimits } from '#shared/templates/limits.ts';
import { proposedTags } from '#shared/templates/vocabulary.ts';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { WordToggles } from './WordToggles.tsx';

/** Free words, and those of a vocabulary for whoever wants them, family by family. */
export function TagsInput({ kind, label, help, name, value, onChange }: FieldProps<'tags'>) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const families = proposedTags(kind.vocabulary);
  const lay = (words: readonly string[]) => onChange(words.slice(0, valueLimits.tags));
  function toggle(words: readonly string[], chosen: readonly string[]): void {
    const kept = value.filter((word) => !words.includes(word) || chosen.includes(word));
    lay([...kept, ...chosen.filter((word) => !value.includes(word))]);
  }
  return (
    <div className={styles.stack}>
      <TagField
        label={label}
        help={help}
        name={name}
        value={value}
        onChange={lay}
        maxLength={valueLimits.tag}
      />
      {families.length > 0 ? (
        <div>
          <Button
            look="plain"
            icon={open ? ChevronUp : ChevronDown}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            {t('sessions.fields.proposedWords')}
          </Button>
        </div>
      ) : null}
      {open
        ? families.map(({ family, words }) => (
            <div key={family} className={styles.family}>
              {family === '' ? null : <span className={styles.familyName}>{family}</span>}
              <WordToggles
                words={words}
                selected={value.filter((word) => words.includes(word))}
                onChange={(chosen) => toggle(words, chosen)}
                multiple
                described={{ 'aria-label': family === '' ? label : family }}
                look="small"
              />
            </div>
          ))
        : null}
    </div>
  );
}
