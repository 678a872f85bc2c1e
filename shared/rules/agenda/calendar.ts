import type { AgendaLine } from '#shared/features/agenda.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';

/** The name of the file, and of each of its events. */
export const calendarFileName = 'rendez-vous.ics';
const summary = 'Rendez-vous';

/** The days that a calendar may know: those agreed, from today on. */
export function calendarDays(
  lines: readonly Pick<AgendaLine, 'kind' | 'on'>[],
  today: PlainDay,
): PlainDay[] {
  return lines
    .filter(({ kind, on }) => (kind === 'agreed' || kind === 'followUp') && on >= today)
    .map(({ on }) => on);
}

/**
 * A calendar (RFC 5545) of whole days named « Rendez-vous »: it is given days and nothing else, so
 * that no name, place or note can be in it. `newUid`: drawn for each event, tied to nothing.
 * `today` stands for the moment of the export, which is nobody's business.
 */
export function calendarFile(
  days: readonly PlainDay[],
  today: PlainDay,
  newUid: () => string,
): string {
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(newUid())}`,
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `SUMMARY:${escapeText(summary)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda//Agenda//FR',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const basic = (day: PlainDay) => day.replaceAll('-', '');

/** Text as RFC 5545 §3.3.11 wants it. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
}

const foldAt = 75;

/** A content line in pieces of 75 octets at most (§3.1), never inside a character. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > foldAt) {
      pieces.push(piece);
      // The space that opens the next piece counts.
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** Of one character in UTF-8: shared code knows no `TextEncoder`. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
