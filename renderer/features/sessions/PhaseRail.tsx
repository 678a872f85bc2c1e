import { Check } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { formatMinutes } from '#shared/i18n/format.ts';
import styles from './PhaseRail.module.css';

/** A phase as the path shows it. */
export interface Stone {
  readonly id: string;
  readonly title: string;
  /** Minutes proposed, extensions included; 0 says nothing. */
  readonly minutes: number;
  readonly state: 'done' | 'current' | 'ahead';
  /** A word the phase is remembered by: its weather. */
  readonly word: string;
}

interface PhaseRailProps {
  readonly stones: readonly Stone[];
  readonly onGo: (phaseId: string) => void;
}

/** The phases as stones on a path: beside the page on a wide window, in a line above it otherwise. */
export function PhaseRail({ stones, onGo }: PhaseRailProps) {
  const t = useT();
  return (
    <nav aria-label={t('sessions.phases')} className={styles.rail}>
      <ol className={styles.path}>
        {stones.map((stone, index) => (
          <li key={stone.id} className={classes(styles.step, styles[stone.state])}>
            <button
              type="button"
              className={styles.button}
              onClick={() => onGo(stone.id)}
              aria-current={stone.state === 'current' ? 'step' : undefined}
            >
              <span className={styles.stone} aria-hidden="true">
                {stone.state === 'done' ? <Icon of={Check} /> : index + 1}
              </span>
              <span className={styles.words}>
                <span className={styles.title}>{stone.title}</span>
                <StoneDetail stone={stone} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StoneDetail({ stone }: { stone: Stone }) {
  const t = useT();
  const time = formatMinutes(stone.minutes);
  const proposed =
    stone.state === 'current' ? t('sessions.proposedMinutes', { minutes: time }) : time;
  const parts = [stone.minutes > 0 ? proposed : '', stone.word].filter(Boolean);
  return (
    <>
      {parts.length > 0 ? <span className={styles.detail}>{parts.join(' · ')}</span> : null}
      {stone.state === 'done' ? (
        <span className="visually-hidden">{t('sessions.phaseDone')}</span>
      ) : null}
    </>
  );
}
