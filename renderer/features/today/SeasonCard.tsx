import { Link, useNavigate } from '@tanstack/react-router';
import { CalendarDays, CalendarRange, Plus } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { capitalised, stepName, windowInWords } from '#renderer/ui/frieze/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import { type Proposal, proposals } from '#shared/rules/agenda/proposals.ts';
import styles from './today.module.css';

interface SeasonCardProps {
  readonly pathways: readonly Pathway[];
  /** The session the card above already offers. */
  readonly resumed: string | null;
}

/** « Cette saison »: the next step of each pathway, proposed from its rhythm. */
export function SeasonCard({ pathways, resumed }: SeasonCardProps) {
  const t = useT();
  const navigate = useNavigate();
  const found = proposals(pathways, today(), resumed);
  return (
    <Card title={t('today.season.title')} icon={CalendarDays}>
      {found.length > 0 ? (
        <ul className={styles.rows}>
          {found.map((proposal) => (
            <ProposalRow key={proposal.pathway.id} proposal={proposal} />
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>
          {t(pathways.length > 0 ? 'today.season.none' : 'today.season.noPathway')}
        </p>
      )}
      {pathways.length === 0 ? (
        <div>
          <Button icon={Plus} onPress={() => void navigate({ to: paths.newPathway })}>
            {t('today.season.newPathway')}
          </Button>
        </div>
      ) : null}
      <div>
        <LinkButton to={paths.agenda} look="plain" icon={CalendarRange}>
          {t('agenda.open')}
        </LinkButton>
      </div>
    </Card>
  );
}

function ProposalRow({ proposal: { pathway, stone, kind } }: { proposal: Proposal }) {
  const t = useT();
  const mask = useMask();
  const language = useLanguage();
  const step = stepName(t, stone);
  const line = stone.window
    ? t('today.season.line', {
        step,
        window: windowInWords({ t, language, today: today() }, stone.window),
      })
    : step;
  return (
    <li className={styles.proposal}>
      <strong>{t(`today.season.${kind}`)}</strong>
      <span className={styles.what}>
        <Link to={paths.pathway(pathway.id)} className={styles.title}>
          {mask(pathway.title)}
        </Link>
        <span className={styles.line}>{capitalised(line)}</span>
      </span>
    </li>
  );
}
