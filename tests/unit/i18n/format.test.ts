import { describe, expect, it } from 'vitest';
import { formatDay } from '#shared/i18n/format.ts';

describe('a day in words', () => {
  it('is the first of its month in French, and the second as a number', () => {
    expect(formatDay('fr', '2026-05-01')).toBe('1er mai 2026');
    expect(formatDay('fr', '2026-05-01', 'full')).toBe('vendredi 1er mai 2026');
    expect(formatDay('fr', '2026-05-01', 'dayMonth')).toBe('1er mai');
    expect(formatDay('fr', '2026-05-02')).toBe('2 mai 2026');
    expect(formatDay('fr', '2026-05-11', 'weekday')).toBe('lundi 11 mai');
    expect(formatDay('en', '2026-05-01')).toBe('1 May 2026');
  });
});
