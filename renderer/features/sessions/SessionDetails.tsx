import { useNavigate } from '@tanstack/react-router';
import { Archive, CalendarDays, Pencil } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { type Place, place as places, plainDate } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { openSessionBook } from './book.ts';
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
          place: t(`sessions.place.${session.place}`),
        })}
      </p>
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

function DetailsDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const t = useT();
  const update = useCommand(api.sessions.update);
  const [heldOn, setHeldOn] = useState<string>(session.heldOn);
  const [place, setPlace] = useState<Place>(session.place);
  const valid = plainDate.safeParse(heldOn).success;
  async function save(): Promise<void> {
    await update.mutateAsync({ id: session.id, heldOn, place });
    onClose();
  }
  return (
    <Dialog
      title={t('sessions.details.edit')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!valid || update.isPending}
            onPress={() => void save().catch(() => undefined)}
          >
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <DateField label={t('sessions.details.day')} value={heldOn} onChange={setHeldOn} />
      <Choice
        label={t('sessions.details.place')}
        options={places.options.map((value) => ({ value, label: t(`sessions.place.${value}`) }))}
        value={place}
        onChange={setPlace}
      />
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Dialog>
  );
}
