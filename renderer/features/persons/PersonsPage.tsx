import { useNavigate } from '@tanstack/react-router';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Rows } from '#renderer/ui/Rows.tsx';
import { PersonRow } from './PersonRow.tsx';
import styles from './persons.module.css';

/** « Personnes »: the pages of the persons one walks with, pseudonyms only. */
export function PersonsPage() {
  const t = useT();
  const navigate = useNavigate();
  const [archived, setArchived] = useState(false);
  const active = useRead(api.persons.list, { archived: false });
  const aside = useRead(api.persons.list, { archived: true });
  const { data, error } = archived ? aside : active;
  const nobody = active.data?.length === 0 && aside.data?.length === 0;
  const begin = (
    <Button
      look="primary"
      icon={UserRoundPlus}
      onPress={() => void navigate({ to: paths.newPerson })}
    >
      {t('persons.new')}
    </Button>
  );
  return (
    <Page title={t('persons.title')} actions={nobody ? undefined : begin}>
      {error ? <ErrorNote error={error} /> : null}
      {nobody ? (
        <Card look="sheet">
          <EmptyState action={begin}>{t('persons.empty')}</EmptyState>
        </Card>
      ) : null}
      {!nobody && data && data.length > 0 ? (
        <Card>
          <Rows>
            {data.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </Rows>
        </Card>
      ) : null}
      {!nobody && data?.length === 0 ? (
        <p className={styles.none}>{t(archived ? 'persons.noneArchived' : 'persons.noneActive')}</p>
      ) : null}
      {aside.data && (aside.data.length > 0 || archived) ? (
        <CheckboxField checked={archived} onChange={setArchived}>
          {t('persons.archivedOnly')}
        </CheckboxField>
      ) : null}
    </Page>
  );
}
