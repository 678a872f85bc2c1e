import { foldWord, textWords } from '#shared/rules/mask-text.ts';
import type { KnownPerson } from '../types.ts';
import type { Gender } from './data/kinship.ts';
import { surrogateNames } from './data/surrogate-names.ts';
import { drawNames, type NameNeed } from './draw-names.ts';
import {
  type NameFacts,
  nameKey,
  type PersonPart,
  personParts,
  toldGender,
} from './person-parts.ts';
import type { DocumentEntity, EntityPlan, ReplacementContext } from './plan-types.ts';

interface Person {
  readonly entity: DocumentEntity;
  readonly facts: NameFacts;
  readonly parts: readonly PersonPart[];
}

/** The plans of persons: one drawn name each, for the parts of it that the document writes. */
export function personPlans(
  entities: readonly DocumentEntity[],
  avoid: { readonly words: Set<string>; readonly names: Set<string> },
  context: ReplacementContext,
): [string, EntityPlan][] {
  const genderOf = context.genderOf ?? listedGender;
  const persons = entities
    .filter(({ label }) => label === 'PERSON')
    .map((entity) => readPerson(entity, genderOf, context.known.persons));
  const real = persons.flatMap(({ facts }) => [...facts.given, ...facts.family]);
  const names = new Set([...avoid.names, ...real.flatMap((name) => name.split('-'))]);
  const letters = new Set(persons.flatMap(({ parts }) => parts.flatMap(lettersOf)));
  const needs = persons.map((person) => needOf(person, genderOf));
  const lists = context.names ?? surrogateNames;
  const forbidden = { words: avoid.words, names, letters };
  const drawn = drawNames(needs, lists, forbidden, context.random, context.drawn?.names);
  return persons.map(({ entity, facts }, index): [string, EntityPlan] => [
    entity.id,
    {
      kind: 'person',
      label: 'PERSON',
      number: index + 1,
      given: drawn.get(entity.id)?.given ?? null,
      family: drawn.get(entity.id)?.family ?? null,
      realGiven: [...facts.given],
      realFamily: [...facts.family],
    },
  ]);
}

/** The gender of frequent given names, from the names we draw ourselves. */
export function listedGender(given: string): Gender | null {
  return genders.get(nameKey(given)) ?? null;
}

const genders = new Map<string, Gender>(
  (['x', 'm', 'f'] as const).flatMap((gender) =>
    surrogateNames[gender].map((name): [string, Gender] => [nameKey(name), gender]),
  ),
);

/** Two readings: whole names first tell which words are given names, then all mentions are cut. */
function readPerson(
  entity: DocumentEntity,
  genderOf: NameFacts['genderOf'],
  known: readonly KnownPerson[],
): Person {
  const given = new Set<string>();
  const family = new Set<string>();
  const facts: NameFacts = { given, family, genderOf };
  const vaultName = known.find(({ entityId }) => entityId === entity.id)?.name;
  const told = vaultName === undefined ? [] : [{ surface: vaultName, before: '' }];
  const mentions = [...told, ...entity.mentions];
  const learn = (parts: readonly PersonPart[]) => {
    for (const { kind, text } of parts) {
      const [own, other] = kind === 'given' ? [given, family] : [family, given];
      const isName = kind === 'given' || kind === 'family';
      if (isName && !other.has(nameKey(text))) own.add(nameKey(text));
    }
  };
  const read = ({ surface, before }: { surface: string; before: string }) =>
    personParts(surface, before, facts);
  for (const mention of mentions) {
    const parts = read(mention).filter(({ kind }) => kind !== 'kept');
    if (parts.length > 1) learn(parts);
  }
  for (const mention of mentions) learn(read(mention));
  // Read as the replacement will: with what was learnt, and no list of names.
  const settled = { ...facts, genderOf: () => null };
  const parts = entity.mentions.flatMap(({ surface, before }) =>
    personParts(surface, before, settled),
  );
  return { entity, facts, parts };
}

/** Letters that stand for real names: a drawn initial is none of them. */
function lettersOf({ kind, text }: PersonPart): string[] {
  if (kind !== 'givenInitial' && kind !== 'familyInitial') return [];
  return textWords(text).map(({ folded }) => folded.slice(0, 1).toUpperCase());
}

function needOf({ entity, facts, parts }: Person, genderOf: NameFacts['genderOf']): NameNeed {
  const has = (kind: PersonPart['kind']) => parts.some((part) => part.kind === kind);
  return {
    entityId: entity.id,
    gender: genderOfPerson(entity, facts, genderOf),
    given: has('given'),
    family: has('family'),
    givenInitial: has('givenInitial'),
    familyInitial: has('familyInitial'),
  };
}

/** A title or a relation tells more than a name; a name that both bear tells nothing. */
function genderOfPerson(
  { mentions }: DocumentEntity,
  { given }: NameFacts,
  genderOf: NameFacts['genderOf'],
): Gender {
  for (const { before, surface } of mentions) {
    const told = toldGender(before.slice(-30)) ?? toldGender(surface.split(/\s+/)[0] ?? '');
    if (told !== null) return told;
  }
  for (const name of given) {
    const gender = genderOf(name) ?? genderOf(foldWord(name).split('-')[0] ?? '');
    if (gender !== null) return gender;
  }
  return 'x';
}
