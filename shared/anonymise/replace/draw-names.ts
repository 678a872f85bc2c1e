import { commonWords } from '#shared/rules/common-words.ts';
import { textWords } from '#shared/rules/mask-text.ts';
import type { Gender } from './data/kinship.ts';
import type { NameLists } from './data/surrogate-names.ts';
import { initialOf } from './persons.ts';
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

export interface DrawnName {
  readonly given: string | null;
  readonly family: string | null;
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
): Map<string, DrawnName> {
  const draw = new Draw(lists, forbidden, random);
  // Letters first, while names with any of them are left.
  const first = needs.filter(needsLetter);
  const rest = needs.filter((need) => !needsLetter(need));
  return new Map([...first, ...rest].map((need) => [need.entityId, draw.nameFor(need)]));
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

  nameFor({ gender, given, family, givenInitial, familyInitial }: NameNeed): DrawnName {
    const lists: (keyof NameLists)[] = gender === 'x' ? ['x'] : [gender, 'x'];
    const drawn = given || givenInitial ? this.take(lists, givenInitial) : null;
    return {
      given: drawn,
      family: family || familyInitial ? this.take(['family'], familyInitial) : null,
    };
  }

  /** `alone`: its letter will be seen alone, so nobody has it yet and nobody will. */
  private take(lists: readonly (keyof NameLists)[], alone: boolean): string | null {
    for (const list of lists) {
      const pool = this.pools[list];
      const at = pool.findIndex((name) => this.isFree(name, alone));
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
