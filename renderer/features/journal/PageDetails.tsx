import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, CalendarDays, Flame, IdCard } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { plainDate } from '#shared/features/fields.ts';
import type { JournalPage } from '#shared/features/journal.ts';
import { cardModel } from '#shared/features/journal-models.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { BurnDialog } from './BurnDialog.tsx';
import { CardDialog } from './CardDialog.tsx';
import styles from './JournalPage.module.css';

interface PageDetailsProps {
  readonly page: JournalPage;
  /** The answers on screen, when the page is being written. */
  readonly book?: AnswerBook;
}

type Asked = 'day' | 'card' | 'burn' | null;

/** When the page was written, and what may become of it. */
export function PageDetails({ page, book }: PageDetailsProps) {
  const t = useT();
  const language = useLanguage();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>(null);
  const archive = useArchive(page, book);
  const flush = async () => book?.flush();
  const close = () => setAsked(null);
  return (
    <Card title={t('journal.page.details')} icon={CalendarDays} look="slim" level={3}>
      <p>{formatDay(language, page.writtenOn, 'full')}</p>
      {page.archived ? <p className={styles.quiet}>{t('journal.page.isArchived')}</p> : null}
      <div className={styles.details}>
        <Button look="plain" icon={CalendarDays} onPress={() => setAsked('day')}>
          {t('journal.page.changeDay')}
        </Button>
        {page.model === cardModel ? null : (
          <Button
            look="plain"
            icon={IdCard}
            onPress={() =>
              void flush().then(
                () => setAsked('card'),
                () => undefined,
              )
            }
          >
            {t('journal.card.action')}
          </Button>
        )}
        <Button look="plain" icon={page.archived ? ArchiveRestore : Archive} onPress={archive.run}>
          {t(page.archived ? 'journal.page.bringBack' : 'journal.page.archive')}
        </Button>
        <Button look="plain" icon={Flame} onPress={() => setAsked('burn')}>
          {t('journal.burn.action')}
        </Button>
      </div>
      {archive.error ? <ErrorNote error={archive.error} /> : null}
      {asked === 'day' ? <DayDialog page={page} onClose={close} /> : null}
      {asked === 'card' ? <CardDialog id={page.id} onClose={close} /> : null}
      {asked === 'burn' ? (
        <BurnDialog
          ids={[page.id]}
          onClose={close}
          before={flush}
          onBurnt={() => void navigate({ to: paths.journal })}
        />
      ) : null}
    </Card>
  );
}

/** Archives the page and leaves, or brings it back; the message undoes it. */
function useArchive({ id, archived }: JournalPage, book: AnswerBook | undefined) {
  const t = useT();
  const navigate = useNavigate();
  const archive = useCommand(api.journal.archive);
  const bringBack = useCommand(api.journal.bringBack);
  async function run(): Promise<void> {
    await book?.flush();
    if (archived) {
      await bringBack.mutateAsync({ id });
      return;
    }
    await archive.mutateAsync({ id });
    showToast(t('journal.page.archivedDone'), () => bringBack.mutate({ id }));
    await navigate({ to: paths.journal });
  }
  return {
    run: () => void run().catch(() => undefined),
    error: archive.error ?? bringBack.error,
  };
}

function DayDialog({ page, onClose }: { page: JournalPage; onClose: () => void }) {
  const t = useT();
  const update = useCommand(api.journal.update);
  const [day, setDay] = useState<string>(page.writtenOn);
  const valid = plainDate.safeParse(day).success;
  return (
    <Dialog
      title={t('journal.page.changeDay')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!valid || update.isPending}
            onPress={() => update.mutate({ id: page.id, writtenOn: day }, { onSuccess: onClose })}
          >
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <DateField label={t('journal.page.day')} value={day} onChange={setDay} />
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Dialog>
  );
}
