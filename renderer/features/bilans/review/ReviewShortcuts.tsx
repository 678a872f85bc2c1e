import { Keyboard } from 'lucide-react';
import { useId } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './review.module.css';

const keys = ['move', 'next', 'hide', 'leave', 'open', 'undo', 'redo'] as const;

/** Always in sight, above the names: nobody guesses a key. */
export function ReviewShortcuts() {
  const t = useT();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.shortcuts}>
      <h2 id={id}>
        <Icon of={Keyboard} />
        {t('anonymise.review.shortcuts.title')}
      </h2>
      <dl>
        {keys.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{t(`anonymise.review.shortcuts.keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`anonymise.review.shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
