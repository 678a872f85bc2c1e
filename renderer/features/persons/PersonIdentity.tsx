import { ChevronRight, Eraser, FolderLock } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { PersonId } from '#shared/features/fields.ts';
import type { Identity } from '#shared/features/persons.ts';
import { IdentityFields } from './IdentityFields.tsx';
import styles from './persons.module.css';
import { useAutosave } from './useAutosave.ts';

interface PersonIdentityProps {
  readonly personId: PersonId;
  readonly exists: boolean;
}

/** The sheet kept apart: nothing of it is read from the vault until it is opened. */
export function PersonIdentity({ personId, exists }: PersonIdentityProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <h2>
        <button
          type="button"
          className={styles.trigger}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronRight} />
          {t('persons.identity.title')}
          {exists && !open ? (
            <span className={styles.exists}>{t('persons.identity.exists')}</span>
          ) : null}
        </button>
      </h2>
      <p className={styles.why}>
        <Icon of={FolderLock} />
        <span>{t('persons.identity.why')}</span>
      </p>
      <div id={id} className={styles.form}>
        {open ? <OpenSheet personId={personId} /> : null}
      </div>
    </Card>
  );
}

function OpenSheet({ personId }: { personId: PersonId }) {
  const { data, error, isFetching } = useRead(api.persons.identity, { id: personId });
  const [ready, setReady] = useState(false);
  const [round, setRound] = useState(0);
  if (!ready && data !== undefined && !isFetching) setReady(true);
  if (error) return <ErrorNote error={error} />;
  if (!ready || data === undefined) return null;
  const again = () => setRound((before) => before + 1);
  return <Sheet key={round} personId={personId} identity={data} onErased={again} />;
}

const blank: Identity = {
  givenName: '',
  familyName: '',
  otherNames: [],
  phone: '',
  email: '',
  places: [],
};

interface SheetProps {
  readonly personId: PersonId;
  readonly identity: Identity | null;
  readonly onErased: () => void;
}

function isBlank({ givenName, familyName, otherNames, phone, email, places }: Identity): boolean {
  return [givenName, familyName, phone, email, ...otherNames, ...places].every(
    (each) => each.trim() === '',
  );
}

function Sheet({ personId: id, identity, onErased }: SheetProps) {
  const t = useT();
  const store = (next: Identity | null) =>
    call(api.persons.saveIdentity, { id, identity: next && isBlank(next) ? null : next });
  const sheet = useAutosave(identity ?? blank, store);
  const written = !isBlank(sheet.value);
  async function erase(): Promise<void> {
    const before = sheet.value;
    sheet.set(blank);
    await store(null);
    onErased();
    showToast(t('persons.identity.erased'), () => void store(before).catch(() => undefined));
  }
  return (
    <>
      {sheet.error ? (
        <ErrorNote error={sheet.error}>
          <Button onPress={sheet.retry}>{t('persons.page.retry')}</Button>
        </ErrorNote>
      ) : null}
      <IdentityFields value={sheet.value} onChange={sheet.set} />
      <div className={styles.actions}>
        {written ? (
          <Button look="plain" icon={Eraser} onPress={() => void erase().catch(() => undefined)}>
            {t('persons.identity.erase')}
          </Button>
        ) : null}
        <SaveState state={sheet.saving} />
      </div>
    </>
  );
}
