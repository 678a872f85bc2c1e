import type { LifeEvent } from '#shared/features/events.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';

type Step = Pick<OverviewStep, 'id' | 'step' | 'number' | 'heldOn' | 'status'>;

/** A place on the path: a session held, or something of life beside it. */
export type LifePlace = {
  readonly id: string;
  /** `AAAA-MM-JJ`, or `AAAA-MM` for an event. */
  readonly on: string;
  /** It is to come: the way there is not walked yet. */
  readonly ahead: boolean;
} & (
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'event'; readonly event: LifeEvent }
);

/** Sessions and life events on one path, the earliest first; a month comes before its days. */
export function lifePath(
  steps: readonly Step[],
  events: readonly LifeEvent[],
  today: PlainDay,
): LifePlace[] {
  const held = steps.map((step) => ({
    kind: 'step' as const,
    id: step.id,
    on: step.heldOn,
    ahead: step.heldOn > today,
    step,
  }));
  const lived = events.map((event) => ({
    kind: 'event' as const,
    id: event.id,
    on: event.happenedOn,
    ahead: event.happenedOn > today,
    event,
  }));
  return [...lived, ...held].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
