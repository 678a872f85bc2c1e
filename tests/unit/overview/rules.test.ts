import { describe, expect, it } from 'vitest';
import { dayOrMonth, type LifeEvent } from '#shared/features/events.ts';
import type { LifeEventId } from '#shared/features/fields.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { foldWord, themes } from '#shared/rules/indicators.ts';
import { apart, cloudLayout } from '#shared/rules/overview/cloud-layout.ts';
import { keywordCloud } from '#shared/rules/overview/keyword-cloud.ts';
import { lifePath } from '#shared/rules/overview/life-path.ts';
import { stepFacts } from '#shared/rules/overview/step-facts.ts';
import { themeLines } from '#shared/rules/overview/theme-lines.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { sessionIdOf } from '#tests/support/people.ts';

const step = (number: number | null, change: Partial<OverviewStep> = {}): OverviewStep => ({
  id: sessionIdOf(number ?? 99),
  step: number === null ? 'midpoint' : 'session',
  number,
  heldOn: `2026-0${number ?? 9}-10`,
  status: 'closed',
  sky: null,
  themes: [],
  keywords: [],
  ...change,
});

describe('what a session shows', () => {
  const entriesOf = (id: string, role: 'weather' | 'themes' | 'exitKeyword', value: unknown) => {
    const template = templateById(id);
    const found = template && fieldWithRole(template, role);
    if (!found) throw new Error(`${id} has no ${role}`);
    return stepFacts(template, [{ phaseId: found.phase.id, fieldId: found.field.id, value }]);
  };

  it('is the sky of a person with their own words, or their words alone', () => {
    const said = { word: 'pluie', free: ' douce ' };
    expect(entriesOf('T01', 'weather', said).sky).toEqual({
      pictures: [{ word: 'pluie', count: null }],
      free: 'douce',
    });
    expect(entriesOf('T01', 'weather', { word: null, free: 'tiède' }).sky).toEqual({
      pictures: [],
      free: 'tiède',
    });
    expect(entriesOf('T01', 'weather', { word: null, free: '  ' }).sky).toBeNull();
    expect(entriesOf('T01', 'weather', { word: 'soleil noir', free: '' }).sky).toBeNull();
  });

  it('is the distribution of a group, even among other answers, and never one picture for all', () => {
    const pictures = [
      { word: 'éclaircies', count: 2 },
      { word: 'orage', count: 1 },
    ];
    const counts = { orage: 1, éclaircies: 2, vent: 0 };
    expect(entriesOf('T02', 'weather', { counts }).sky).toEqual({ pictures, free: '' });
    const workshop = { present: 3, weather: { counts } };
    expect(entriesOf('T14', 'weather', workshop).sky).toEqual({ pictures, free: '' });
  });

  it('is its themes and its words, one by one', () => {
    expect(entriesOf('T01', 'themes', ['équipe', 'fatigue']).themes).toEqual(['équipe', 'fatigue']);
    const rows = ['lien', 'souffle'].map((statement, index) => ({
      id: `r${index}`,
      cells: { statement },
    }));
    expect(entriesOf('T02', 'exitKeyword', rows).keywords).toEqual(['lien', 'souffle']);
    expect(entriesOf('T01', 'exitKeyword', 'ancrage').keywords).toEqual(['ancrage']);
  });
});

describe('themes between the halves of a cycle', () => {
  const steps = [
    step(1, { themes: ['équipe', 'fatigue'] }),
    step(2, { themes: ['Équipe', 'colère'] }),
    step(null, { themes: ['bilan'] }),
    step(3, { themes: ['equipe', 'repos'] }),
  ];

  it('appear, stay and fade, in words and by session', () => {
    expect(themeLines(steps, 4)).toEqual({
      lines: [
        { word: 'équipe', sessions: [1, 2, 3], course: 'stays' },
        { word: 'fatigue', sessions: [1], course: 'fades' },
        { word: 'colère', sessions: [2], course: 'fades' },
        { word: 'repos', sessions: [3], course: 'appears' },
      ],
      sessions: [1, 2, 3],
      half: 2,
      unfinished: true,
    });
  });

  it('say nothing of their course while one half alone has themes', () => {
    const first = themeLines(steps.slice(0, 2), 4);
    expect(first.lines.map(({ course }) => course)).toEqual([null, null, null]);
    const second = themeLines([step(3, { themes: ['repos'] })], 4);
    expect(second.lines.map(({ course }) => course)).toEqual([null]);
  });

  it('have no halves where no number of sessions was agreed', () => {
    expect(themeLines(steps, null).lines.every(({ course }) => course === null)).toBe(true);
  });

  it('say the same as the indicator of the bilans', () => {
    const facts = steps.flatMap(({ number, heldOn, themes: met }) =>
      number === null
        ? []
        : [
            {
              ...{ number, date: heldOn, minutes: null, place: null, status: 'held' as const },
              ...{ natures: [], themes: met, keyword: null, weather: null, axes: [] },
              landmarks: [],
            },
          ],
    );
    const indicated = themes(facts, 4);
    const words = (course: string) =>
      themeLines(steps, 4)
        .lines.filter((line) => line.course === course)
        .map(({ word }) => foldWord(word))
        .sort();
    expect(words('appears')).toEqual(indicated.appearing.map(foldWord).sort());
    expect(words('fades')).toEqual(indicated.fading.map(foldWord).sort());
  });
});

