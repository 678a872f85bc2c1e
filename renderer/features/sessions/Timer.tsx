import { Pause, Play, Plus, TimerOff, TimerReset } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button as AriaButton, Group } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { cueAt } from '#shared/rules/cues.ts';
import { allottedMinutes, EXTENSION_MINUTES, elapsed, totalElapsed } from '#shared/rules/timer.ts';
import type { TemplateFacts } from '#shared/templates/facts.ts';
import type { Phase } from '#shared/templates/schema.ts';
import styles from './Timer.module.css';
import { HEARTBEAT_MS, type TimerKeeper } from './timer-keeper.ts';

const minuteMs = 60_000;

/** Keeps the timer counting and redraws it: twice a minute would do, a beat is what is saved. */
function useTimer(keeper: TimerKeeper) {
  const view = useSyncExternalStore(keeper.subscribe, keeper.read);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      keeper.beat();
      setNow(Date.now());
    }, HEARTBEAT_MS);
    return () => clearInterval(timer);
  }, [keeper]);
  return { ...view, now: Math.max(now, view.state.running?.sinceEpochMs ?? 0) };
}

/** Whether the timer is wanted, and changing one’s mind. */
function useShowTimer() {
  const { data } = useRead(api.settings.get, null);
  const update = useCommand(api.settings.update);
  const show = (showTimer: boolean) => data && update.mutate({ ...data, showTimer });
  return { shown: data?.showTimer ?? true, show };
}

interface TimerProps {
  readonly keeper: TimerKeeper;
  readonly phase: Phase;
  readonly facts: Pick<TemplateFacts, 'cues' | 'maxMinutes'>;
}

/** A quiet ring: « 21 min sur 45 · 1 h 16 en tout ». Never blinks, makes no sound, can be hidden. */
export function Timer({ keeper, phase, facts }: TimerProps) {
  const t = useT();
  const { shown, show } = useShowTimer();
  const { state, now } = useTimer(keeper);
  if (!shown) {
    return (
      <Button look="plain" iconOnly icon={TimerReset} onPress={() => show(true)}>
        {t('sessions.timer.show')}
      </Button>
    );
  }
  const running = state.running !== null;
  const allotted = allottedMinutes(state, phase.id, phase.minutes);
  const spent = Math.floor(elapsed(state, phase.id, now) / minuteMs);
  const total = Math.floor(totalElapsed(state, now) / minuteMs);
  const cap = facts.maxMinutes ?? null;
  const cue = cueAt(facts, total);
  return (
    <Group aria-label={t('sessions.timer.label')} className={styles.timer ?? ''}>
      <AriaButton
        className={styles.ring ?? ''}
        aria-label={t(running ? 'sessions.timer.pause' : 'sessions.timer.start')}
        onPress={() => keeper.toggle(phase.id)}
      >
        <Ring share={shareOf(cap, total, allotted, spent)} near={cue !== null} />
        {running ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </AriaButton>
      <p className={styles.words}>
        <span>
          <strong>{formatMinutes(spent)}</strong>
          {allotted > 0 ? ` ${t('sessions.timer.of', { minutes: allotted })}` : ''}
        </span>
        <span className={styles.total}>
          {t('sessions.timer.total', { time: formatMinutes(total) })}
        </span>
        <span aria-live="polite" className={styles.cue}>
          {cue === null ? null : t(`ways.cue.${cue.word}`, { minutes: cue.minutes })}
        </span>
      </p>
      <div className={styles.tools}>
        {cap === null ? (
          <AriaButton
            className={styles.tool ?? ''}
            aria-label={t('sessions.timer.extend', { minutes: EXTENSION_MINUTES })}
            onPress={() => keeper.extend(phase.id)}
          >
            <Plus aria-hidden="true" />
            {EXTENSION_MINUTES}
          </AriaButton>
        ) : null}
        <AriaButton
          className={styles.tool ?? ''}
          aria-label={t('sessions.timer.hide')}
          onPress={() => show(false)}
        >
          <TimerOff aria-hidden="true" />
        </AriaButton>
      </div>
    </Group>
  );
}

const radius = 16;
const around = 2 * Math.PI * radius;

/** Of the phase; of the whole session where it cannot last longer. */
function shareOf(cap: number | null, total: number, allotted: number, spent: number): number {
  if (cap !== null) return total / cap;
  return allotted === 0 ? 0 : spent / allotted;
}

function Ring({ share, near }: { share: number; near: boolean }) {
  const drawn = Math.min(1, share) * around;
  return (
    <svg viewBox="0 0 40 40" className={styles.circle} aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r={radius} className={styles.track} />
      {drawn > 0 ? (
        <circle
          cx="20"
          cy="20"
          r={radius}
          className={classes(styles.spent, near && styles.near)}
          strokeDasharray={`${drawn} ${around}`}
          transform="rotate(-90 20 20)"
        />
      ) : null}
    </svg>
  );
}

/** « Carnet fermé pendant 12 min : compter ce temps ? » – one line, no alarm. */
export function AwayLine({ keeper }: { keeper: TimerKeeper }) {
  const t = useT();
  const { away } = useSyncExternalStore(keeper.subscribe, keeper.read);
  if (away === null) return null;
  return (
    <div aria-live="polite" className={styles.away}>
      <span>
        {t('sessions.timer.away', { time: formatMinutes(Math.round(away.ms / minuteMs)) })}
      </span>
      <Button look="plain" onPress={() => keeper.settleAway(true)}>
        {t('sessions.timer.count')}
      </Button>
      <Button look="plain" onPress={() => keeper.settleAway(false)}>
        {t('sessions.timer.leave')}
      </Button>
    </div>
  );
}
