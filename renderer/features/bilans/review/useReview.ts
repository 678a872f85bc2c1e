import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { registerFlush } from '#renderer/app/flush.ts';
import type { Saving } from '#renderer/ui/SaveState.tsx';
import type { ReviewAction } from '#shared/anonymise/review/actions.ts';
import { exportBlockers } from '#shared/anonymise/review/export.ts';
import { type DecisionGroup, decisionGroups } from '#shared/anonymise/review/groups.ts';
import { act as acted, redo, undo } from '#shared/anonymise/review/history.ts';
import type { ReviewContent, ReviewState } from '#shared/anonymise/review/state.ts';
import { AppError } from '#shared/errors.ts';
import type { Review, ReviewOptions } from '#shared/features/reviews.ts';
import { ReviewKeeper } from './review-keeper.ts';

export interface ReviewDesk {
  readonly state: ReviewState;
  /** As the vault last answered: the text that would leave, what remains, what is remembered. */
  readonly view: Review;
  /** How what is hidden is written, as the hand last chose. */
  readonly options: ReviewOptions;
  readonly choose: (options: ReviewOptions) => void;
  readonly act: (...actions: readonly ReviewAction[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is asked, few enough for one sitting: eight decisions a note of 150 words at most. */
  readonly groups: readonly DecisionGroup[];
  /** Those that wait. */
  readonly waiting: number;
  /** Nothing waits, and the vault has looked at the final text a second time. */
  readonly ready: boolean;
  readonly saving: Saving;
  readonly error: AppError | null;
}

/** The hand sees its decision at once; the vault keeps it, and has the second look. */
export function useReview(review: Review): ReviewDesk {
  // As it was when the screen opened: what the vault says later comes with its answers.
  const [{ texts, content }] = useState(review);
  const [state, setState] = useState<ReviewState>({ texts, content, past: [], future: [] });
  const [view, setView] = useState(review);
  const [options, setOptions] = useState(review.options);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [error, setError] = useState<AppError | null>(null);
  const [keeper] = useState(
    () =>
      new ReviewKeeper(review, (sent, answer, isLast) => {
        setView(answer);
        if (!isLast) return;
        setSaving({ kind: 'saved', savedAt: Date.now() });
        setState((now) => (now.content === sent ? { ...now, content: answer.content } : now));
      }),
  );
  // Only what a hand did is told: an answer of the vault must not be sent back to it.
  const told = useRef<ReviewContent>(content);
  const sent = useRef<ReviewContent>(content);
  const chosen = useRef(options);
  const change = useCallback((next: (state: ReviewState) => ReviewState) => {
    setState((now) => {
      const then = next(now);
      if (then !== now) told.current = then.content;
      return then;
    });
  }, []);
  const { content: current } = state;
  useEffect(() => {
    const isTold = told.current !== current || sent.current === current;
    if (isTold && chosen.current === options) return;
    sent.current = current;
    chosen.current = options;
    setSaving({ kind: 'saving' });
    keeper.keep(current, options).then(
      () => setError(null),
      (thrown: unknown) => {
        setSaving({ kind: 'failed' });
        setError(thrown instanceof AppError ? thrown : new AppError('internal'));
      },
    );
  }, [keeper, current, options]);
  useFlush(keeper);
  const groups = useMemo(() => decisionGroups(state), [state]);
  return {
    state,
    view,
    options,
    choose: setOptions,
    act: (...actions) => change((now) => actions.reduce(acted, now)),
    undo: () => change(undo),
    redo: () => change(redo),
    groups,
    waiting: groups.filter(({ decided }) => !decided).length,
    ready: exportBlockers(state).length === 0,
    saving,
    error,
  };
}

/** What is on its way is in the vault at a lock, and when the screen is left. */
function useFlush(keeper: ReviewKeeper): void {
  useEffect(() => {
    const unregister = registerFlush(() => keeper.flush());
    return () => {
      unregister();
      void keeper.flush().catch(() => undefined);
    };
  }, [keeper]);
}
