import type { Template } from './schema.ts';

/** What one is about to do, in the order of the picker. */
export const situations = [
  'person',
  'crisis',
  'decision',
  'relative',
  'coConstruction',
  'group',
  'peers',
  'journal',
  'pairs',
  'sheet',
] as const;
export type Situation = (typeof situations)[number];

/** Templates that are sought for what happens rather than for the family they belong to. */
const sought: Readonly<Record<string, Situation>> = {
  T07: 'crisis',
  G03: 'crisis',
  T08: 'decision',
  T09: 'relative',
};

const byFamily: Readonly<Record<Template['facts']['family'], Situation>> = {
  accompaniment: 'person',
  coConstruction: 'coConstruction',
  collective: 'group',
  peers: 'peers',
  journal: 'journal',
  pairs: 'pairs',
  sheet: 'sheet',
};

/** Where the picker shows a template; a copy stays with what it was made from. */
export function situationOf({ id, origin, facts }: Template): Situation {
  return sought[origin ?? id] ?? byFamily[facts.family];
}
