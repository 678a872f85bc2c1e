import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, Eye, FileCheck, Footprints, Pencil, Sprout } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { NoteMoment } from '#renderer/ways/NoteMoment.tsx';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import { OtherSession } from './OtherSession.tsx';
import styles from './pathways.module.css';
import { StartSession } from './StartSession.tsx';
import { deservesAWord } from './start-choices.ts';
import { useBeginStep } from './useBeginStep.ts';

interface PathwayActionsProps {
  readonly pathway: Pathway;
  readonly stones: readonly PathwayStone[];
}

/** What one can do with a pathway, the session first. */
export function PathwayActions({ pathway, stones }: PathwayActionsProps) {
  const t = useT();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const prepare = useCommand(api.bilans.prepare);
  const { begin, error } = useBeginStep(pathway);
  async function prepareBilan(): Promise<void> {
    const { id } = await prepare.mutateAsync({ pathwayId: pathway.id });
    await navigate({ to: paths.bilan(id) });
  }
  return (
    <div className={`no-print ${styles.actions}`}>
      {prepare.error ? <ErrorNote error={prepare.error} /> : null}
      {error ? <ErrorNote error={error} /> : null}
      {pathway.kind === 'moments' ? (
        <NoteMoment personId={pathway.companions[0]?.id ?? null} />
      ) : (
        <>
          <Button
            look="primary"
            icon={Footprints}
            onPress={() => {
              if (deservesAWord(pathway, stones, today())) setStarting(true);
              else begin('session');
            }}
          >
            {t('pathways.page.start')}
          </Button>
          <OtherSession pathway={pathway} />
        </>
      )}
      {pathwayWays[pathway.kind].bilan ? (
        <Button
          icon={FileCheck}
          isPending={prepare.isPending}
          onPress={() => void prepareBilan().catch(() => undefined)}
        >
          {t('pathways.page.bilan')}
        </Button>
      ) : null}
      <LinkButton to={paths.registers(pathway.id)} icon={Sprout}>
        {t('registers.open')}
      </LinkButton>
      <LinkButton to={paths.overview(pathway.id)} look="plain" icon={Eye}>
        {t('pathways.page.look')}
      </LinkButton>
      <Button
        look="plain"
        icon={Pencil}
        onPress={() => void navigate({ to: paths.editPathway(pathway.id) })}
      >
        {t('pathways.page.edit')}
      </Button>
      <ArchivePathway pathway={pathway} />
      {starting ? (
        <StartSession pathway={pathway} stones={stones} onClose={() => setStarting(false)} />
      ) : null}
    </div>
  );
}

function ArchivePathway({ pathway: { id, title, archivedAt } }: { pathway: Pathway }) {
  const t = useT();
  const archive = useCommand(api.pathways.archive);
  async function set(archived: boolean): Promise<void> {
    await archive.mutateAsync({ id, archived });
    const sentence = t(archived ? 'pathways.page.archived' : 'pathways.page.unarchived', { title });
    showToast(sentence, () => {
      void call(api.pathways.archive, { id, archived: !archived }).catch(() => undefined);
    });
  }
  const turn = (archived: boolean) => void set(archived).catch(() => undefined);
  if (archivedAt === null) {
    return (
      <Button look="plain" icon={Archive} onPress={() => turn(true)}>
        {t('pathways.page.archive')}
      </Button>
    );
  }
  return (
    <>
      <Button look="plain" icon={ArchiveRestore} onPress={() => turn(false)}>
        {t('pathways.page.unarchive')}
      </Button>
      <Pill icon={Archive}>{t('pathways.page.archivedPill')}</Pill>
    </>
  );
}
