import { describe, expect, it } from 'vitest';
import * as indicators from '#shared/rules/indicators.ts';

type Facts = indicators.SessionFacts;

const facts = (number: number, date: string, more: Partial<Facts> = {}): Facts => ({
  number,
  date,
  minutes: null,
  place: null,
  status: 'held',
  natures: [],
  themes: [],
  keyword: null,
  weather: null,
  axes: [],
  landmarks: [],
  ...more,
});

const history = [
  facts(3, '2026-04-20', {
    minutes: 133,
    place: 'remote',
    themes: ['Lien', 'place'],
    keyword: ' souffle ',
    weather: 'orage',
    natures: ['tension'],
    axes: [{ statement: 'dire non', state: 'apprivoisé' }],
    landmarks: [{ id: 'r1', statement: 'Nommer, sans expliquer.', limits: 'pas en crise' }],
  }),
  facts(1, '2026-01-10', {
    minutes: 120,
    place: 'onSite',
    themes: ['lien', 'lien'],
    keyword: 'doute',
    weather: 'grand soleil',
    natures: ['tension', 'réussite'],
    axes: [
      { statement: 'Dire non', state: 'ouvert' },
      { statement: 'Demander', state: null },
    ],
    landmarks: [
      { id: 'r1', statement: 'Nommer.', limits: '' },
      { id: 'r2', statement: '', limits: '' },
    ],
  }),
  facts(2, '2026-02-25', { minutes: 100, place: 'onSite', keyword: '', weather: 'orage' }),
  facts(4, '2026-06-01', {
    status: 'cancelled',
    minutes: 10,
    keyword: 'absent',
    themes: ['colère'],
  }),
];

describe('indicators of a pathway', () => {
  it('I1 counts the sessions held', () => {
    expect(indicators.progress(history, 10)).toEqual({ held: 3, planned: 10 });
  });

  it('I2 gives the median interval and those in the window', () => {
    expect(indicators.rhythm(history)).toEqual({ medianDays: 50, inWindow: 2, intervals: 2 });
    expect(indicators.rhythm(history.slice(0, 1))).toEqual({
      medianDays: null,
      inWindow: 0,
      intervals: 0,
    });
  });

  it('I3 holds the framework within 10 %, both ends included', () => {
    expect(indicators.heldFramework(history, 120)).toEqual({ within: 1, timed: 3 });
    const edges = [108, 132, 107, 133].map((minutes, index) =>
      facts(index + 1, '2026-01-01', { minutes }),
    );
    expect(indicators.heldFramework(edges, 120)).toEqual({ within: 2, timed: 4 });
  });

  it('I3 measures accompaniment against its cap', () => {
    const short = [
      facts(1, '2026-01-01', { minutes: 45 }),
      facts(2, '2026-01-08', { minutes: 30 }),
    ];
    expect(indicators.accompanimentLength(short)).toEqual({ mean: 37.5, max: 45, withinCap: true });
    const long = [...short, facts(3, '2026-01-15', { minutes: 46 })];
    expect(indicators.accompanimentLength(long).withinCap).toBe(false);
    expect(indicators.accompanimentLength([])).toEqual({ mean: null, max: null, withinCap: true });
  });

  it('I5, I7 and I15 count, a session counting once', () => {
    expect(indicators.places(history)).toEqual([
      { word: 'onSite', count: 2 },
      { word: 'remote', count: 1 },
    ]);
    expect(indicators.natures(history)).toEqual([
      { word: 'tension', count: 2 },
      { word: 'réussite', count: 1 },
    ]);
    expect(indicators.weatherCounts(history)).toEqual([
      { word: 'orage', count: 2 },
      { word: 'grand soleil', count: 1 },
    ]);
  });

  it('never averages the météo: no figure but counts leaves this module', () => {
    expect(Object.keys(indicators).filter((name) => /weather/i.test(name))).toEqual([
      'weatherCounts',
    ]);
  });

  it('I8 ranks themes and compares the halves only when both speak', () => {
    expect(indicators.themes(history, 10)).toEqual({
      top: [
        { word: 'lien', count: 2 },
        { word: 'place', count: 1 },
      ],
      appearing: [],
      fading: [],
    });
    expect(indicators.themes(history, 4)).toMatchObject({ appearing: ['place'], fading: [] });
  });

  it('I9 keeps one keyword per session, and across pathways only the shared ones', () => {
    expect(indicators.keywords(history)).toEqual(['doute', 'souffle']);
    const pathways = ['Souffle', 'souffle', 'SOUFFLÉ', 'élan'].map((keyword) => [
      facts(1, '2026-01-01', { keyword }),
      facts(2, '2026-03-01', { keyword }),
    ]);
    expect(indicators.sharedKeywords(pathways, 3)).toEqual([{ word: 'Souffle', count: 3 }]);
    expect(indicators.sharedKeywords(pathways)).toEqual([]);
  });

  it('I11 follows each axis to its last state', () => {
    expect(indicators.axes(history)).toEqual([
      { word: 'apprivoisé', count: 1 },
      { word: 'ouvert', count: 1 },
    ]);
  });

  it('I13 counts landmarks created, reworded and limited', () => {
    expect(indicators.landmarks(history)).toEqual({ created: 1, revised: 1, withLimits: 1 });
  });
});
