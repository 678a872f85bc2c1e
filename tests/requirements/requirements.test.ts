import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requirements } from './all.ts';
import { expectedIds, linesOfSources, type Project, problemsOf, staleGaps } from './check.ts';
import { knownGaps } from './known-gaps.ts';
import { requirementsPage } from './page.ts';
import { routePatterns, testTitles } from './read-source.ts';
import { coming, missing, shown, titled } from './rows.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const titles = new Map<string, readonly string[]>();

const project: Project = {
  routes: routePatterns(read('renderer/app/routes.tsx')),
  titlesIn(file) {
    if (!/^tests\/[\w/.-]+\.(test|spec)\.tsx?$/.test(file) || !existsSync(join(root, file))) {
      return null;
    }
    const known = titles.get(file) ?? testTitles(file, read(file));
    titles.set(file, known);
    return known;
  },
};

describe('the 173 lines of the sources', () => {
  it('are all there, once each, in order', () => {
    expect(requirements.map(({ id }) => id)).toEqual(expectedIds());
    expect(requirements).toHaveLength(173);
    const counts = Object.keys(linesOfSources).map(
      (source) => requirements.filter(({ id }) => id.startsWith(`${source}-`)).length,
    );
    expect(counts).toEqual([50, 31, 23, 39, 30]);
  });

  it('are each shown by a screen and a test, to come with the groups or the binômes, or a known gap', () => {
    expect(requirements.flatMap((row) => problemsOf(row, project, knownGaps))).toEqual([]);
    expect(staleGaps(requirements, knownGaps)).toEqual([]);
  });

  it('come with the groups and the binômes only where their templates are', () => {
    const later = requirements.filter((row) => 'coming' in row);
    const ofPairs = later.filter((row) => row.coming === 'pairs').map(({ id }) => id);
    expect(ofPairs.every((id) => id.startsWith('001-'))).toBe(true);
    expect(later.filter(({ id }) => id.startsWith('000-'))).toEqual([]);
  });

  it('are told to a newcomer by a page that is up to date', () => {
    expect(read('docs/requirements.md')).toBe(requirementsPage());
  });
});

describe('the check sees its breach', () => {
  const here = titled('tests/requirements/requirements.test.ts');
  const held = here('are told to a newcomer by a page that is up to date');
  const problems = (row: Parameters<typeof problemsOf>[0]) => problemsOf(row, project, ['000-09']);

  it('accepts a row that holds, one to come and a known gap', () => {
    expect(problems(shown('000-01', 'La page', '/aujourdhui', held))).toEqual([]);
    expect(problems(coming('004-01', 'Le groupe', 'groups'))).toEqual([]);
    expect(problems(missing('000-09', 'Rien encore', 'pas commencé'))).toEqual([]);
  });

  it('refuses a row with neither', () => {
    expect(problems(missing('000-02', 'Rien', 'oublié'))).toHaveLength(1);
    expect(problems(shown('000-02', 'Rien', '', here('')))).toHaveLength(2);
  });

  it('refuses a screen that has no route', () => {
    expect(problems(shown('000-02', 'La page', '/aujourd-hui', held))).toHaveLength(1);
  });

  it('refuses a renamed test, and a file that is gone or no test', () => {
    const renamed = here(`${held.title} now`);
    expect(problems(shown('000-02', 'La page', '/aujourdhui', renamed))).toHaveLength(1);
    for (const file of ['tests/requirements/gone.test.ts', 'docs/requirements.md']) {
      const elsewhere = titled(file)(held.title);
      expect(problems(shown('000-02', 'La page', '/aujourdhui', elsewhere))).toHaveLength(1);
    }
  });

  it('refuses a gap that is no longer one', () => {
    const row = shown('000-09', 'La page', '/aujourdhui', held);
    expect(staleGaps([row], ['000-09'])).toEqual(['000-09']);
  });

  it('takes no comment, string, skipped or empty test for a test', () => {
    const source = `
      // it('a comment', () => {});
      const text = "it('a string', () => {})";
      it.skip('skipped', () => {});
      it.todo('to do');
      it('without a body');
      describe.skip('none', () => { it('inside a skipped group', () => {}); });
      describe('a group', () => { it('real', () => {}); });
      it.each([1, 2])('each %d', (n) => n);
      test('end to end', async ({ page }) => page);
      test.describe('another group', () => {});
    `;
    expect(testTitles('a.test.ts', source)).toEqual(['real', 'each %d', 'end to end']);
  });
});
