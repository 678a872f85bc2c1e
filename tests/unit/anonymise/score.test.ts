import { describe, expect, it } from 'vitest';
import { addNote, isMasked, newScore } from '#scripts/anonymise/score.mjs';

const text = 'Vu Karim Benali à la gare de Lens le 3 mai';
const gold = {
  id: 'n1',
  text,
  spans: [
    { start: 3, end: 15, label: 'PERSON', entity_id: 'e1' },
    { start: 29, end: 33, label: 'LOC', entity_id: 'l1' },
    { start: 34, end: 42, label: 'DATE', entity_id: 'd1' },
  ],
  optional_spans: [{ start: 21, end: 25, label: 'MISC' }],
  known_persons: [{ entity_id: 'e1', name: 'Karim Benali', aliases: [] }],
};
const span = (start: number, end: number, label: string, entityId = 'x') => ({
  start,
  end,
  label,
  entityId,
});

describe('masked', () => {
  it('asks for every telling word, articles free', () => {
    const covered = new Uint8Array(text.length).fill(1, 37, 42);
    expect(isMasked(text, { start: 34, end: 42 }, covered)).toBe(true);
    expect(isMasked(text, { start: 3, end: 15 }, covered)).toBe(false);
  });
});

describe('a note', () => {
  it('adds up recall, leaks, precision and suspects', () => {
    const score = addNote(newScore(), gold, {
      spans: [
        span(3, 15, 'PERSON'),
        span(21, 25, 'ORG'),
        span(0, 2, 'ORG'),
        span(29, 33, 'PERSON'),
      ],
      suspects: [
        { start: 37, end: 38 },
        { start: 16, end: 17 },
      ],
    });
    expect(score.all).toMatchObject({
      gold: 3,
      masked: 2,
      predicted: 3,
      anyLabel: 2,
      sameLabel: 1,
    });
    expect(score.known).toMatchObject({ gold: 1, masked: 1 });
    expect(score.clean).toBe(0);
    expect(score.seen).toBe(2);
    expect(score.extraSuspects).toBe(1);
  });

  it('counts a note as clean when nothing leaks', () => {
    const spans = gold.spans.map(({ start, end, label }) => span(start, end, label));
    expect(addNote(newScore(), gold, { spans, suspects: [] }).clean).toBe(1);
  });

  it('compares ids by pairs', () => {
    const twice = {
      ...gold,
      spans: [
        { start: 3, end: 8, label: 'PERSON', entity_id: 'e1' },
        { start: 9, end: 15, label: 'PERSON', entity_id: 'e1' },
        { start: 29, end: 33, label: 'PERSON', entity_id: 'e2' },
      ],
    };
    const spans = [
      span(3, 8, 'PERSON', 'a'),
      span(9, 15, 'PERSON', 'b'),
      span(29, 33, 'PERSON', 'b'),
    ];
    const { entities } = addNote(newScore(), twice, { spans, suspects: [] });
    expect(entities).toEqual({ same: 0, sameOf: 1, apart: 1, apartOf: 2 });
  });
});
