import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { today } from '#renderer/ui/clock.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PathCard, PathCards } from '#renderer/ui/frieze/PathCard.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import { pathwayStones } from '#shared/rules/pathway-stones.ts';
import { factsInWords } from './facts.ts';
import styles from './pathways.module.css';

/** « Parcours »: each with its path in small. */
export function PathwaysPage() {
  const t = useT();
  const navigate = useNavigate();
  const [archived, setArchived] = useState(false);
  const active = useRead(api.pathways.list, { personId: null, archived: false });
  const aside = useRead(api.pathways.list, { personId: null, archived: true });
  const { data, error } = archived ? aside : active;
  const none = active.data?.length === 0 && aside.data?.length === 0;
  const begin = (
    <Button look="primary" icon={Plus} onPress={() => void navigate({ to: paths.newPathway })}>
      {t('pathways.new')}
    </Button>
  );
  return (
    <Page title={t('pathways.title')} actions={none ? undefined : begin}>
      {error ? <ErrorNote error={error} /> : null}
      {none ? (
        <Card look="sheet">
          <EmptyState action={begin}>{t('pathways.empty')}</EmptyState>
        </Card>
      ) : null}
      {data && data.length > 0 ? <Paths pathways={data} /> : null}
      {!none && data?.length === 0 ? (
        <p className={styles.quiet}>
          {t(archived ? 'pathways.noneArchived' : 'pathways.noneActive')}
        </p>
      ) : null}
      {aside.data && (aside.data.length > 0 || archived) ? (
        <CheckboxField checked={archived} onChange={setArchived}>
          {t('pathways.archivedOnly')}
        </CheckboxField>
      ) : null}
    </Page>
  );
}

function Paths({ pathways }: { pathways: readonly Pathway[] }) {
  const t = useT();
  return (
    <PathCards>
      {pathways.map((pathway) => (
        <PathCard
          key={pathway.id}
          title={pathway.title}
          to={paths.pathway(pathway.id)}
          facts={factsInWords(t, pathway)}
          stones={pathwayStones(pathway, today())}
        />
      ))}
    </PathCards>
  );
}
