import { Link } from '@tanstack/react-router';
import { Feather } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { formatDay } from '#shared/i18n/format.ts';
import { takesTopics } from '#shared/rules/practice-topics.ts';
import type { Template } from '#shared/templates/schema.ts';
import styles from './SessionPage.module.css';

/** What the user meant to bring to an analysis of practice: days of their journal, and no word of it. */
export function BroughtTopics({ template }: { template: Template }) {
  return takesTopics(template) ? <Topics /> : null;
}

function Topics() {
  const topics = useRead(api.journal.topics, null).data ?? [];
  return topics.length === 0 ? null : <TopicsCard topics={topics} />;
}

/** All that a session may know of a page: its day, and where it is read. */
interface Topic {
  readonly id: string;
  readonly writtenOn: string;
}

function TopicsCard({ topics }: { topics: readonly Topic[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Card title={t('sessions.topics.title')} icon={Feather} look="slim" tone="plum">
      <ul className={styles.topics}>
        {topics.map(({ id, writtenOn }) => (
          <li key={id}>
            <Link to={paths.readJournal(id)}>
              {t('sessions.topics.one', { day: formatDay(language, writtenOn, 'long') })}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.quietly}>{t('sessions.topics.apart')}</p>
    </Card>
  );
}
