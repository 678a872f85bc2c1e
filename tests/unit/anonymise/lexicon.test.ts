import { describe, expect, it } from 'vitest';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import { SortedList } from '#shared/anonymise/lexicon/sorted-list.ts';

describe('the dictionary', () => {
  it.each(['manger', 'mangeaient', 'rose', 'coeur', 'rdv', 'samsah'])('holds « %s »', (word) => {
    expect(lexicon().isWord(word)).toBe(true);
  });
  it.each(['karim', 'zzz', 'mangeaientx', 'a'.repeat(1000)])('does not hold « %s »', (word) => {
    expect(lexicon().isWord(word)).toBe(false);
  });
});

it('knows names and their gender', () => {
  expect(lexicon().given('karim')).toEqual({ gender: 'm', trusted: true });
  expect(lexicon().given('fatiha')?.gender).toBe('f');
  expect(lexicon().given('qqzz')).toBeUndefined();
  expect(lexicon().isFamily('lefevre')).toBe(true);
});

it('knows places, their département or country, and their size', () => {
  expect(lexicon().place('saint etienne')).toEqual({ where: '42', size: 8 });
  expect(lexicon().place('bruxelles')).toEqual({ where: 'BE', size: 9 });
  expect(lexicon().place('ajaccio')?.where).toBe('2A');
  expect(lexicon().beginsPlace('saint')).toBe(true);
  expect(lexicon().place('nulle part')).toBeUndefined();
});

describe('a sorted list', () => {
  const list = new SortedList('a1\naa2\nab c3\nab4\nabc5');
  it('finds whole keys only', () => {
    expect(['a', 'aa', 'ab c', 'ab', 'abc'].map((key) => list.get(key))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(['b', '', 'abcd', 'ab d'].map((key) => list.get(key))).toEqual(Array(4).fill(undefined));
  });
  it('tells which keys go on', () => {
    expect([list.continues('ab'), list.continues('a')]).toEqual([true, false]);
  });
});
