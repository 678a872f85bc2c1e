import type { KeyboardEvent } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import styles from './bilans.module.css';

/** The wording of one line while it is being changed. */
export interface Wording {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly save: () => void;
  readonly drop: () => void;
}

/** In place. Ctrl+Enter keeps, Escape gives up (with a way back). */
export function LineEditor({ wording }: { wording: Wording }) {
  const t = useT();
  const blank = wording.text.trim() === '';
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') wording.drop();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !blank) wording.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className={styles.editor} onKeyDownCapture={onKeyDown}>
      <TextArea
        label={t('bilans.line.wording')}
        help={t('bilans.line.wordingHelp')}
        name="bilan-line"
        value={wording.text}
        onChange={wording.set}
        maxLength={limits.shortText * 5}
        rows={3}
        autoFocus
      />
      <div className={styles.row}>
        <Button look="primary" onPress={wording.save} isDisabled={blank}>
          {t('bilans.line.save')}
        </Button>
        <Button look="plain" onPress={wording.drop}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
