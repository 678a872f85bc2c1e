/** What brings one to the journal, with the templates that answer it, in the order of the page. */
export const journalSituations = {
  /** After a meeting that stays with one. */
  afterMeeting: ['J02', 'J01'],
  /** The week, and what must not be let slip. */
  week: ['J03'],
  /** One moment, read again slowly. */
  rereading: ['J08', 'J09', 'J10'],
  /** One's own place and words. */
  posture: ['J05', 'J04'],
  /** What helps, kept for later. */
  keeping: ['J07', 'J06'],
} as const satisfies Record<string, readonly string[]>;

export type JournalSituation = keyof typeof journalSituations;

/** Every model of the journal, J01–J10. */
export const journalModels: readonly string[] = Object.values(journalSituations).flat();

/** The weekly rendez-vous (practice.md, J03). */
export const weeklyModel = 'J03';
/** « Fiche savoir expérientiel »: what a page may be copied into, by hand (practice.md, J06). */
export const cardModel = 'J06';
