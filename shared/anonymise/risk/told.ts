import type { PlaceDetail, PlaceFacts } from '../replace/plan-types.ts';
import type { EntityLabel } from '../types.ts';
import type { PersonTraits, QuasiIdentifier } from './groups.ts';
import { populations } from './populations.ts';
import type { TraitId } from './trait-ids.ts';

/** Something of the document, by what it is: written as it was, or replaced. */
export interface ToldThing {
  readonly label: EntityLabel;
  readonly surface: string;
  readonly left: boolean;
}

/**
 * Somebody is followed in psychiatry: 3,100 for 100,000 inhabitants as out-patients in 2016 (DREES,
 * « Les établissements de santé », « Les patients suivis en psychiatrie »). Those in hospital (630)
 * are partly the same and are left out: a smaller share makes a smaller group, the prudent side.
 */
const FOLLOWED = 0.031;
/** One age, and ten of them, among about a hundred. */
const ONE_AGE = 0.012;
const TEN_AGES = 0.12;
/** People a service of the neighbourhood accompanies, by order of size. */
const PEOPLE_OF_A_SERVICE = 100;
/** Orders of size, on the rare side: a thing said of one person in so many. */
const shares: Readonly<Partial<Record<EntityLabel, readonly [TraitId, number]>>> = {
  PROFESSION: ['profession', 0.005],
  DIAGNOSIS: ['diagnosis', 0.01],
  TREATMENT: ['treatment', 0.01],
  RARE_EVENT: ['rareEvent', 0.0001],
};
const ONE_KIND_OF_SERVICE = 0.02;

/**
 * What a document tells of the person it is about, whoever each thing is said of: a reader puts
 * them together, so that counting them all for one person is the prudent way.
 */
export function traitsTold(
  things: readonly ToldThing[],
  detail: PlaceDetail,
  placeOf: (name: string) => PlaceFacts | null,
): PersonTraits & { readonly placeTold: boolean } {
  const left = things.filter((thing) => thing.left);
  const place = placeTold(things, detail, placeOf);
  const population = place?.[0] ?? populations().middle;
  const traits: QuasiIdentifier[] = [{ id: 'followed', share: FOLLOWED, coarser: [] }];
  const has = (label: EntityLabel) => left.some((thing) => thing.label === label);
  if (has('ORG')) {
    const share = PEOPLE_OF_A_SERVICE / population / FOLLOWED;
    traits.push({ id: 'organisation', share, coarser: [ONE_KIND_OF_SERVICE] });
  } else if (things.some(({ label }) => label === 'ORG')) {
    traits.push({ id: 'serviceType', share: ONE_KIND_OF_SERVICE, coarser: [] });
  }
  if (has('AGE')) traits.push({ id: 'age', share: ONE_AGE, coarser: [TEN_AGES] });
  else if (things.some(({ label }) => label === 'AGE')) {
    traits.push({ id: 'ageBand', share: TEN_AGES, coarser: [] });
  }
  for (const label of ['PROFESSION', 'DIAGNOSIS', 'TREATMENT', 'RARE_EVENT'] as const) {
    const known = shares[label];
    if (known && has(label)) traits.push({ id: known[0], share: known[1], coarser: [] });
  }
  return {
    personId: 'subject',
    placeTold: place !== null,
    place: { id: 'place', population, larger: place?.slice(1) ?? [] },
    traits,
  };
}

/** Inhabitants of the smallest place that is told, then of the larger ones; null when none is. */
function placeTold(
  things: readonly ToldThing[],
  detail: PlaceDetail,
  placeOf: (name: string) => PlaceFacts | null,
): readonly [number, ...number[]] | null {
  const told = things.flatMap(({ label, surface, left }) => {
    // A door of a street: its house, and the département as the next thing to say.
    if (label === 'ADDRESS') return left ? [[4, populations().middle] as const] : [];
    const facts = label === 'LOC' ? placeOf(surface) : null;
    return facts === null ? [] : (ladder(surface, facts, left ? null : detail) ?? []);
  });
  const [first, ...others] = told;
  if (first === undefined) return null;
  return others.reduce<readonly [number, ...number[]]>(
    (least, each) => (each[0] < least[0] ? each : least),
    first,
  );
}

/** `detail`: how much of a replaced place is told; null for one that is written. */
function ladder(
  surface: string,
  facts: PlaceFacts,
  detail: PlaceDetail | null,
): (readonly [number, ...number[]])[] | null {
  const { department, france } = populations();
  const own = department.get(facts.department ?? (facts.kind === 'department' ? surface : ''));
  if (detail === null && facts.kind === 'city') {
    const least = Math.max(100, facts.population ?? 100);
    return own === undefined ? [[least]] : [[least, Math.max(own, least), france]];
  }
  const tellsDepartment = detail === null ? facts.kind === 'department' : detail === 'department';
  if (tellsDepartment && own !== undefined) return [[own, france]];
  const tellsCountry = detail === null || detail !== 'size';
  return tellsCountry && facts.country === 'France' ? [[france]] : null;
}
