import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupSize,
  type PersonTraits,
  rankedGeneralisations,
  smallestGroup,
  stepsToReach,
} from '#shared/anonymise/risk/groups.ts';
import { clopperPearson, wilson } from '#shared/anonymise/risk/interval.ts';
import { expectedMisses } from '#shared/anonymise/risk/misses.ts';
import { styleWarnings } from '#shared/anonymise/risk/style.ts';
import { uniqueness } from '#shared/anonymise/risk/uniqueness.ts';

describe('an interval', () => {
  /** Computed apart, with 60 decimals: exact binomial tails for the first two, the formula for the others. */
  it.each([
    [95, 100, 0.8871651, 0.9835681, 0.8882495, 0.9784563],
    [0, 20, 0, 0.1684335, 0, 0.1611252],
    [20, 20, 0.8315665, 1, 0.8388748, 1],
    [1, 2, 0.0125791, 0.9874209, 0.0945312, 0.9054688],
    [984, 1000, 0.9741468, 0.9908277, 0.9741679, 0.9901278],
  ])('of %i in %i', (found, total, exactLow, exactHigh, low, high) => {
    const exact = clopperPearson(found, total);
    expect(exact?.low).toBeCloseTo(exactLow, 6);
    expect(exact?.high).toBeCloseTo(exactHigh, 6);
    expect(wilson(found, total)?.low).toBeCloseTo(low, 6);
    expect(wilson(found, total)?.high).toBeCloseTo(high, 6);
  });

  it('holds its own value, and is not made of nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (total, some) => {
        const found = some % (total + 1);
        for (const interval of [wilson(found, total), clopperPearson(found, total)]) {
          expect(interval?.low).toBeLessThanOrEqual(found / total + 1e-12);
          expect(interval?.high).toBeGreaterThanOrEqual(found / total - 1e-12);
        }
      }),
    );
    expect(clopperPearson(0, 0)).toBeNull();
    expect(wilson(3, 2)).toBeNull();
  });
});

describe('expected misses', () => {
  it('come from what was found and what was measured', () => {
    const { misses, noneLeft, byLabel, unmeasured } = expectedMisses(
      { PERSON: 19, DATE: 4, ORG: 3, AGE: 0 },
      {
        PERSON: { found: 95, total: 100 },
        DATE: { found: 100, total: 100 },
        LOC: { found: 1, total: 2 },
      },
    );
    expect(misses.value).toBeCloseTo(1);
    expect(misses.low).toBeGreaterThan(0);
    expect(misses.high).toBeCloseTo(19 * (1 / 0.8871651 - 1) + 4 * (1 / 0.9637833 - 1), 3);
    expect(noneLeft.value).toBeCloseTo(Math.exp(-1));
    expect(noneLeft.low).toBeLessThan(noneLeft.high);
    expect(byLabel.map(({ label }) => label)).toEqual(['PERSON', 'DATE']);
    expect(unmeasured).toEqual(['ORG']);
  });

  it('are unknown where nothing was ever found', () => {
    expect(expectedMisses({ ORG: 2 }, { ORG: { found: 0, total: 9 } }).unmeasured).toEqual(['ORG']);
  });
});

const violinist: PersonTraits = {
  personId: 'a',
  place: { id: 'ville', population: 20_001, larger: [500_000, 60_000_000] },
  traits: [
    { id: 'âge', share: 0.1, coarser: [0.3] },
    { id: 'métier', share: 0.001, coarser: [0.05] },
  ],
};

