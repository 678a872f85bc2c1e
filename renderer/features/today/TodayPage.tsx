import { useNavigate } from '@tanstack/react-router';
import { UserRoundPlus } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { capitalised, dayInWords } from '#renderer/ui/frieze/words.ts';
import { Page } from '#renderer/ui/Page.tsx';
import { NoteMoment } from '#renderer/ways/NoteMoment.tsx';
import { BackupCard } from './BackupCard.tsx';
import { FrameQuestion } from './FrameQuestion.tsx';
import { NudgeCard } from './NudgeCard.tsx';
import { ReminderLine } from './ReminderLine.tsx';
import { ResumeCard } from './ResumeCard.tsx';
import { SeasonCard } from './SeasonCard.tsx';
import { SheetCard } from './SheetCard.tsx';
import { ThreadsCard } from './ThreadsCard.tsx';
import styles from './today.module.css';

/** « Aujourd’hui »: the first page, calm by construction: nothing here is late. */
export function TodayPage() {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useRead(api.today.overview, null);
  const settings = useRead(api.settings.get, null);
  const name = settings.data?.displayName ?? '';
  return (
    <Page
      width="full"
      eyebrow={capitalised(dayInWords(language, today(), 'weekday'))}
      title={name ? t('today.helloName', { name }) : t('today.hello')}
      actions={data && !data.empty ? <NoteMoment /> : undefined}
    >
      {error ? <ErrorNote error={error} /> : null}
      {data?.empty ? <EmptyNotebook /> : null}
      {data && !data.empty ? (
        <>
          {settings.data?.dateReminders ? <ReminderLine /> : null}
          {data.resume ? <ResumeCard resume={data.resume} /> : null}
          <div className={styles.pair}>
            <SeasonCard pathways={data.pathways} resumed={data.resume?.sessionId ?? null} />
            <ThreadsCard threads={data.threads} />
          </div>
          <div className={styles.pair}>
            <BackupCard />
            <NudgeCard />
            <SheetCard />
          </div>
        </>
      ) : null}
      {data && settings.data ? <FrameQuestion settings={settings.data} /> : null}
    </Page>
  );
}

function EmptyNotebook() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Card look="sheet">
      <EmptyState
        action={
          <Button
            look="primary"
            icon={UserRoundPlus}
            onPress={() => void navigate({ to: paths.newPerson })}
          >
            {t('today.newPerson')}
          </Button>
        }
      >
        {t('today.empty')}
      </EmptyState>
    </Card>
  );
}
