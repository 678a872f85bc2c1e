import type { LifeEventDraft } from '#shared/features/events.ts';

/** So many days after a session, counted from 1. */
export interface EventDay {
  readonly session: number;
  readonly days: number;
}

interface WrittenEvent extends Omit<LifeEventDraft, 'happenedOn'> {
  readonly after: EventDay;
}

/** What Brume wanted on the path: nobody asked. */
export const brumeEvents: readonly WrittenEvent[] = [
  { after: { session: 2, days: 25 }, words: 'Le nouvel appartement', shape: 'detour' },
  { after: { session: 4, days: 12 }, words: 'Deux semaines au bord de la mer', shape: 'stop' },
];