describe('a group', () => {
  it('is the place, the band of age and what is rare, multiplied', () => {
    expect(groupSize(violinist)).toBeCloseTo(3);
    expect(groupSize({ ...violinist, place: { ...violinist.place, population: 0 } })).toBe(1);
    expect(smallestGroup([{ ...violinist, personId: 'b', traits: [] }, violinist])?.personId).toBe(
      'a',
    );
    expect(smallestGroup([])).toBeNull();
  });

  it('ranks what would be gained by saying less', () => {
    const ranked = rankedGeneralisations(violinist);
    expect(ranked.map(({ id, step }) => `${id} ${step}`)).toEqual([
      'ville 1',
      'métier 1',
      'métier 0',
      'ville 0',
      'âge 1',
      'âge 0',
    ]);
    expect(ranked[2]).toMatchObject({ size: expect.closeTo(101), gain: expect.closeTo(101 / 3) });
  });

  it('is made large enough by the best steps, or says it cannot be', () => {
    expect(stepsToReach(violinist, 3)).toEqual([]);
    expect(stepsToReach(violinist, 5)).toHaveLength(1);
    const [first, second, ...rest] = stepsToReach(violinist, 500_000) ?? [];
    expect([first?.id, second?.id, rest.length]).toEqual(['ville', 'métier', 0]);
    expect(stepsToReach(violinist, 100_000_000)).toBeNull();
  });

  it('never shrinks when less is said', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const trait = fc.record({
      id: fc.constantFrom('x', 'y', 'z'),
      share,
      coarser: fc.array(share, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(trait, { selector: ({ id }) => id }),
        fc.nat(1_000_000),
        (traits, population) => {
          const person = {
            personId: 'a',
            place: { id: 'p', population, larger: [2_000_000] },
            traits,
          };
          for (const { size, gain } of rankedGeneralisations(person)) {
            expect(size).toBeGreaterThan(groupSize(person));
            expect(gain).toBeGreaterThan(1);
          }
        },
      ),
    );
  });
});

describe('uniqueness among one’s own pathways', () => {
  const pathways = [
    { id: 'a', facts: { durée: 'longue', lieu: 'visio', thème: 'emploi' } },
    { id: 'b', facts: { durée: 'longue', lieu: 'café', thème: 'emploi' } },
    { id: 'c', facts: { durée: 'courte', lieu: 'visio', thème: 'emploi' } },
    { id: 'd', facts: { durée: 'longue', lieu: 'visio', thème: 'logement' } },
  ];

  it('names the smallest sets that tell', () => {
    expect(uniqueness('a', ['durée', 'lieu', 'thème'], pathways)).toEqual({
      alike: 1,
      unique: true,
      telling: [['durée', 'lieu', 'thème']],
    });
    expect(uniqueness('b', ['durée', 'lieu', 'thème'], pathways)?.telling).toEqual([['lieu']]);
    expect(uniqueness('a', ['durée', 'lieu'], pathways)).toEqual({
      alike: 2,
      unique: false,
      telling: [],
    });
    expect(uniqueness('a', ['inconnu'], pathways)?.alike).toBe(4);
    expect(uniqueness('z', ['durée'], pathways)).toBeNull();
    expect(uniqueness('a', [], pathways.slice(0, 1))).toEqual({
      alike: 1,
      unique: true,
      telling: [[]],
    });
  });
});

describe('style', () => {
  const frequent = new Set(
    'elle a dit je ne veux plus jamais entendre parler de ca oui non le soir'.split(' '),
  );
  const told = (text: string) =>
    styleWarnings(text, (word) => frequent.has(word)).map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ]);

  it('points to long quotes and rare words, once', () => {
    const quote = '« je ne veux plus jamais entendre parler de ça »';
    expect(told(`Elle a dit ${quote}, le soir. « oui »`)).toEqual([['longQuote', quote]]);
    expect(told('le soir, godaille, godaille et Godaille')).toEqual([['rareWord', 'godaille']]);
    expect(told(`le soir “${'non '.repeat(8)}`)).toHaveLength(1);
    expect(told(`le soir "${'non '.repeat(7)}"`)).toEqual([]);
  });

  it('reads unclosed quotes once', () => {
    expect(styleWarnings('« '.repeat(50_000), () => true)).toEqual([]);
  });
});
