import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { PersonDraft } from '#shared/features/persons.ts';
import { LandmarkFields, NotesField, PersonTags, PseudonymField } from './PersonFields.tsx';
import styles from './persons.module.css';

const blank: PersonDraft = {
  pseudonym: '',
  audience: 'concerned',
  address: 'vous',
  usualFormat: 'unset',
  notes: '',
  tags: [],
};

/** « Nouvelle personne »: the pseudonym is enough; what is typed stays in the vault meanwhile. */
export function NewPersonPage() {
  const t = useT();
  return (
    <Page
      eyebrow={t('persons.title')}
      title={t('persons.new')}
      margin={
        <MarginNote title={t('persons.form.margin')}>{t('persons.form.marginText')}</MarginNote>
      }
    >
      <NewPersonForm />
    </Page>
  );
}

function NewPersonForm() {
  const t = useT();
  const navigate = useNavigate();
  const draft = useDraft('person:new', blank);
  const create = useCommand(api.persons.create);
  const [asked, setAsked] = useState(false);
  const missing = draft.value.pseudonym.trim() === '';
  if (!draft.ready) return null;

  async function submit(): Promise<void> {
    setAsked(true);
    if (missing || create.isPending) return;
    const { id } = await create.mutateAsync(draft.value);
    await draft.discard();
    await navigate({ to: paths.person(id), replace: true });
  }
  async function giveUp(): Promise<void> {
    await draft.discard();
    await navigate({ to: paths.persons });
  }
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void submit().catch(() => undefined);
  }
  const fields = { value: draft.value, onChange: draft.set };
  const error = asked && missing ? t('persons.form.pseudonymMissing') : undefined;
  return (
    <Card look="sheet">
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        {draft.restored ? <p className={styles.restored}>{t('persons.form.restored')}</p> : null}
        <PseudonymField {...fields} pseudonymError={error} autoFocus />
        <LandmarkFields {...fields} />
        <NotesField {...fields} rows={4} />
        <PersonTags {...fields} />
        {create.error ? <ErrorNote error={create.error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" look="primary" isPending={create.isPending}>
            {t('common.save')}
          </Button>
          <Button look="plain" onPress={() => void giveUp().catch(() => undefined)}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
