import { Feather, LineChart, MessagesSquare } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { weeklyModel } from '#shared/features/journal-models.ts';
import { BurningPages } from './BurningPages.tsx';
import { JournalEyebrow, JournalRoom } from './JournalRoom.tsx';
import styles from './journal.module.css';
import { OldPages } from './OldPages.tsx';
import { PageList } from './PageList.tsx';
import { useStart } from './useStart.ts';

/** `/journal`: what may be written, what was, and what to do with what is old. */
export function JournalHome() {
  const t = useT();
  const { data, error } = useRead(api.journal.home, { today: today() });
  const write = (
    <LinkButton look="primary" icon={Feather} to={paths.writeJournal}>
      {t('journal.write')}
    </LinkButton>
  );
  const isEmpty = data?.pages.length === 0 && data.burning.length === 0;
  return (
    <JournalRoom>
      <Page
        eyebrow={<JournalEyebrow here />}
        title={t('journal.title')}
        actions={data && !isEmpty ? write : undefined}
        margin={
          <>
            <MarginNote title={t('journal.roomTitle')}>{t('journal.room')}</MarginNote>
            <LinkButton icon={LineChart} to={paths.journalLoad}>
              {t('journal.load.open')}
            </LinkButton>
          </>
        }
      >
        {error ? <ErrorNote error={error} /> : null}
        {data?.talk ? (
          <p className={styles.talk}>
            <Icon of={MessagesSquare} />
            <span>{t('journal.talk')}</span>
          </p>
        ) : null}
        {isEmpty ? (
          <Card look="sheet">
            <EmptyState action={write}>{t('journal.empty')}</EmptyState>
          </Card>
        ) : null}
        {data?.weeklyDue && !isEmpty ? <WeeklyCard /> : null}
        {data && data.old.length > 0 ? <OldPages pages={data.old} /> : null}
        {data && data.burning.length > 0 ? <BurningPages pages={data.burning} /> : null}
        {data ? <PageList pages={data.pages} /> : null}
      </Page>
    </JournalRoom>
  );
}

/** The weekly page, first when it is not begun; nothing is said of the weeks without one. */
function WeeklyCard() {
  const t = useT();
  const starting = useStart();
  return (
    <Card title={t('journal.weekly.title')}>
      <p>{t('journal.weekly.text')}</p>
      <div className={styles.row}>
        <Button isDisabled={starting.pending} onPress={() => starting.start(weeklyModel)}>
          {t('journal.weekly.start')}
        </Button>
        <LinkButton look="plain" to={paths.settings}>
          {t('journal.weekly.settings')}
        </LinkButton>
      </div>
      {starting.error ? <ErrorNote error={starting.error} /> : null}
    </Card>
  );
}
