import type { Requirement } from './rows.ts';

/** How many lines each source has. */
export const linesOfSources = { '000': 50, '001': 31, '002': 23, '003': 39, '004': 30 } as const;

/** Every id there must be, in order. */
export function expectedIds(): string[] {
  return Object.entries(linesOfSources).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, index) => `${source}-${`${index + 1}`.padStart(2, '0')}`),
  );
}

export interface Project {
  readonly routes: readonly string[];
  /** Titles of the tests a file runs; null when there is no such file. */
  titlesIn(file: string): readonly string[] | null;
}

/** What is wrong with a row, `id: why`; nothing when it holds. */
export function problemsOf(
  row: Requirement,
  project: Project,
  knownGaps: readonly string[],
): string[] {
  if (row.shows.trim() === '') return [`${row.id}: says nothing`];
  if ('coming' in row) return [];
  if ('missing' in row) {
    return knownGaps.includes(row.id) ? [] : [`${row.id}: neither a screen nor a test`];
  }
  const found: string[] = [];
  if (!project.routes.includes(row.screen)) found.push(`${row.id}: no screen ${row.screen}`);
  const titles = project.titlesIn(row.test.file);
  if (titles === null) found.push(`${row.id}: no file ${row.test.file}`);
  else if (!titles.includes(row.test.title)) {
    found.push(`${row.id}: no test « ${row.test.title} » in ${row.test.file}`);
  }
  return found;
}

/** A gap that is no longer one must leave the list. */
export function staleGaps(rows: readonly Requirement[], knownGaps: readonly string[]): string[] {
  const gaps = rows.filter((row) => 'missing' in row).map(({ id }) => id);
  return knownGaps.filter((id) => !gaps.includes(id));
}
