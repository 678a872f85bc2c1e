import { describe, expect, it } from 'vitest';
import { pathwayTitle } from '#shared/rules/pathway-title.ts';

describe('pathwayTitle', () => {
  it.each([
    ['', [], ''],
    ['', ['Ana'], 'Ana'],
    ['', ['Ana', 'Bilal'], 'Ana et Bilal'],
    ['', ['Ana', 'Bilal', 'Chloé'], 'Ana, Bilal et Chloé'],
    ['  ', ['Ana'], 'Ana'],
    [' Reprendre souffle ', ['Ana'], 'Reprendre souffle'],
  ])('%j with %j is %j', (title, pseudonyms, expected) => {
    expect(pathwayTitle(title, pseudonyms)).toBe(expected);
  });

  it('is never longer than a title may be', () => {
    const title = pathwayTitle('', Array(12).fill('n'.repeat(80)));
    expect(title).toHaveLength(300);
    expect(title.endsWith('…')).toBe(true);
  });
});
