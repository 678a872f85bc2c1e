import { describe, expect, it } from 'vitest';
import { proposedWay } from '#shared/rules/proposed-way.ts';

describe('the way a new pathway starts on', () => {
  it('is the one chosen last while nobody is chosen', () => {
    expect(proposedWay(null, 'practice')).toBe('practice');
    expect(proposedWay(null, null)).toBe('coConstruction');
  });

  it.each([
    ['concerned', null, 'accompaniment'],
    ['concerned', 'practice', 'accompaniment'],
    ['concerned', 'coConstruction', 'coConstruction'],
    ['relative', 'accompaniment', 'relative'],
    ['peer', null, 'coConstruction'],
    ['peer', 'accompaniment', 'coConstruction'],
    ['peer', 'practice', 'practice'],
  ] as const)('with a person (%s) after %s is %s', (audience, last, way) => {
    expect(proposedWay(audience, last)).toBe(way);
  });
});
