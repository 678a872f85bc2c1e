import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import { PathwayEditor } from './PathwayEditor.tsx';
import { formOf } from './pathway-form.ts';

/** « Modifier le parcours »: the same form, filled. */
export function EditPathwayPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useRead(api.pathways.get, { id: id as Pathway['id'] });
  return (
    <Page
      eyebrow={data?.title}
      title={t('pathways.form.editTitle')}
      margin={
        <MarginNote title={t('pathways.form.margin')}>{t('pathways.form.marginText')}</MarginNote>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      {data ? <EditPathway key={data.id} pathway={data} /> : null}
    </Page>
  );
}

function EditPathway({ pathway }: { pathway: Pathway }) {
  const navigate = useNavigate();
  const persons = useRead(api.persons.list, { archived: false });
  const [initial] = useState(() => formOf(pathway, today()));
  const { id, companions } = pathway;
  const others = persons.data?.filter((each) => !companions.some((own) => own.id === each.id));
  const back = () => navigate({ to: paths.pathway(id) });
  return (
    <PathwayEditor
      draftKey={`pathway:${id}`}
      initial={initial}
      fixedWay={pathway.sessions.length > 0 || pathway.kind === 'moments'}
      known={[...companions, ...(others ?? [])]}
      onSubmit={async (draft) => {
        await call(api.pathways.update, { ...draft, id });
        return back;
      }}
      onCancel={back}
    />
  );
}