describe('the cloud of keywords', () => {
  const steps = [
    step(1, { keywords: ['Élan', 'elan'] }),
    step(2, { keywords: ['souffle', 'pas à pas'] }),
    step(3, { keywords: ['élan ', 'souffle'] }),
    step(4, { keywords: ['ÉLAN', ' '] }),
    step(5, { keywords: ['élan'] }),
  ];

  it('folds case and accents, counts sessions, and has three sizes at most', () => {
    expect(keywordCloud(steps)).toEqual([
      { word: 'Élan', sessions: [1, 3, 4, 5].map(sessionIdOf), size: 3 },
      { word: 'souffle', sessions: [2, 3].map(sessionIdOf), size: 2 },
      { word: 'pas à pas', sessions: [sessionIdOf(2)], size: 1 },
    ]);
  });

  it.each([12, 20, 40, 60])('is drawn within %i rem, no word on another', (room) => {
    const words = Array.from({ length: 60 }, (_, index) => ({
      word: `${['élan', 'à mon pas', 'une très longue suite de mots pour finir', 'Zoé'][index % 4]}${index}`,
      size: ([3, 2, 1, 1] as const)[index % 4] ?? 1,
    }));
    const { placed, height } = cloudLayout(words, room);
    expect(placed).toHaveLength(60);
    for (const [index, each] of placed.entries()) {
      expect(each.x - each.width / 2).toBeGreaterThanOrEqual(-0.01);
      expect(each.x + each.width / 2).toBeLessThanOrEqual(room + 0.01);
      expect(each.y - each.height / 2).toBeGreaterThanOrEqual(-0.01);
      expect(each.y + each.height / 2).toBeLessThanOrEqual(height + 0.01);
      const others = placed.slice(index + 1).map((box) => ({ ...box, width: box.width - 0.1 }));
      expect(
        others.filter((other) => !apart({ ...each, height: each.height - 0.1 }, other)),
      ).toEqual([]);
    }
    expect(cloudLayout(words, room)).toEqual({ placed, height });
  });

  it('keeps the words of most sessions in the middle', () => {
    const { placed } = cloudLayout(
      [
        { word: 'repos', size: 3 },
        { word: 'élan', size: 1 },
        { word: 'pas', size: 1 },
      ],
      40,
    );
    expect(placed[0]?.x).toBe(20);
    expect(apart({ x: 0, y: 0, width: 4, height: 1 }, { x: 1, y: 0, width: 4, height: 1 })).toBe(
      false,
    );
  });
});

describe('the path with its life events', () => {
  const event = (id: string, happenedOn: string): LifeEvent => ({
    id: id as LifeEventId,
    happenedOn,
    words: 'un déménagement',
    shape: 'stop',
  });

  it('is one, the earliest first; a month comes before its days; what is to come is told', () => {
    const places = lifePath(
      [step(1), step(2)],
      [event('later', '2026-12'), event('month', '2026-02'), event('day', '2026-01-12')],
      '2026-11-22',
    );
    expect(places.map(({ id, ahead }) => [id, ahead])).toEqual([
      [sessionIdOf(1), false],
      ['day', false],
      ['month', false],
      [sessionIdOf(2), false],
      ['later', true],
    ]);
  });

  it('takes a day or a month, of a year a life can have', () => {
    for (const on of ['2026-02-28', '2026-02', '1950-12']) {
      expect([on, dayOrMonth.safeParse(on).success]).toEqual([on, true]);
    }
    for (const on of ['2026-02-30', '2026-13', '1890-01', '2300-01-01', '2026', '', 'hier']) {
      expect([on, dayOrMonth.safeParse(on).success]).toEqual([on, false]);
    }
  });
});
