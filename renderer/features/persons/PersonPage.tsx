import { useParams } from '@tanstack/react-router';
import { Archive, ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { type Person, type PersonDraft, personDraft } from '#shared/features/persons.ts';
import { PersonApart } from './PersonApart.tsx';
import { LandmarkFields, NotesField, PersonTags, PseudonymField } from './PersonFields.tsx';
import { PersonIdentity } from './PersonIdentity.tsx';
import { PersonPathways } from './PersonPathways.tsx';
import { PersonSheets } from './PersonSheets.tsx';
import styles from './persons.module.css';
import { useAutosave } from './useAutosave.ts';

/** One person's page. */
export function PersonPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const { data, error, isFetching } = useRead(api.persons.get, { id: id as Person['id'] });
  // A page left a moment ago is read again before it can be written in: never on an old copy.
  const [opened, setOpened] = useState<string | null>(null);
  if (data && !isFetching && opened !== data.id) setOpened(data.id);
  if (error && !data) {
    return (
      <Page title={t('persons.title')}>
        <ErrorNote error={error} />
      </Page>
    );
  }
  return data && opened === data.id ? <PersonSheet key={data.id} person={data} /> : null;
}

function draftOf(person: Person): PersonDraft {
  return personDraft.parse(person);
}

function PersonSheet({ person }: { person: Person }) {
  const t = useT();
  const kept = person.pseudonym;
  const page = useAutosave(draftOf(person), savePerson(person));
  const fields = { value: page.value, onChange: page.set };
  const nameless = page.value.pseudonym.trim() === '';
  return (
    <Page
      eyebrow={t('persons.page.eyebrow')}
      title={kept}
      actions={
        <>
          <SaveState state={page.saving} />
          <ArchiveButton person={person} />
        </>
      }
    >
      {page.error ? (
        <ErrorNote error={page.error}>
          <Button onPress={page.retry}>{t('persons.page.retry')}</Button>
        </ErrorNote>
      ) : null}
      <PersonApart person={person} />
      <Card look="sheet">
        <NotesField {...fields} rows={8} />
        <PersonTags {...fields} />
      </Card>
      <PersonPathways personId={person.id} />
      <PersonSheets personId={person.id} />
      <Card title={t('persons.page.about')}>
        <div className={styles.form}>
          <PseudonymField
            {...fields}
            pseudonymError={nameless ? t('persons.form.pseudonymKept', { kept }) : undefined}
          />
          <LandmarkFields {...fields} />
        </div>
      </Card>
      <PersonIdentity personId={person.id} exists={person.hasIdentity} />
    </Page>
  );
}

/** A page never loses its pseudonym: while the field is empty, the last one given stands. */
function savePerson(person: Person): (draft: PersonDraft) => Promise<unknown> {
  let kept = person.pseudonym;
  return (draft) => {
    kept = draft.pseudonym.trim() || kept;
    return call(api.persons.update, { ...draft, id: person.id, pseudonym: kept });
  };
}

function ArchiveButton({ person }: { person: Person }) {
  const t = useT();
  const mask = useMask();
  const archive = useCommand(api.persons.archive);
  const { id, pseudonym: name, archivedAt } = person;
  async function set(archived: boolean): Promise<void> {
    await archive.mutateAsync({ id, archived });
    const sentence = t(archived ? 'persons.page.archived' : 'persons.page.unarchived', {
      name: mask(name),
    });
    const back = () => void call(api.persons.archive, { id, archived: !archived }).catch(() => {});
    showToast(sentence, back);
  }
  const turn = (archived: boolean) => void set(archived).catch(() => undefined);
  if (archivedAt === null) {
    return (
      <Button icon={Archive} onPress={() => turn(true)}>
        {t('persons.page.archive')}
      </Button>
    );
  }
  return (
    <>
      <Pill icon={Archive}>{t('persons.page.archivedPill')}</Pill>
      <Button icon={ArchiveRestore} onPress={() => turn(false)}>
        {t('persons.page.unarchive')}
      </Button>
    </>
  );
}
