import { useNavigate } from '@tanstack/react-router';
import { Archive, CalendarDays, Pencil } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { placeInWords } from '#renderer/ways/words.ts';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay, formatMinutes } from '#shared/i18n/format.ts';
import { openSessionBook } from './book.ts';
import { DetailsDialog } from './DetailsDialog.tsx';
import styles from './SessionPage.module.css';

/** When and where the session takes place, and setting it aside. */
export function SessionDetails({ session }: { session: Session }) {
  const t = useT();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const setAside = useSetAside(session);
  return (
    <Card title={t('sessions.details.title')} icon={CalendarDays} look="slim">
      <p>
        {t('sessions.details.when', {
          day: formatDay(language, session.heldOn, 'full'),
          place: placeInWords(t, session),
        })}
      </p>
      {session.minutes === null ? null : (
        <p>{t('ways.session.length', { minutes: formatMinutes(session.minutes) })}</p>
      )}
      <div className={styles.detailActions}>
        <Button look="plain" icon={Pencil} onPress={() => setEditing(true)}>
          {t('sessions.details.edit')}
        </Button>
        <Button look="plain" icon={Archive} onPress={setAside.run}>
          {t('sessions.details.setAside')}
        </Button>
      </div>
      {setAside.error ? <ErrorNote error={setAside.error} /> : null}
      {editing ? <DetailsDialog session={session} onClose={() => setEditing(false)} /> : null}
    </Card>
  );
}

/** Sets the session aside and leaves; the message brings it back. */
function useSetAside({ id, pathway }: Session) {
  const t = useT();
  const navigate = useNavigate();
  const discard = useCommand(api.sessions.discard);
  const restore = useCommand(api.sessions.restore);
  async function undo(): Promise<void> {
    await restore.mutateAsync({ id });
    await navigate({ to: paths.session(id) });
  }
  async function run(): Promise<void> {
    // What is set aside comes back whole: its last words go first.
    await openSessionBook(id).flush();
    await discard.mutateAsync({ id });
    showToast(t('sessions.details.putAside'), () => void undo().catch(() => undefined));
    await navigate({ to: paths.pathway(pathway.id) });
  }
  return { run: () => void run().catch(() => undefined), error: discard.error };
}
