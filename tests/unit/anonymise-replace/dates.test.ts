import { describe, expect, it } from 'vitest';
import { parseDate } from '#shared/anonymise/replace/date-parse.ts';
import { datePhrases } from '#shared/anonymise/replace/dates.ts';
import { firstNumber } from '#shared/anonymise/replace/numbers.ts';
import type { DateStyle } from '#shared/anonymise/replace/plan-types.ts';
import { marked, replacedText } from './support.ts';

const setting = (dates: DateStyle, weeks = 6) => ({
  options: { dates, startDay: '2024-01-10', referenceDay: '2024-06-01' },
  shiftDays: 7 * weeks,
  writtenOn: { year: 2024, month: 5, day: 20 },
});
const first = (surface: string, dates: DateStyle, weeks = 6) =>
  datePhrases(surface, setting(dates, weeks))[0]?.text;

describe('a shift', () => {
  it.each([
    ['3 mars 2024', '14 avril 2024'],
    ['mardi 5 mars 2024', 'mardi 16 avril 2024'],
    ['20 novembre 2023', '1er janvier 2024'],
    ['1er avril', '13 mai'],
    ['03/03/2024', '14/04/2024'],
    ['3/3/24', '14/4/24'],
    ['2024-12-01', '2025-01-12'],
    ['03.12.23', '14.01.24'],
    ['mars 2024', 'avril 2024'],
    ['fin déc. 2023', 'fin janv. 2024'],
    ['mi-avril', 'mi-mai'],
    ['29 février', '11 avril'],
    ['29/02', '11/04'],
    ['29 février 23', '[une date]'],
    ['2019', 'il y a quatre ans'],
    ['hier', 'récemment'],
    ['demain', 'bientôt'],
    ['il y a trois mois', 'il y a quelques mois'],
    ['il y a dix ans', 'il y a quelques années'],
    ['du 3 au 5 mars', '[une date]'],
    ['31 février 2024', '[une date]'],
    ['deux janvier mille neuf cent soixante', '[une date]'],
  ])('%s → %s', (surface, expected) => {
    expect(first(surface, 'shift')).toBe(expected);
  });

  it('knows 29 February in a year that has none', () => {
    const inOrdinaryYear = { ...setting('shift').options, referenceDay: '2023-06-01' };
    const [told] = datePhrases('29 février', { ...setting('shift'), options: inOrdinaryYear });
    expect(told?.text).toBe('11 avril');
  });

  it('is drawn so that no date becomes another of the text', () => {
    const start = Date.UTC(2024, 0, 1);
    const days = Array.from({ length: 40 }, (_, week) => new Date(start + week * 7 * 86_400_000));
    const text = days
      .map((day, at) => `{DATE:d${at}|${day.toISOString().slice(0, 10)}}`)
      .join(', ');
    for (const seed of [1, 2, 3, 4]) expect(replacedText(text, {}, { seed })).toMatch(/^[\d, -]+$/);
  });

  it('drops what would still say the date, the weekday first', () => {
    expect(datePhrases('mardi 5 mars 2024', setting('shift')).map(({ text }) => text)).toEqual([
      'mardi 16 avril 2024',
      '16 avril 2024',
      'en avril 2024',
      '[une date]',
      '[…]',
    ]);
    expect(replacedText('{DATE:a|mardi}, {DATE:b|mardi 5 mars 2024}')).toMatch(
      /^\[une date\], \d+/,
    );
  });
});

describe('a date told otherwise', () => {
  it.each<[string, DateStyle, string]>([
    ['le {DATE:a|10 avril 2024}', 'months', 'au mois 4 de l’accompagnement'],
    ['depuis le {DATE:a|9 avril 2024}', 'months', 'depuis le mois 3 de l’accompagnement'],
    ['du {DATE:a|12/01/2024}', 'months', 'du mois 1 de l’accompagnement'],
    ['vu {DATE:a|hier}', 'months', 'vu au mois 5 de l’accompagnement'],
    ['en {DATE:a|mars 2021}', 'months', 'deux ans avant l’accompagnement'],
    ['en {DATE:a|décembre 2023}', 'months', 'avant l’accompagnement'],
    ['le {DATE:a|3 mars 2024}', 'quarters', 'au 1er trimestre 2024'],
    ['en {DATE:a|2022}', 'ago', 'il y a un an'],
    ['depuis {DATE:a|mars 2022}', 'ago', 'depuis deux ans'],
    ['le {DATE:a|3 mars 2024}', 'tag', '[une date]'],
    ['avant le {DATE:a|3 mars 2024}', 'tag', 'avant [une date]'],
    ['du {DATE:a|3 mars 2024}', 'tag', 'd’[une date]'],
  ])('%s, %s → %s', (text, dates, expected) => {
    expect(replacedText(marked(text, { day: '2024-05-20' }), { dates })).toBe(expected);
  });

  it('does not count from a day it does not know', () => {
    expect(replacedText('vu {DATE:a|hier}', { dates: 'months' })).toBe('vu récemment');
  });
});

describe('reading', () => {
  it('understands a date or refuses it', () => {
    expect(parseDate('lundi 3 mars 87')).toMatchObject({ day: 3, month: 3, year: 1987 });
    for (const text of [
      '',
      '12',
      'mardi',
      '3 mars et 4 avril',
      '99/99/2020',
      '3 mars rue',
      '1/2/3/4',
    ]) {
      expect(parseDate(text)).toBeNull();
    }
  });
  it.each([
    ['quatre-vingt-dix-sept', 97],
    ['nonante et un', 91],
    ['vingt et un', 21],
    ['une trentaine', 30],
    ['soixante-dix', 70],
    ['cent deux', 102],
    ['aucun', null],
  ])('%s is %s', (text, expected) => {
    expect(firstNumber(text)).toBe(expected);
  });
});
