import { describe, expect, it } from 'vitest';
import { type AgendaSources, agendaEntries } from '#shared/rules/agenda/agenda.ts';
import { aPathway, held, pathwayIdOf, sessionIdOf } from '#tests/support/people.ts';

const today = '2026-11-22';
const nothing: AgendaSources = {
  pathways: [],
  agreedDays: new Map(),
  wordless: new Set(),
  agreements: [],
};
const first = held('2026-10-01');
const sheetId = '00000009-0000-4000-8000-000000000001';
const relay = held('2026-11-20', { step: 'aside', number: null, relay: true });

/** A pathway that proposes nothing by itself. */
const quiet = (change = {}) =>
  aPathway({ kind: 'accompaniment', plannedSessions: null, rhythm: 'onDemand', ...change });

const entries = (sources: Partial<AgendaSources>, day = today) =>
  agendaEntries({ ...nothing, ...sources }, day);
const lines = (sources: Partial<AgendaSources>, day = today) =>
  entries(sources, day).map(({ line }) => line);

describe('a day agreed', () => {
  const agreedDays = new Map([[first.id as string, '2026-11-25']]);
  const pathway = aPathway({ sessions: [first] });

  it('stands in the place of the days that the rhythm proposes', () => {
    expect(lines({ pathways: [pathway] }).map(({ kind }) => kind)).toEqual(['proposal']);
    expect(lines({ pathways: [pathway], agreedDays })).toMatchObject([
      { kind: 'agreed', on: '2026-11-25', name: 'Brume', at: { id: pathway.id } },
    ]);
  });

  it('holds until another session has begun, which may agree on its own', () => {
    const next = held('2026-11-10', { number: 2 });
    const sessions = [first, next];
    const found = (days: ReadonlyMap<string, string>) =>
      lines({ pathways: [quiet({ sessions })], agreedDays: days });
    expect(found(agreedDays)).toEqual([]);
    expect(found(new Map([...agreedDays, [next.id, '2026-12-24']]))).toMatchObject([
      { kind: 'agreed', on: '2026-12-24', part: 'later' },
    ]);
  });

  it('is not brushed away by what lies beside the sessions, nor believed before its session', () => {
    const beside = held('2026-11-12', { step: 'aside', number: null });
    const pathways = [quiet({ sessions: [first, beside] })];
    expect(lines({ pathways, agreedDays })).toHaveLength(1);
    const before = new Map([[first.id as string, '2026-09-30']]);
    expect(lines({ pathways, agreedDays: before })).toEqual([]);
  });

  it('that has passed stays with these days', () => {
    const found = lines({ pathways: [quiet({ sessions: [first] })], agreedDays }, '2027-01-15');
    expect(found).toMatchObject([{ kind: 'agreed', part: 'days', on: '2026-11-25' }]);
  });
});

describe('the next contact of a relay sheet', () => {
  const agreedDays = new Map([[relay.id as string, '2026-11-22']]);
  const at = (...more: ReturnType<typeof held>[]) =>
    lines({ pathways: [quiet({ sessions: [held('2026-11-20'), relay, ...more] })], agreedDays });

  it('leads to the sheet, even on the day of the session it was opened from', () => {
    expect(at()).toMatchObject([
      { kind: 'followUp', on: '2026-11-22', at: { screen: 'session', id: relay.id } },
    ]);
    const sameDay = new Map([[relay.id as string, '2026-11-20']]);
    const pathways = [quiet({ sessions: [held('2026-11-20'), relay] })];
    expect(lines({ pathways, agreedDays: sameDay })).toHaveLength(1);
  });

  it('waits until one has met again on that day or after', () => {
    expect(at(held('2026-11-21', { number: 2 }))).toHaveLength(1);
    expect(at(held('2026-11-22', { number: 2 }))).toEqual([]);
  });
});

