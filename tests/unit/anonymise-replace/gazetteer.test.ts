import { describe, expect, it } from 'vitest';
import { listedGivenGender, listedPlace } from '#shared/anonymise/replace/gazetteer.ts';
import { replacedText } from './support.ts';

describe('the lists of the engine', () => {
  it('tell what a place is, and how large at least', () => {
    expect(listedPlace('SAINT-ETIENNE')).toEqual({
      kind: 'city',
      population: 100_000,
      department: 'Loire',
      country: 'France',
    });
    expect(listedPlace('Bretagne')).toEqual({ kind: 'region' });
    expect(listedPlace('Haute-Vienne')).toEqual({ kind: 'department' });
    expect(listedPlace('Belgique')).toEqual({ kind: 'country' });
    expect(listedPlace('Paris')).toMatchObject({ kind: 'city', population: 200_000 });
    expect(listedPlace('Bruxelles')?.population).toBeUndefined();
    expect(listedPlace('Trifouillis')).toBeNull();
  });

  it('give a drawn name its gender and a place its size', () => {
    expect([
      listedGivenGender('Yvonne'),
      listedGivenGender('HUGO'),
      listedGivenGender('zzz'),
    ]).toEqual(['f', 'm', null]);
    const more = {
      genderOf: listedGivenGender,
      placeOf: listedPlace,
      names: { f: ['Amina'], m: ['Karim'], x: [], family: [] },
    };
    expect(
      replacedText(
        '{PERSON:a|Yvonne} et {PERSON:b|Hugo}, à {LOC:c|Limoges}',
        { places: 'department' },
        more,
      ),
    ).toBe('Amina et Karim, dans une ville moyenne (Haute-Vienne)');
  });
});
