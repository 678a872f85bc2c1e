import {
  ACRONYMS,
  COMMON,
  DICTIONARY,
  FAMILY,
  GIVEN,
  PLACES,
  USUAL,
} from '#shared/anonymise/data/lexicon.ts';
import { WordAutomaton } from './dafsa.ts';
import { SortedList } from './sorted-list.ts';

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
  /** Among the 5,000 words met most often, then among the 20,000. */
  readonly isUsual: (folded: string) => boolean;
  readonly isCommon: (folded: string) => boolean;
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
  const usual = new WordAutomaton(USUAL);
  const common = new WordAutomaton(COMMON);
  const given = new SortedList(GIVEN);
  const family = new SortedList(FAMILY);
  const places = new SortedList(PLACES);
  const acronyms = new Set(ACRONYMS.split('\n'));
  return {
    isWord: remembered((folded) => folded.length < 2 || words.has(folded)),
    isUsual: remembered((folded) => usual.has(folded)),
    isCommon: remembered((folded) => common.has(folded)),
    given: remembered((folded) => readKind(given.get(folded))),
    isFamily: remembered((folded) => family.has(folded)),
    place: remembered((folded) => readPlace(places.get(folded))),
    beginsPlace: remembered((folded) => places.continues(folded)),
    isAcronym: (folded) => acronyms.has(folded),
  };
}

const MOST_REMEMBERED = 4000;

/** The same few words come back all along a note: their answers are kept, within a bound. */
function remembered<Answer>(ask: (folded: string) => Answer): (folded: string) => Answer {
  const answers = new Map<string, Answer>();
  return (folded) => {
    const known = answers.get(folded);
    if (known !== undefined || answers.has(folded)) return known as Answer;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(folded);
    answers.set(folded, answer);
    return answer;
  };
}

/** « 1 » to « 3 »: m, f, both; three more when a curated list holds the name. */
function readKind(code: string | undefined): GivenName | undefined {
  const kind = Number(code);
  if (code === undefined || Number.isNaN(kind)) return undefined;
  const genders = ['m', 'f', 'x'] as const;
  return { gender: genders[(kind - 1) % 3] ?? 'x', trusted: kind > 3 };
}

function readPlace(code: string | undefined): Place | undefined {
  if (code === undefined) return undefined;
  return { where: code.slice(0, -1), size: Number(code.slice(-1)) };
}
