import { textWords } from '#shared/rules/mask-text.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Gender } from './data/kinship.ts';
import { countries, departments, regions } from './data/territories.ts';
import type { PlaceFacts } from './plan-types.ts';

/** The least population of each of the ten sizes of the lists of places. */
export const leastOfSize: readonly number[] = [
  0, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000,
];

const folded = (name: string) =>
  textWords(name)
    .map((word) => word.folded)
    .join(' ');

const territories = new Map<string, PlaceFacts>([
  ...[...departments.values()].map((name): [string, PlaceFacts] => {
    return [folded(name), { kind: 'department' }];
  }),
  ...regions.map((name): [string, PlaceFacts] => [folded(name), { kind: 'region' }]),
  ...countries.map((name): [string, PlaceFacts] => [folded(name), { kind: 'country' }]),
]);
// Paris is a town before it is a département.
territories.delete('paris');

/**
 * What the lists of the engine say of a place; null for one they do not know. Populations are the
 * least of their size. Abroad, the largest size is also that of countries: it is then not told.
 */
export function listedPlace(name: string): PlaceFacts | null {
  const key = folded(name);
  const territory = territories.get(key);
  if (territory !== undefined) return territory;
  const place = lexicon().place(key);
  if (place === undefined) return null;
  const department = departments.get(place.where);
  const isFrench = department !== undefined;
  const isLargest = place.size === leastOfSize.length - 1;
  const population = isLargest && !isFrench ? undefined : leastOfSize[place.size];
  return {
    kind: 'city',
    ...(population === undefined ? {} : { population }),
    ...(isFrench ? { department, country: 'France' } : {}),
  };
}

/** The gender of a given name in the lists of the engine; null for any other word. */
export function listedGivenGender(given: string): Gender | null {
  return lexicon().given(folded(given))?.gender ?? null;
}
