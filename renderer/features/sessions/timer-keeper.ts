import { Saver } from '#renderer/editor/autosave.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { SessionId } from '#shared/features/fields.ts';
import {
  type Absence,
  absence,
  addAway,
  capped,
  extend,
  newTimer,
  pause,
  resumeAfter,
  start,
  switchPhase,
  type TimerState,
  tick,
} from '#shared/rules/timer.ts';

/** How often the running time is put in the vault: what a `kill -9` can cost of it. */
export const HEARTBEAT_MS = 10_000;
/** An absence this long is another day, not a break in a session: the timer is found paused. */
const ANOTHER_DAY_MS = 12 * 3_600_000;

export interface TimerView {
  readonly state: TimerState;
  /** Time nobody witnessed, waiting for « Compter » or « Laisser ». */
  readonly away: Absence | null;
}

/** The timer of one open session: counts, notices absences, and saves itself. */
export class TimerKeeper {
  private view: TimerView = { state: newTimer(), away: null };
  private seeded = false;
  private cap: number | null = null;
  private readonly saver: Saver<TimerState>;
  private readonly listeners = new Set<() => void>();

  constructor(id: SessionId) {
    this.saver = new Saver({
      save: async (timer) => {
        await call(api.sessions.saveTimer, { id, timer });
        return { savedAt: Date.now() };
      },
    });
  }

  /**
   * Takes up what the vault holds, once: afterwards this one is ahead.
   * @param cap milliseconds the session may last; counting stops there.
   */
  seed(state: TimerState, cap: number | null = null): void {
    if (this.seeded) return;
    this.seeded = true;
    this.cap = cap;
    const view = noticed({ state, away: null }, Date.now());
    this.view = { ...view, state: capped(view.state, cap, Date.now()) };
  }

  readonly read = (): TimerView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Credits what has passed, or notices that the notebook was away. Call it every few seconds. */
  beat(): void {
    if (this.view.state.running === null) return;
    const before = this.view;
    const view = noticed(before, Date.now());
    this.set(view === before ? { ...view, state: tick(view.state, Date.now()) } : view);
  }

  /** Runs a phase, or pauses. */
  toggle(phaseId: string): void {
    const now = Date.now();
    const { state } = this.view;
    this.change(state.running === null ? start(state, phaseId, now) : pause(state, now));
  }

  pause(): void {
    if (this.view.state.running !== null) this.change(pause(this.view.state, Date.now()));
  }

  switchTo(phaseId: string): void {
    if (this.view.state.running === null) return;
    this.change(switchPhase(this.view.state, phaseId, Date.now()));
  }

  /** « +5 min » */
  extend(phaseId: string): void {
    this.change(extend(this.view.state, phaseId));
  }

  /** Answers the question about an absence. */
  settleAway(counted: boolean): void {
    const { state, away } = this.view;
    if (away) this.set({ state: counted ? addAway(state, away) : state, away: null });
  }

  /** Everything counted so far in the vault; goes on running. */
  async flush(): Promise<void> {
    this.beat();
    await this.saver.flush();
  }

  private change(state: TimerState): void {
    this.set({ ...this.view, state });
  }

  private set(view: TimerView): void {
    this.view = { ...view, state: capped(view.state, this.cap, Date.now()) };
    this.saver.put(this.view.state);
    for (const listener of this.listeners) listener();
  }
}

/** Absences that follow one another in a phase add up; in another phase, the last one counts. */
function noticed(view: TimerView, now: number): TimerView {
  const missing = absence(view.state, now);
  if (missing === null) return view;
  const state = resumeAfter(view.state, now);
  if (missing.ms > ANOTHER_DAY_MS) return { state: { ...state, running: null }, away: null };
  const same = view.away?.phaseId === missing.phaseId ? view.away.ms : 0;
  return { state, away: { ...missing, ms: missing.ms + same } };
}
