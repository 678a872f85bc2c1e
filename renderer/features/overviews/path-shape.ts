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

/** A row of the path in the drawing, in its units. */
export interface PathBox {
  readonly width: number;
  readonly height: number;
}

/**
 * The path inside one row, from its top edge to the place and on to its bottom edge. It crosses
 * every edge straight down, so that neighbours meet.
 */
export function pathDown(
  places: readonly LifePlace[],
  index: number,
  { width, height }: PathBox,
): { readonly before: string; readonly after: string } {
  const place = places[index];
  const here = place ? acrossOf(place, index) : 50;
  const above = index === 0 ? here : meeting(places, index - 1);
  const below = meeting(places, index);
  const x = (value: number) => ((value * width) / 100).toFixed(1);
  const y = (value: number) => ((value * height) / 100).toFixed(1);
  return {
    before: `M ${x(above)} ${y(0)} C ${x(above)} ${y(28)}, ${x(here)} ${y(22)}, ${x(here)} ${y(50)}`,
    after: `M ${x(here)} ${y(50)} C ${x(here)} ${y(78)}, ${x(below)} ${y(72)}, ${x(below)} ${y(100)}`,
  };
}
