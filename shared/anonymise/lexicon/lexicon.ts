import { ACRONYMS, DICTIONARY, FAMILY, GIVEN, PLACES } from '#shared/anonymise/data/lexicon.ts';
import { WordAutomaton } from './dafsa.ts';

export type Gender = 'm' | 'f' | 'x';

export interface GivenName {
  readonly gender: Gender;
  /** Held by a curated list: the others are so rare that an ordinary word is likelier. */
  readonly trusted: boolean;
}

/** A known place: French département or country code, and population in ten steps (0 < 500, 9 ≥ 200,000). */
export interface Place {
  readonly where: string;
  readonly size: number;
}

export interface Lexicon {
  readonly isWord: (folded: string) => boolean;
  readonly given: (folded: string) => GivenName | undefined;
  readonly isFamily: (folded: string) => boolean;
  /** Folded words joined by a space: « saint etienne ». */
  readonly place: (folded: string) => Place | undefined;
  /** True when a longer known place begins with these words. */
  readonly beginsPlace: (folded: string) => boolean;
  readonly isAcronym: (folded: string) => boolean;
}

let loaded: Lexicon | undefined;

/** The lists, decoded once on first use. */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const words = new WordAutomaton(DICTIONARY);
  const given = readGiven();
  const family = new Set(FAMILY.split(' '));
  const acronyms = new Set(ACRONYMS.split(' '));
  const { places, beginnings } = readPlaces();
  return {
    isWord: (folded) => folded.length < 2 || words.has(folded),
    given: (folded) => given.get(folded),
    isFamily: (folded) => family.has(folded),
    place: (folded) => places.get(folded),
    beginsPlace: (folded) => beginnings.has(folded),
    isAcronym: (folded) => acronyms.has(folded),
  };
}

const kinds: Readonly<Record<string, GivenName>> = {
  m: { gender: 'm', trusted: false },
  f: { gender: 'f', trusted: false },
  x: { gender: 'x', trusted: false },
  M: { gender: 'm', trusted: true },
  F: { gender: 'f', trusted: true },
  X: { gender: 'x', trusted: true },
};

function readGiven(): ReadonlyMap<string, GivenName> {
  const names = new Map<string, GivenName>();
  for (const entry of GIVEN.split(' ')) {
    const kind = kinds[entry.slice(-1)];
    if (kind !== undefined) names.set(entry.slice(0, -1), kind);
  }
  return names;
}

/** One place a line: « saint etienne427 » is Saint-Étienne, département 42, size 7. */
function readPlaces(): { places: ReadonlyMap<string, Place>; beginnings: ReadonlySet<string> } {
  const places = new Map<string, Place>();
  const beginnings = new Set<string>();
  for (const line of PLACES.split('\n')) {
    const [, name, where, size] = /^([a-z ]*[a-z])([A-Z]{2}|\d[\dAB]\d?)(\d)$/.exec(line) ?? [];
    if (name === undefined || where === undefined) continue;
    places.set(name, { where, size: Number(size) });
    for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) {
      beginnings.add(name.slice(0, at));
    }
  }
  return { places, beginnings };
}
