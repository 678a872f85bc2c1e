/** Bounds of a template and of what is typed into one, named once for forms, files and the vault. */
export const templateLimits = {
  phases: 24,
  promptsPerPhase: 60,
  fieldsPerPhase: 40,
  posturesPerPhase: 30,
  frameLines: 20,
  columns: 10,
  parts: 12,
  options: 60,
  title: 200,
  line: 1_000,
  minutes: 600,
  versions: 100_000,
  /** UTF-8 bytes of a whole template, as compact JSON: twenty times our largest. */
  bytes: 300_000,
  /** UTF-8 bytes of a file to import. */
  fileBytes: 1_000_000,
  /** Nesting of a file; ours reach nine. */
  fileDepth: 16,
} as const;

export const valueLimits = {
  /** Longest text of a `shortText`, whatever its own limit. */
  shortText: 2_000,
  keyword: 60,
  tag: 60,
  tags: 40,
  freeWord: 200,
  rows: 200,
  links: 100,
  linkLabel: 300,
  number: 1_000_000,
} as const;

/** What follows the first dot in the name of a template's file. */
export const templateFileExtension = 'trame.json';
