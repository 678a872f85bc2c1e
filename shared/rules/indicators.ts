import { daysBetween, type PlainDay, TARGET_DAYS } from './cadence.ts';

/** A session within 10 % of its length held its framework (practice.md 4C, I3). */
export const LENGTH_TOLERANCE = 0.1;
/** Hard cap of an accompaniment session, in minutes (source 003). */
export const ACCOMPANIMENT_CAP_MINUTES = 45;
/** Smallest cell an anonymised bilan may show (practice.md 0 bis, design choice). */
export const MINIMUM_CELL = 5;

/** What the indicators need of a session; read from its entries by role, never by field id. */
export interface SessionFacts {
  number: number;
  date: PlainDay;
  /** Minutes really spent, if the timer was used. */
  minutes: number | null;
  place: string | null;
  status: 'held' | 'postponed' | 'cancelled' | 'missed';
  natures: readonly string[];
  themes: readonly string[];
  keyword: string | null;
  weather: string | null;
  axes: readonly { statement: string; state: string | null }[];
  landmarks: readonly { id: string; statement: string; limits: string }[];
}

export interface Count {
  word: string;
  count: number;
}

/** I1 · Sessions held, of those planned. */
export function progress(sessions: readonly SessionFacts[], planned: number) {
  return { held: heldInOrder(sessions).length, planned };
}

/** I2 · Median interval in days (`null` under two sessions) and intervals inside 42–62 days. */
export function rhythm(sessions: readonly SessionFacts[]) {
  const held = heldInOrder(sessions);
  const intervals = held
    .slice(1)
    .map((session, index) => daysBetween(held[index]?.date ?? session.date, session.date));
  const inWindow = intervals.filter((days) => days >= TARGET_DAYS.from && days <= TARGET_DAYS.to);
  return { medianDays: median(intervals), inWindow: inWindow.length, intervals: intervals.length };
}

/** I3 · Timed sessions whose length is within 10 % of the one planned. */
export function heldFramework(sessions: readonly SessionFacts[], plannedMinutes: number) {
  const timed = timedMinutes(sessions);
  const margin = plannedMinutes * LENGTH_TOLERANCE;
  const within = timed.filter((minutes) => Math.abs(minutes - plannedMinutes) <= margin);
  return { within: within.length, timed: timed.length };
}

/** I3 for accompaniment · Mean and longest session in minutes, and whether the cap was held. */
export function accompanimentLength(sessions: readonly SessionFacts[]) {
  const timed = timedMinutes(sessions);
  if (timed.length === 0) return { mean: null, max: null, withinCap: true };
  const max = Math.max(...timed);
  const mean = timed.reduce((sum, minutes) => sum + minutes, 0) / timed.length;
  return { mean, max, withinCap: max <= ACCOMPANIMENT_CAP_MINUTES };
}

/** I5 · How many sessions took place where. */
export function places(sessions: readonly SessionFacts[]): Count[] {
  return countBySession(sessions, ({ place }) => (place === null ? [] : [place]));
}

/** I7 · What was brought: situations, tensions, successes, difficulties. */
export function natures(sessions: readonly SessionFacts[]): Count[] {
  return countBySession(sessions, (session) => session.natures);
}

/** I8 · Themes by number of sessions, and those that appear or fade between the two halves. */
export function themes(sessions: readonly SessionFacts[], planned: number) {
  const half = Math.max(1, Math.floor(planned / 2));
  const first = countBySession(
    sessions.filter(({ number }) => number <= half),
    (session) => session.themes,
  );
  const second = countBySession(
    sessions.filter(({ number }) => number > half),
    (session) => session.themes,
  );
  const bothHalves = first.length > 0 && second.length > 0;
  return {
    top: countBySession(sessions, (session) => session.themes),
    appearing: bothHalves ? missingFrom(first, second) : [],
    fading: bothHalves ? missingFrom(second, first) : [],
  };
}

/** I9 · One exit keyword per session, in the order of the sessions. */
export function keywords(sessions: readonly SessionFacts[]): string[] {
  return heldInOrder(sessions).flatMap(({ keyword }) => {
    const word = keyword?.trim() ?? '';
    return word === '' ? [] : [word];
  });
}

/** I9 across pathways · Only the words met in at least `k` of them, with that number. */
export function sharedKeywords(
  pathways: readonly (readonly SessionFacts[])[],
  k = MINIMUM_CELL,
): Count[] {
  return tally(pathways.map((sessions) => keywords(sessions))).filter(({ count }) => count >= k);
}

/** I11 · Axes by the last state written for each; an axis without a state is « ouvert ». */
export function axes(sessions: readonly SessionFacts[]): Count[] {
  const last = new Map<string, string>();
  for (const session of heldInOrder(sessions)) {
    for (const axis of session.axes) {
      const key = foldWord(axis.statement);
      if (key !== '') last.set(key, axis.state ?? last.get(key) ?? 'ouvert');
    }
  }
  return tally([...last.values()].map((state) => [state]));
}

/** I13 · Repères created, reworded since, and with stated limits. `id`: that of the list row. */
export function landmarks(sessions: readonly SessionFacts[]) {
  const wordings = new Map<string, { versions: Set<string>; limited: boolean }>();
  for (const session of heldInOrder(sessions)) {
    for (const { id, statement, limits } of session.landmarks) {
      if (foldWord(statement) === '') continue;
      const known = wordings.get(id) ?? { versions: new Set<string>(), limited: false };
      known.versions.add(foldWord(statement));
      wordings.set(id, { ...known, limited: known.limited || limits.trim() !== '' });
    }
  }
  const all = [...wordings.values()];
  return {
    created: all.length,
    revised: all.filter(({ versions }) => versions.size > 1).length,
    withLimits: all.filter(({ limited }) => limited).length,
  };
}

/** I15 · Pictures of the météo, counted. Never averaged, never a trend: no other figure exists. */
export function weatherCounts(sessions: readonly SessionFacts[]): Count[] {
  return countBySession(sessions, ({ weather }) => (weather === null ? [] : [weather]));
}

function heldInOrder(sessions: readonly SessionFacts[]): SessionFacts[] {
  return sessions
    .filter(({ status }) => status === 'held')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number));
}

function timedMinutes(sessions: readonly SessionFacts[]): number[] {
  return heldInOrder(sessions).flatMap(({ minutes }) => minutes ?? []);
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function countBySession(
  sessions: readonly SessionFacts[],
  wordsOf: (session: SessionFacts) => readonly string[],
): Count[] {
  return tally(heldInOrder(sessions).map(wordsOf));
}

/** How many groups hold each word, most frequent first; case and accents aside, first spelling. */
function tally(groups: readonly (readonly string[])[]): Count[] {
  const counts = new Map<string, Count>();
  for (const words of groups) {
    const distinct = new Map(words.map((word) => [foldWord(word), word.trim()]));
    for (const [key, word] of distinct) {
      if (key === '') continue;
      counts.set(key, {
        word: counts.get(key)?.word ?? word,
        count: (counts.get(key)?.count ?? 0) + 1,
      });
    }
  }
  return [...counts.values()].toSorted(
    (a, b) => b.count - a.count || a.word.localeCompare(b.word, 'fr'),
  );
}

function missingFrom(known: readonly Count[], others: readonly Count[]): string[] {
  const keys = new Set(known.map(({ word }) => foldWord(word)));
  return others.filter(({ word }) => !keys.has(foldWord(word))).map(({ word }) => word);
}

/** Case and accents aside: two spellings of one word are one word. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
