import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { ReviewState, TextRange } from '#shared/anonymise/review/state.ts';
import { type EntityLabel, entityLabels } from '#shared/anonymise/types.ts';
import { limits } from '#shared/features/fields.ts';
import styles from './review.module.css';
import type { ReviewDesk } from './useReview.ts';

interface AddNameProps {
  readonly desk: ReviewDesk;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** What neither the vault nor the engine has seen: typed, or selected in the text. */
export function AddName({ desk, words, onWords }: AddNameProps) {
  const t = useT();
  const [label, setLabel] = useState<EntityLabel>('PERSON');
  const [absent, setAbsent] = useState(false);
  function submit(): void {
    const range = firstRange(desk.state, words.trim());
    setAbsent(range === null);
    if (range === null) return;
    desk.act({ type: 'add', range, label, into: null, everywhere: true });
    onWords('');
  }
  return (
    <Card title={t('anonymise.review.add.title')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('anonymise.review.add.words')}
          help={t('anonymise.review.add.help')}
          error={absent ? t('anonymise.review.add.absent') : undefined}
          value={words}
          onChange={(next) => {
            setAbsent(false);
            onWords(next);
          }}
          maxLength={limits.title}
        />
        <Select
          label={t('anonymise.review.details.label')}
          options={entityLabels.map((value) => ({
            value,
            label: t(`anonymise.review.labels.${value}`),
          }))}
          value={label}
          onChange={setLabel}
        />
        <div>
          <Button type="submit" isDisabled={words.trim() === ''}>
            {t('anonymise.review.add.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Where the words are first written, as they are or in another case. */
function firstRange({ texts }: ReviewState, words: string): TextRange | null {
  if (words === '') return null;
  for (const fold of [(text: string) => text, (text: string) => text.toLowerCase()]) {
    for (const { id, text } of texts) {
      const start = fold(text).indexOf(fold(words));
      if (start >= 0) return { textId: id, start, end: start + words.length };
    }
  }
  return null;
}
