import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { RememberedName } from '#shared/features/reviews.ts';
import styles from './review.module.css';

interface RememberedCardProps {
  readonly names: readonly RememberedName[];
  readonly onForget: (text: string) => void;
}

/** What holds for every bilan, each with a way back. */
export function RememberedCard({ names, onForget }: RememberedCardProps) {
  const t = useT();
  if (names.length === 0) return null;
  return (
    <Card title={t('anonymise.review.remembered.title')}>
      <ul className={styles.rows}>
        {names.map(({ text, label }) => (
          <li key={text} className={styles.remembered}>
            <span>
              <strong lang="fr">{text}</strong>{' '}
              <span className={styles.aside}>
                {t(`anonymise.review.remembered.${label === null ? 'never' : 'always'}`)}
              </span>
            </span>
            <Button
              look="plain"
              aria-label={t('anonymise.review.remembered.forgetNamed', { text })}
              onPress={() => onForget(text)}
            >
              {t('anonymise.review.remembered.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
