/**
 * What a screen can depend on. A query names the topics it reads, a command those it touches;
 * the renderer forgets what a commit has made stale, so no button invalidates anything by hand.
 */
export const topics = [
  'vault',
  'persons',
  'pathways',
  'sessions',
  /** What was typed in sessions: touched by every autosave, so only light reads depend on it. */
  'entries',
  /** How the notes of a session are kept, and the person's replies. */
  'notes',
  'templates',
  /** Pages of the reflective journal: begun, archived, set to burn. */
  'journal',
  /** What was typed in them, touched by every autosave. */
  'journalAnswers',
  'registers',
  'knowledge',
  /** What was typed in cards: touched by every autosave. */
  'cardAnswers',
  'tools',
  'portfolio',
  'bilans',
  'sheets',
  /** What the person wanted on the path beside the sessions. */
  'events',
  /** Lines of the agenda left aside. */
  'agenda',
  'drafts',
  'settings',
  'backups',
  /** Texts kept beside those that stayed. */
  'versions',
] as const;

export type Topic = (typeof topics)[number];
