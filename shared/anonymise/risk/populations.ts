import { PLACES } from '../data/lexicon.ts';
import { departments } from '../replace/data/territories.ts';
import { leastOfSize } from '../replace/gazetteer.ts';

interface Populations {
  readonly department: ReadonlyMap<string, number>;
  /** Of the département in the middle, from the least peopled to the most. */
  readonly middle: number;
  readonly france: number;
}

let counted: Populations | undefined;

/**
 * Inhabitants, added up from the communes of the lists, each by the least of its size: rough, and
 * rather too few, which is the prudent way.
 */
export function populations(): Populations {
  counted ??= count();
  return counted;
}

/** « saint etienne427 »: name, where it is, size. */
const placeLine = /^([a-z ]+?)([A-Z\d]+)(\d)$/gm;
const LARGEST = 9;
/** The lists give the largest size to regions too: these alone are communes. */
const largestCommunes = new Set(
  'paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes'.split(
    ' ',
  ),
);

function count(): Populations {
  const department = new Map<string, number>();
  for (const [, key = '', where = '', size = ''] of PLACES.matchAll(placeLine)) {
    const name = departments.get(where);
    if (name === undefined) continue;
    if (Number(size) === LARGEST && !largestCommunes.has(key)) continue;
    department.set(name, (department.get(name) ?? 0) + (leastOfSize[Number(size)] ?? 0));
  }
  const sorted = [...department.values()].sort((a, b) => a - b);
  return {
    department,
    middle: sorted[sorted.length >> 1] ?? 1,
    france: sorted.reduce((sum, each) => sum + each, 0),
  };
}
