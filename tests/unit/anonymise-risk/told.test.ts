import { describe, expect, it } from 'vitest';
import { listedPlace } from '#shared/anonymise/replace/gazetteer.ts';
import type { PlaceDetail } from '#shared/anonymise/replace/plan-types.ts';
import { groupSize, rankedGeneralisations } from '#shared/anonymise/risk/groups.ts';
import { measured } from '#shared/anonymise/risk/measured.ts';
import { populations } from '#shared/anonymise/risk/populations.ts';
import { roundedDown } from '#shared/anonymise/risk/rounded.ts';
import { type ToldThing, traitsTold } from '#shared/anonymise/risk/told.ts';
import type { EntityLabel } from '#shared/anonymise/types.ts';

const left = (label: EntityLabel, surface = ''): ToldThing => ({ label, surface, left: true });
const hidden = (label: EntityLabel, surface = ''): ToldThing => ({ label, surface, left: false });
const told = (things: readonly ToldThing[], detail: PlaceDetail = 'size') =>
  traitsTold(things, detail, listedPlace);
const size = (things: readonly ToldThing[], detail?: PlaceDetail) =>
  groupSize(told(things, detail));

describe('what a document tells of its subject', () => {
  it('counts départements from the communes, never above them', () => {
    const { department, france, middle } = populations();
    expect(department.get('Nord')).toBeGreaterThan(1_000_000);
    expect(department.get('Creuse')).toBeLessThan(116_000);
    expect(department.get('Creuse')).toBeLessThan(middle);
    expect(france).toBeGreaterThan(30_000_000);
    expect(france).toBeLessThan(68_000_000);
  });

  it('is counted in the smallest place that is written', () => {
    expect(told([left('LOC', 'Lyon'), left('LOC', 'Guéret')]).place.population).toBe(
      listedPlace('Guéret')?.population,
    );
    expect(told([left('ADDRESS', '12 rue des Lilas')]).place.population).toBe(4);
    expect(told([left('LOC', 'Creuse')]).place.population).toBe(
      populations().department.get('Creuse'),
    );
  });

  it('tells of a hidden place what its detail tells', () => {
    const gueret = [hidden('LOC', 'Guéret')];
    expect(told(gueret)).toMatchObject({ placeTold: false });
    expect(told(gueret).place.population).toBe(populations().middle);
    expect(told(gueret, 'department').place.population).toBe(
      populations().department.get('Creuse'),
    );
    expect(told(gueret, 'country').place.population).toBe(populations().france);
  });

  it('shrinks with each thing that is written, less with what is hidden', () => {
    const labels = ['AGE', 'ORG', 'PROFESSION', 'DIAGNOSIS', 'TREATMENT', 'RARE_EVENT'] as const;
    for (const label of labels) {
      expect(size([left(label)])).toBeLessThan(size([hidden(label)]));
      expect(size([hidden(label)])).toBeLessThanOrEqual(size([]));
    }
  });

  it('counts no more people as followed than the out-patients alone', () => {
    const followed = told([]).traits.find(({ id }) => id === 'followed');
    expect(followed?.share).toBeLessThanOrEqual(3_100 / 100_000);
  });

  it('ranks first what tells most', () => {
    const ways = rankedGeneralisations(
      told([left('RARE_EVENT'), left('AGE'), left('PROFESSION'), left('LOC', 'Lyon')]),
    );
    expect(ways[0]?.id).toBe('rareEvent');
    expect(ways.map(({ id }) => id)).toEqual(expect.arrayContaining(['age', 'profession']));
  });
});

describe('figures that are said', () => {
  it('are never more than what was estimated', () => {
    expect([0.4, 3.9, 9, 17, 470_500].map(roundedDown)).toEqual([0, 3, 9, 10, 400_000]);
  });

  it('come from a measure of notes set apart', () => {
    expect(measured.notes).toBeGreaterThan(50);
    expect(measured.seen.PERSON?.total).toBe(measured.found.PERSON?.total);
    expect(measured.seen.PERSON?.found).toBeGreaterThanOrEqual(measured.found.PERSON?.found ?? 0);
  });
});
