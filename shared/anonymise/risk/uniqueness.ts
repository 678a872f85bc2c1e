/** What is known of one of the user's own pathways: plain values by the name of the fact. */
export interface PathwayFacts {
  readonly id: string;
  readonly facts: Readonly<Record<string, string>>;
}

export interface Uniqueness {
  /** How many of the user's pathways have everything the text tells, this one included. */
  readonly alike: number;
  readonly unique: boolean;
  /** The smallest sets of facts that are enough to tell this pathway from all the others. */
  readonly telling: readonly (readonly string[])[];
}

const LARGEST_SET = 3;

/**
 * Whether somebody who knows the user's pathways (a colleague, the team) would know which one the
 * text is about. `told`: names of the facts the text still tells.
 */
export function uniqueness(
  subjectId: string,
  told: readonly string[],
  pathways: readonly PathwayFacts[],
): Uniqueness | null {
  const subject = pathways.find(({ id }) => id === subjectId);
  if (subject === undefined) return null;
  const names = [...new Set(told)].filter((name) => Object.hasOwn(subject.facts, name));
  const alikeOn = (set: readonly string[]) =>
    pathways.filter(({ facts }) => set.every((name) => facts[name] === subject.facts[name])).length;
  const alike = alikeOn(names);
  if (alike > 1) return { alike, unique: false, telling: [] };
  for (let size = 0; size <= LARGEST_SET; size += 1) {
    const telling = subsets(names, size).filter((set) => alikeOn(set) === 1);
    if (telling.length > 0) return { alike, unique: true, telling };
  }
  return { alike, unique: true, telling: [names] };
}

/** Every choice of `size` names, in order. */
function subsets(names: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return names.flatMap((name, at) =>
    subsets(names.slice(at + 1), size - 1).map((rest) => [name, ...rest]),
  );
}
