import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDays, calendarFile, escapeText, foldLine } from '#shared/rules/agenda/calendar.ts';

const today = '2026-11-22';
const uid = 'd3b0f8a2-3f0e-4f6e-9a53-0c1f5a7b9e21';

describe('the calendar file', () => {
  it('is the days agreed from today on, and nothing else', () => {
    const lines = [
      { kind: 'agreed', on: '2026-11-21' },
      { kind: 'agreed', on: today },
      { kind: 'followUp', on: '2026-11-25' },
      { kind: 'proposal', on: '2026-11-26' },
      { kind: 'agreement', on: '2026-11-27' },
      { kind: 'words', on: today },
      { kind: 'rhythm', on: '2026-11-28' },
    ] as const;
    expect(calendarDays(lines, today)).toEqual([today, '2026-11-25']);
  });

  it('is to the letter what RFC 5545 asks, neutral', () => {
    expect(calendarFile(['2026-12-03'], today, () => uid)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Agenda//Agenda//FR',
        'BEGIN:VEVENT',
        `UID:${uid}`,
        'DTSTAMP:20261122T000000Z',
        'DTSTART;VALUE=DATE:20261203',
        'SUMMARY:Rendez-vous',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
});

describe('text and lines', () => {
  it('escapes what has a meaning', () => {
    expect(escapeText('a;b,c\\d\ne\r\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });

  it('folds at 75 octets, inside no character, and unfolds to what it was', () => {
    const line = fc.string({ unit: 'grapheme-composite', maxLength: 400 });
    const plain = line.filter((text) => !/[\r\n]/u.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const folded = foldLine(text);
        expect(folded.replaceAll('\r\n ', '')).toBe(text);
        for (const piece of folded.split('\r\n')) {
          expect(Buffer.byteLength(piece, 'utf8')).toBeLessThanOrEqual(75);
          // A character cut in two would come back as another one.
          expect(Buffer.from(piece, 'utf8').toString('utf8')).toBe(piece);
        }
      }),
    );
  });
});
