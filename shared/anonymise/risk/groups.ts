/**
 * Something left in the text that narrows the search for a person. `share`: part of the population
 * that has it, from 0 to 1; `coarser`: the same told more and more vaguely.
 */
export interface QuasiIdentifier {
  readonly id: string;
  readonly share: number;
  readonly coarser: readonly number[];
}

/** What the text says of one person. */
export interface PersonTraits {
  readonly personId: string;
  /** Inhabitants of the most precise place left, then of the larger ones it lies in. */
  readonly place: {
    readonly id: string;
    readonly population: number;
    readonly larger: readonly number[];
  };
  readonly traits: readonly QuasiIdentifier[];
}

/** One way to say less, and what it brings. */
export interface Generalisation {
  readonly id: string;
  /** Which of the coarser ways, from 0; one past the last is leaving it out. */
  readonly step: number;
  /** The group once it is done. */
  readonly size: number;
  /** How many times larger the group becomes. */
  readonly gain: number;
}

/**
 * How many people the text may be about: the person, and those of the place who share every trait.
 * Traits are taken as independent of one another, which is only an estimate: rare traits often go
 * together, and the true group may be larger or smaller.
 */
export function groupSize({ place, traits }: PersonTraits): number {
  const share = traits.reduce((product, trait) => product * within(trait.share), 1);
  return Math.max(1, 1 + (Math.max(1, place.population) - 1) * share);
}

const within = (share: number) => Math.min(1, Math.max(0, share));

/** The person of the document whose group is the smallest; null when it is about nobody. */
export function smallestGroup(
  persons: readonly PersonTraits[],
): { readonly personId: string; readonly size: number } | null {
  const sizes = persons.map((person) => ({ personId: person.personId, size: groupSize(person) }));
  return sizes.toSorted((a, b) => a.size - b.size)[0] ?? null;
}

/** Every way to say less of a person, the most useful first. */
export function rankedGeneralisations(person: PersonTraits): Generalisation[] {
  const now = groupSize(person);
  const ways = [
    ...person.place.larger.map((_, step) => ({ id: person.place.id, step })),
    ...person.traits.flatMap(({ id, coarser }) => [...coarser, 1].map((_, step) => ({ id, step }))),
  ];
  return ways
    .map(({ id, step }) => {
      const size = groupSize(generalised(person, id, step));
      return { id, step, size, gain: size / now };
    })
    .filter(({ gain }) => gain > 1)
    .sort((a, b) => b.size - a.size || a.step - b.step || (a.id < b.id ? -1 : 1));
}

/** The person once one thing is told more vaguely. */
export function generalised(person: PersonTraits, id: string, step: number): PersonTraits {
  const { place } = person;
  if (id === place.id) {
    const population = place.larger[step] ?? place.population;
    return { ...person, place: { ...place, population, larger: place.larger.slice(step + 1) } };
  }
  const traits = person.traits.flatMap((trait) => {
    if (trait.id !== id) return [trait];
    const share = trait.coarser[step];
    return share === undefined ? [] : [{ ...trait, share, coarser: trait.coarser.slice(step + 1) }];
  });
  return { ...person, traits };
}

/**
 * The fewest things to say less precisely, each time the one that brings most, until the group is
 * large enough; null when saying everything more vaguely would not be enough.
 */
export function stepsToReach(person: PersonTraits, size: number): Generalisation[] | null {
  const steps: Generalisation[] = [];
  let current = person;
  while (groupSize(current) < size) {
    const [best] = rankedGeneralisations(current);
    if (best === undefined) return null;
    steps.push(best);
    current = generalised(current, best.id, best.step);
  }
  return steps;
}
