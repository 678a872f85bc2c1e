import {
  nounKey,
  organisationNouns,
  organisationType,
  placeNouns,
  staysAt,
  toldApart,
  typeBefore,
} from './common-nouns.ts';
import type {
  CommonNoun,
  DocumentEntity,
  EntityPlan,
  PlaceDetail,
  PlaceFacts,
  ReplacementOptions,
} from './plan-types.ts';

/** The plans of services and places, told apart from one another over the whole document. */
export function commonPlans(
  entities: readonly DocumentEntity[],
  { places: detail, mayStay = true }: Pick<ReplacementOptions, 'places' | 'mayStay'>,
  placeOf: (name: string) => PlaceFacts | null,
): [string, EntityPlan][] {
  const ranks = new Map<string, number>();
  const numbers = new Map<string, number>();
  const rankOf = (counts: Map<string, number>, key: string) => {
    const rank = (counts.get(key) ?? 0) + 1;
    counts.set(key, rank);
    return rank;
  };
  const kept: [string, EntityPlan][] = [];
  const left: { id: string; label: 'ORG' | 'LOC'; nouns: CommonNoun[] }[] = [];
  for (const entity of entities) {
    const { id, label } = entity;
    if (label !== 'ORG' && label !== 'LOC') continue;
    const facts = label === 'LOC' ? placeFacts(entity, placeOf) : null;
    const stays = label === 'LOC' && mayStay && staysAt(detail, facts);
    if (stays) kept.push([id, { kind: 'kept', label }]);
    else if (label === 'ORG') left.push({ id, label, nouns: organisationOf(entity) });
    else left.push({ id, label, nouns: placeOfEntity(entity, facts, detail) });
  }
  // First nouns before the ones in reserve: « une structure » is not the fifth of its kind.
  const firsts = left.map(({ nouns }) => rankOf(ranks, nouns[0] ? nounKey(nouns[0]) : ''));
  const planned = left.map(({ id, label, nouns }, at): [string, EntityPlan] => {
    const rank = firsts[at] ?? 1;
    const told = nouns.map((noun, place) =>
      toldApart(noun, place === 0 ? rank : rankOf(ranks, nounKey(noun))),
    );
    return [id, { kind: 'common', label, nouns: told, rank, number: rankOf(numbers, label) }];
  });
  return [...kept, ...planned];
}

function placeFacts(
  { mentions }: DocumentEntity,
  placeOf: (name: string) => PlaceFacts | null,
): PlaceFacts | null {
  for (const { span, surface, before } of mentions) {
    const article = before.slice(before.length - (span.end - span.start - surface.length));
    const facts = placeOf(surface) ?? placeOf(article + surface);
    if (facts !== null) return facts;
  }
  return null;
}

/** The first type written with the name, or just before it, stands for all its mentions. */
function organisationOf({ mentions }: DocumentEntity): CommonNoun[] {
  for (const { surface, before } of mentions) {
    const type = organisationType(surface) ?? typeBefore(before)?.type;
    if (type != null) return organisationNouns(type);
  }
  return organisationNouns(null);
}

function placeOfEntity(
  { mentions }: DocumentEntity,
  facts: PlaceFacts | null,
  detail: PlaceDetail,
): CommonNoun[] {
  return placeNouns(mentions[0]?.surface ?? '', facts, detail);
}
