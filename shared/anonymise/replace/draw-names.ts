import { commonWords } from '#shared/rules/common-words.ts';
import { textWords } from '#shared/rules/mask-text.ts';
import type { Gender } from './data/kinship.ts';
import type { NameLists } from './data/surrogate-names.ts';
import { initialOf } from './persons.ts';
import type { DrawnName } from './plan-types.ts';
import { type RandomSource, shuffled } from './random.ts';

/** What one person needs a name for. */
export interface NameNeed {
  readonly entityId: string;
  readonly gender: Gender;
  readonly given: boolean;
  readonly family: boolean;
  /** Written somewhere by a letter alone: no other person may then have a name with that letter. */
  readonly givenInitial: boolean;
  readonly familyInitial: boolean;
}

/** What no drawn name may be, or be taken for. Folded words; letters in capitals. */
export interface Forbidden {
  readonly words: ReadonlySet<string>;
  /** Words that are names: a drawn name does not begin like one either. */
  readonly names: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const PREFIX = 4;
const foldedWords = (name: string) => textWords(name).map(({ folded }) => folded);

/**
 * One name a person, given and family names together: nobody's name is another's, given or family,
 * whatever the case and the accents. Drawn, never computed from the real name. Null when the lists
 * hold no more: that person is numbered.
 */
export function drawNames(
  needs: readonly NameNeed[],
  lists: NameLists,
  forbidden: Forbidden,
  random: RandomSource,
  before: Readonly<Record<string, DrawnName>> = {},
): Map<string, DrawnName> {
  const draw = new Draw(lists, forbidden, random);
  const nameBefore = ({ entityId }: NameNeed) =>
    Object.hasOwn(before, entityId) ? before[entityId] : undefined;
  // Names already given first, then letters, while names with any of them are left.
  const rank = (need: NameNeed) => (nameBefore(need) !== undefined ? 0 : needsLetter(need) ? 1 : 2);
  const ordered = needs.toSorted((a, b) => rank(a) - rank(b));
  return new Map(ordered.map((need) => [need.entityId, draw.nameFor(need, nameBefore(need))]));
}

const needsLetter = ({ givenInitial, familyInitial }: NameNeed) => givenInitial || familyInitial;

class Draw {
  private readonly pools: Readonly<Record<keyof NameLists, string[]>>;
  private readonly used = new Set<string>();
  private readonly usedLetters = new Set<string>();
  private readonly reserved: Set<string>;

  constructor(lists: NameLists, forbidden: Forbidden, random: RandomSource) {
    const starts = new Set([...forbidden.names].map((name) => name.slice(0, PREFIX)));
    const isFree = (word: string) =>
      !forbidden.words.has(word) && !commonWords.has(word) && !starts.has(word.slice(0, PREFIX));
    const pool = (names: readonly string[]) =>
      shuffled(random, names).filter((name) => foldedWords(name).every(isFree));
    this.pools = {
      f: pool(lists.f),
      m: pool(lists.m),
      x: pool(lists.x),
      family: pool(lists.family),
    };
    this.reserved = new Set(forbidden.letters);
  }

  nameFor(
    { gender, given, family, givenInitial, familyInitial }: NameNeed,
    before: DrawnName | undefined,
  ): DrawnName {
    const lists: (keyof NameLists)[] = gender === 'x' ? ['x'] : [gender, 'x'];
    const take = (from: readonly (keyof NameLists)[], alone: boolean, wished?: string | null) =>
      (wished == null ? null : this.take(from, alone, wished)) ?? this.take(from, alone);
    return {
      given: given || givenInitial ? take(lists, givenInitial, before?.given) : null,
      family: family || familyInitial ? take(['family'], familyInitial, before?.family) : null,
    };
  }

  /**
   * `alone`: its letter will be seen alone, so nobody has it yet and nobody will. `wished`: that
   * name or none.
   */
  private take(
    lists: readonly (keyof NameLists)[],
    alone: boolean,
    wished?: string,
  ): string | null {
    for (const list of lists) {
      const pool = this.pools[list];
      const at = pool.findIndex(
        (name) => (wished === undefined || name === wished) && this.isFree(name, alone),
      );
      const [name] = at === -1 ? [] : pool.splice(at, 1);
      if (name === undefined) continue;
      for (const word of foldedWords(name)) this.used.add(word);
      this.usedLetters.add(initialOf(name));
      if (alone) this.reserved.add(initialOf(name));
      return name;
    }
    return null;
  }

  private isFree(name: string, alone: boolean): boolean {
    const letter = initialOf(name);
    if (foldedWords(name).some((word) => this.used.has(word))) return false;
    return !this.reserved.has(letter) && !(alone && this.usedLetters.has(letter));
  }
}
