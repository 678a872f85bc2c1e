import type { LifePlace } from '#shared/rules/overview/life-path.ts';

/** Where a way round and the end of a stop lie: aside. */
export const aside = 84;

/** Across the path, 0 to 100: it winds, and goes a long way round at a detour. */
export function acrossOf(place: LifePlace, index: number): number {
  if (place.kind === 'event' && place.event.shape === 'detour') return aside;
  return 34 + 16 * Math.sin(index * 1.02 + 0.5);
}

/** Half-way between two places, where their rows meet. */
function meeting(places: readonly LifePlace[], index: number): number {
  const [here, next] = [places[index], places[index + 1]];
  if (!here || !next) return here ? acrossOf(here, index) : 50;
  return (acrossOf(here, index) + acrossOf(next, index + 1)) / 2;
}

/**
 * The path inside one row, in a box of 100 × 100, from the top edge to the place and on to the
 * bottom edge. It crosses every edge straight down, so that neighbours meet.
 */
export function pathDown(
  places: readonly LifePlace[],
  index: number,
): { readonly before: string; readonly after: string } {
  const place = places[index];
  const here = place ? acrossOf(place, index) : 50;
  const top = index === 0 ? here : meeting(places, index - 1);
  const bottom = meeting(places, index);
  const x = (value: number) => value.toFixed(1);
  return {
    before: `M ${x(top)} 0 C ${x(top)} 28, ${x(here)} 22, ${x(here)} 50`,
    after: `M ${x(here)} 50 C ${x(here)} 78, ${x(bottom)} 72, ${x(bottom)} 100`,
  };
}
