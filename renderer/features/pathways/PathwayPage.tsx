import { useParams } from '@tanstack/react-router';
import { CornerDownRight } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Frieze } from '#renderer/ui/frieze/Frieze.tsx';
import { capitalised, dayInWords, stepName } from '#renderer/ui/frieze/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import { type PathwayStone, pathwayStones } from '#shared/rules/pathway-stones.ts';
import { PathwayAbout } from './PathwayAbout.tsx';
import { PathwayActions } from './PathwayActions.tsx';
import styles from './pathways.module.css';
import { SessionList } from './SessionList.tsx';
import { useBeginStep } from './useBeginStep.ts';

/** One pathway: its path, its sessions, its landmarks. */
export function PathwayPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useRead(api.pathways.get, { id: id as Pathway['id'] });
  if (error && !data) {
    return (
      <Page title={t('pathways.title')}>
        <ErrorNote error={error} />
      </Page>
    );
  }
  return data ? <PathwaySheet key={data.id} pathway={data} /> : null;
}

function PathwaySheet({ pathway }: { pathway: Pathway }) {
  const t = useT();
  const stones = pathwayStones(pathway, today());
  return (
    <Page
      width="full"
      eyebrow={t('pathways.page.eyebrow', {
        kind: t(`ways.name.${pathway.kind}`).toLocaleLowerCase(),
      })}
      title={pathway.title}
      actions={<PathwayActions pathway={pathway} stones={stones} />}
    >
      <Card title={t('pathways.page.path')}>
        <Frieze stones={stones} linkTo={paths.session} />
        <OpenSession stones={stones} />
        <PreliminaryOffer pathway={pathway} stones={stones} />
        <RhythmReview pathway={pathway} />
      </Card>
      <div className={styles.columns}>
        <Card title={t('pathways.page.sessions')}>
          <SessionList pathway={pathway} />
        </Card>
        <PathwayAbout pathway={pathway} />
      </div>
    </Page>
  );
}

/** A session begun and not closed: one step away. */
function OpenSession({ stones }: { stones: readonly PathwayStone[] }) {
  const t = useT();
  const language = useLanguage();
  const open = stones.find(({ openSince }) => openSince !== null);
  if (!open?.sessionId || open.openSince === null) return null;
  const day = dayInWords(language, open.openSince, 'dayMonth');
  return (
    <div className={styles.openSession}>
      <p>{t('pathways.page.openSession', { step: capitalised(stepName(t, open)), day })}</p>
      <LinkButton to={paths.session(open.sessionId)} icon={CornerDownRight}>
        {t('pathways.page.resume')}
      </LinkButton>
    </div>
  );
}

interface PreliminaryOfferProps {
  readonly pathway: Pathway;
  readonly stones: readonly PathwayStone[];
}

/** Before the first session, the échange préalable is offered and never required (source 000). */
function PreliminaryOffer({ pathway, stones }: PreliminaryOfferProps) {
  const t = useT();
  const { begin, error } = useBeginStep(pathway);
  const due = stones.some(
    ({ kind, sessionId, state }) => kind === 'preliminary' && sessionId === null && state === 'due',
  );
  if (!due) return null;
  const cycle = pathway.kind === 'coConstruction';
  return (
    <div className={styles.openSession}>
      <p>{t(cycle ? 'pathways.page.preliminary' : 'ways.start.firstMeeting')}</p>
      <Button onPress={() => begin('preliminary')}>
        {t(cycle ? 'pathways.page.beginPreliminary' : 'ways.start.beginFirstMeeting')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}

/** A closer rhythm is for a while: the day it was to be looked at again has come. */
function RhythmReview({ pathway: { id, rhythmReviewOn } }: { pathway: Pathway }) {
  const t = useT();
  const language = useLanguage();
  if (rhythmReviewOn === null || rhythmReviewOn > today()) return null;
  return (
    <div className={styles.openSession}>
      <p>{t('ways.about.reviewNow', { day: dayInWords(language, rhythmReviewOn, 'long') })}</p>
      <LinkButton to={paths.editPathway(id)}>{t('ways.about.reviewDo')}</LinkButton>
    </div>
  );
}
