/** The test that shows a requirement: its file, from the root, and its exact title. */
export interface ShownBy {
  readonly file: string;
  readonly title: string;
}

interface Row {
  /** Source and line, as the domain notes number them: `000-01`. */
  readonly id: string;
  /** In French, what the user finds. */
  readonly shows: string;
}

/** On a screen (a pattern of `renderer/app/routes.tsx`), and held by a test. */
export interface ShownRow extends Row {
  readonly screen: string;
  readonly test: ShownBy;
}

/** Belongs to the groups or to the programme of binômes, which come after. */
export interface ComingRow extends Row {
  readonly coming: 'groups' | 'pairs';
}

/** Neither a screen nor a test: allowed only when `knownGaps` says so. */
export interface MissingRow extends Row {
  readonly missing: string;
}

export type Requirement = ShownRow | ComingRow | MissingRow;

/** `titled('tests/unit/x.test.ts')('its title')`. */
export const titled =
  (file: string) =>
  (title: string): ShownBy => ({ file, title });

export const shown = (id: string, shows: string, screen: string, test: ShownBy): ShownRow => ({
  id,
  shows,
  screen,
  test,
});

export const coming = (id: string, shows: string, what: ComingRow['coming']): ComingRow => ({
  id,
  shows,
  coming: what,
});

export const missing = (id: string, shows: string, why: string): MissingRow => ({
  id,
  shows,
  missing: why,
});
