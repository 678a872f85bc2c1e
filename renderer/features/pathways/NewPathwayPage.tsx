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
import type { PathwayKind } from '#shared/features/pathways.ts';
import type { PersonSummary } from '#shared/features/persons.ts';
import { proposedWay } from '#shared/rules/proposed-way.ts';
import { PathwayEditor } from './PathwayEditor.tsx';
import { proposedForm } from './pathway-form.ts';

/** « Nouveau parcours », from the list or from a person's page (`$id`). */
export function NewPathwayPage() {
  const t = useT();
  const { id } = useParams({ strict: false });
  const { data, error } = useRead(api.persons.list, { archived: false });
  const last = useRead(api.pathways.lastWay, null);
  return (
    <Page
      eyebrow={t('pathways.title')}
      title={t('pathways.form.title')}
      margin={
        <MarginNote title={t('pathways.form.margin')}>{t('pathways.form.marginText')}</MarginNote>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      {last.error ? <ErrorNote error={last.error} /> : null}
      {data && last.data !== undefined ? (
        <NewPathway key={id ?? ''} persons={data} personId={id ?? null} lastWay={last.data} />
      ) : null}
    </Page>
  );
}

interface NewPathwayProps {
  readonly persons: readonly PersonSummary[];
  readonly personId: string | null;
  readonly lastWay: PathwayKind | null;
}

function NewPathway({ persons, personId, lastWay }: NewPathwayProps) {
  const navigate = useNavigate();
  // The only person there is goes without saying.
  const [initial] = useState(() => {
    const chosen = persons.filter(({ id }) => (personId ? id === personId : persons.length === 1));
    const ids = personId ? [personId] : chosen.map(({ id }) => id);
    const way = proposedWay(chosen[0]?.audience ?? null, lastWay);
    return proposedForm(ids, today(), way);
  });
  return (
    <PathwayEditor
      draftKey={personId ? `pathway:new:${personId}` : 'pathway:new'}
      initial={initial}
      known={persons}
      onSubmit={async (draft) => {
        const { id } = await call(api.pathways.create, draft);
        return () => navigate({ to: paths.pathway(id), replace: true });
      }}
      onCancel={() => navigate({ to: personId ? paths.person(personId) : paths.pathways })}
    />
  );
}
