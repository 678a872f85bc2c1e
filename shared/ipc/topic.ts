/**
 * What a screen can depend on. A query names the topics it reads, a command those it touches;
 * the renderer forgets what a commit has made stale, so no button invalidates anything by hand.
 */
export const topics = [
  'vault',
  'persons',
  'pathways',
  'sessions',
  'bilans',
  'drafts',
  'settings',
] as const;

export type Topic = (typeof topics)[number];