describe('a session left open without a word', () => {
  const open = held('2026-11-18', { number: 3, status: 'open' });
  const moment = held('2026-11-18', { step: 'aside', number: null, status: 'open' });
  const tomorrow = held('2026-11-23', { number: 4, status: 'open' });
  const wordless = new Set<string>([open.id, moment.id, tomorrow.id]);

  it('is told by its step and its day, and leads to its page', () => {
    expect(lines({ pathways: [quiet({ sessions: [open] })], wordless })).toMatchObject([
      {
        kind: 'words',
        on: '2026-11-18',
        part: 'days',
        step: { kind: 'session', number: 3, openEnded: true },
        at: { screen: 'session', id: open.id },
      },
    ]);
  });

  it('is not a moment, nor a session to come, nor one with words', () => {
    const written = held('2026-11-19', { number: 5, status: 'open' });
    const pathways = [quiet({ sessions: [moment, written, tomorrow] })];
    expect(lines({ pathways, wordless })).toEqual([]);
  });
});

describe('what comes to its end', () => {
  const ending = (expiresOn: string) =>
    lines({ agreements: [{ sheetId, title: 'Accord', pseudonym: 'Brume', expiresOn }] });

  it.each([
    ['2026-10-23', 'days'],
    ['2026-11-22', 'days'],
    ['2026-12-22', 'soon'],
  ])('an agreement on %s is spoken of', (day, part) => {
    expect(ending(day)).toMatchObject([{ kind: 'agreement', on: day, part, title: 'Accord' }]);
  });

  it.each(['2026-10-22', '2026-12-23'])('and not on %s', (day) => {
    expect(ending(day)).toEqual([]);
  });

  it('a closer rhythm, on the day chosen to look at it again', () => {
    const closer = quiet({ rhythm: 'closer', rhythmReviewOn: '2026-11-24', sessions: [first] });
    const kinds = (pathway: ReturnType<typeof quiet>) =>
      lines({ pathways: [pathway] }).map(({ kind }) => kind);
    expect(kinds(closer)).toContain('rhythm');
    expect(kinds({ ...closer, rhythmReviewOn: null })).not.toContain('rhythm');
    expect(kinds({ ...closer, rhythm: 'weekly' })).not.toContain('rhythm');
  });
});

describe('the order', () => {
  it('goes by day, then by what is nearest to a person, whatever order things came in', () => {
    const soon = aPathway({
      id: pathwayIdOf(2),
      title: 'Argile',
      sessions: [held('2026-10-25', { id: sessionIdOf(7) })],
    });
    const later = aPathway({
      id: pathwayIdOf(3),
      title: 'Cèdre',
      sessions: [held('2026-11-20', { id: sessionIdOf(8) })],
    });
    const near = quiet({
      id: pathwayIdOf(4),
      title: 'Dune',
      rhythm: 'closer',
      rhythmReviewOn: '2026-11-22',
      sessions: [held('2026-11-19', { id: sessionIdOf(9) }), relay],
    });
    const agreedDays = new Map([
      [sessionIdOf(9) as string, '2026-11-22'],
      [relay.id as string, '2026-11-22'],
    ]);
    const agreements = [{ sheetId, title: '', pseudonym: 'Aube', expiresOn: '2026-11-22' }];
    const told = (pathways: AgendaSources['pathways']) =>
      lines({ pathways, agreedDays, agreements }).map(({ kind, part }) => `${part} ${kind}`);
    const expected = [
      'days followUp',
      'days agreed',
      'days rhythm',
      'days agreement',
      'soon proposal',
      'later proposal',
    ];
    expect(told([later, soon, near])).toEqual(expected);
    expect(told([near, soon, later])).toEqual(expected);
  });
});

describe('the mark of a line left aside', () => {
  const mark = (sources: Partial<AgendaSources>, day = today) => entries(sources, day)[0]?.mark;

  it('stays while a passed window is proposed again each day, and changes with a new session', () => {
    const pathways = [aPathway({ sessions: [held('2026-03-01')] })];
    expect(mark({ pathways })).toBe(mark({ pathways }, '2026-11-23'));
    const walked = [
      aPathway({ sessions: [held('2026-03-01'), held('2026-09-01', { number: 2 })] }),
    ];
    expect(mark({ pathways: walked })).not.toBe(mark({ pathways }));
  });

  it('changes with an agreed day', () => {
    const on = (day: string) =>
      mark({
        pathways: [quiet({ sessions: [first] })],
        agreedDays: new Map([[first.id as string, day]]),
      });
    expect(on('2026-11-25')).not.toBe(on('2026-11-26'));
  });
});
