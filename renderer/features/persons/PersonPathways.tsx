import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { PathCard, PathCards } from '#renderer/ui/frieze/PathCard.tsx';
import { NoteMoment } from '#renderer/ways/NoteMoment.tsx';
import type { PersonId } from '#shared/features/fields.ts';
import { pathwayStones } from '#shared/rules/pathway-stones.ts';
import styles from './persons.module.css';

/** The pathways walked with one person, those under way first. */
export function PersonPathways({ personId }: { personId: PersonId }) {
  const t = useT();
  const navigate = useNavigate();
  const active = useRead(api.pathways.list, { personId, archived: false });
  const archived = useRead(api.pathways.list, { personId, archived: true });
  const all = [...(active.data ?? []), ...(archived.data ?? [])];
  const begin = (
    <div className={styles.actions}>
      <NoteMoment personId={personId} />
      <Button icon={Plus} onPress={() => void navigate({ to: paths.newPathwayWith(personId) })}>
        {t('persons.page.newPathway')}
      </Button>
    </div>
  );
  return (
    <Card title={t('persons.page.pathways')} aside={begin}>
      {active.data && archived.data && all.length === 0 ? (
        <p className={styles.none}>{t('persons.page.noPathway')}</p>
      ) : null}
      {all.length > 0 ? (
        <PathCards>
          {all.map((pathway) => (
            <PathCard
              key={pathway.id}
              title={pathway.title}
              to={paths.pathway(pathway.id)}
              facts={
                pathway.kind === 'coConstruction'
                  ? t(`pathways.mode.${pathway.mode}`)
                  : t(`ways.name.${pathway.kind}`)
              }
              stones={pathwayStones(pathway, today())}
            />
          ))}
        </PathCards>
      ) : null}
    </Card>
  );
}
