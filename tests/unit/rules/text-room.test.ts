import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEms, textLines } from '#shared/rules/text-room.ts';

describe('the room of words in a drawing', () => {
  it('breaks between words, then inside one that is longer than a line', () => {
    expect(textLines('un mot puis un autre', 5)).toEqual(['un mot', 'puis un', 'autre']);
    expect(textLines('anticonstitutionnellement', 6).join('')).toBe('anticonstitutionnellement');
    expect(textLines('«\u00a0élan\u00a0»', 40)).toEqual(['«\u00a0élan\u00a0»']);
    expect(textLines('', 5)).toEqual(['']);
  });

  it('says what it leaves out', () => {
    expect(textLines('un deux trois quatre cinq six', 4, 2)).toEqual(['un', 'deux…']);
  });

  it('never gives a line wider than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 30 }), (text, ems) => {
        for (const line of textLines(text, ems, 3)) {
          if ([...line].length > 1) expect(textEms(line)).toBeLessThanOrEqual(ems);
        }
      }),
    );
  });
});
