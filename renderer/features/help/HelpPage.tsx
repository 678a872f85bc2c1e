import { Link } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import styles from './help.module.css';

/** In reading order: what one does and does not do first, the words last. */
const topics = [
  'differences',
  'beyond',
  'posture',
  'starters',
  'practice',
  'recovery',
  'words',
  'training',
] as const;

/** « Aide »: short texts to read away from any session. */
export function HelpPage() {
  const t = useT();
  return (
    <Page
      eyebrow={<Link to={paths.settings}>{t('settings.title')}</Link>}
      title={t('help.title')}
      margin={<MarginNote title={t('help.title')}>{t('help.lead')}</MarginNote>}
    >
      {topics.map((topic) => (
        <Card key={topic} title={t(`help.topics.${topic}.title`)}>
          {t(`help.topics.${topic}.text`)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph} className={styles.paragraph}>
                {paragraph}
              </p>
            ))}
        </Card>
      ))}
    </Page>
  );
}
