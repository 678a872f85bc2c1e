import { Keyboard } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import styles from './review.module.css';

const keys = ['move', 'next', 'hide', 'leave', 'open', 'undo', 'redo'] as const;

/** Always in sight: nobody guesses a key. */
export function ReviewShortcuts() {
  const t = useT();
  return (
    <Card icon={Keyboard} title={t('anonymise.review.shortcuts.title')}>
      <dl className={styles.shortcuts}>
        {keys.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{t(`anonymise.review.shortcuts.keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`anonymise.review.shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
