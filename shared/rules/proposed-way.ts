import type { PathwayKind } from '#shared/features/pathways.ts';
import type { Audience } from '#shared/features/persons.ts';

/** What may be lived with whom, the likeliest first (source 003, « À qui s’adresse… »; 000). */
const likely: Record<Audience, readonly [PathwayKind, ...PathwayKind[]]> = {
  concerned: ['accompaniment', 'coConstruction'],
  relative: ['relative'],
  peer: ['coConstruction', 'practice'],
};

/**
 * The way a new pathway starts on: the one last chosen, unless the person it is for makes another
 * likelier. A proposal: nothing is refused.
 * @param audience of the person already chosen, or `null`
 * @param last the way of the pathway begun last, or `null` for the first of all
 */
export function proposedWay(audience: Audience | null, last: PathwayKind | null): PathwayKind {
  if (audience === null) return last ?? 'coConstruction';
  const [first, ...others] = likely[audience];
  return others.find((way) => way === last) ?? first;
}
