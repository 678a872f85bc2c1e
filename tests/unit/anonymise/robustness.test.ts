import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymise/detect.ts';
import { detectLine } from '#shared/anonymise/detect-line.ts';
import { viewOf } from '#shared/anonymise/text/view.ts';
import { found, knows } from './found.ts';

const notes = readFileSync(join(import.meta.dirname, '../../data/anonymise/notes.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const world = knows('e1=Zoé Ångström|Zaza', 'e2=Rose Martin', 'e3=Jean-Luc N’Diaye');

/** Words of real notes mixed with what breaks offsets. */
const piece = fc.oneof(
  fc.constantFrom(...notes.flatMap(({ text }) => text.split(' ').slice(0, 12) as string[])),
  fc.constantFrom(
    'Zoé',
    'zaza',
    'Ångström',
    'rose',
    'Rose',
    'N’Diaye',
    '👩‍👩‍👧',
    '\u200F',
    'é'.normalize('NFD'),
    '&eacute;',
    '&nbsp;',
    '0612345678',
    '12/03/2024',
    'İ',
    'ﬁ',
    '\u00AD',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('gives spans inside the text, in order, without overlap; suspects outside them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { spans, suspects } = detect(text, world);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        for (const doubt of suspects) {
          expect(spans.some(({ start, end }) => start < doubt.end && end > doubt.start)).toBe(
            false,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('covers a known full name wherever it stands, composed or not', () => {
    const form = fc.constantFrom(
      'Zoé Ångström',
      'ZOÉ ÅNGSTRÖM',
      'zoe angstrom',
      'Zoé Ångström'.normalize('NFD'),
      'Jean-Luc N’Diaye',
      "jean luc n'diaye",
    );
    fc.assert(
      fc.property(anyText, form, anyText, (before, name, after) => {
        const text = `${before}\n${name}\n${after}`;
        const from = before.length + 1;
        const covered = new Uint8Array(text.length);
        for (const { start, end } of detect(text, world).spans) covered.fill(1, start, end);
        const bare = [...name.matchAll(/\p{L}/gu)].filter(
          ({ index }) => covered[from + index] === 0,
        );
        expect(bare).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('offsets', () => {
  it('are those of the text as given, decomposed, with entities, emoji or marks', () => {
    expect(found('Vu Zoé hier'.normalize('NFD'), world)).toEqual([
      `PERSON:${'Zoé'.normalize('NFD')}`,
    ]);
    expect(found('Vu Zo&eacute; hier', world)).toEqual(['PERSON:Zo&eacute;']);
    expect(found('👩‍👩‍👧 Zoé 👍', world)).toEqual(['PERSON:Zoé']);
    expect(found('\u202BZo\u200Bé\u202C est là', world)).toEqual(['PERSON:Zo\u200Bé']);
  });

  it('keeps the flat text as long as the text', () => {
    for (const text of ['İstanbul ﬁn ŒUVRE', 'é'.normalize('NFD'), '𝒜 👩‍👩‍👧 ß']) {
      const view = viewOf(text);
      expect(view.flat.length).toBe(view.text.length);
    }
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['no space', 'abcdéfg'.repeat(30_000)],
    ['one letter', 'a'.repeat(200_000)],
    ['digits', '1 '.repeat(100_000)],
    ['glued digits', '0612345678'.repeat(20_000)],
    ['capitals', 'Karim '.repeat(35_000)],
    ['dots', '.'.repeat(200_000)],
    ['a name every third word', 'puis Rose mange '.repeat(12_000)],
    ['dates', '12/03/2024 '.repeat(18_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['accents alone', '\u0301'.repeat(100_000)],
    ['mails', 'a@'.repeat(100_000)],
    ['entities', '&eacute;'.repeat(20_000)],
    ['quotes', '« '.repeat(60_000)],
    ['streets', '12 rue de la '.repeat(15_000)],
    ['heads', 'centre de '.repeat(20_000)],
    ['letters', 'K '.repeat(100_000)],
    ['initials', 'K. '.repeat(66_000)],
    ['ages', '8 et '.repeat(40_000)],
    ['articles', 'dossier de la mairie '.repeat(10_000)],
    ['nouns made names', 'Relais de la '.repeat(15_000)],
    ['lists', 'Rose, '.repeat(33_000)],
    ['right to left', '\u202Bשלום '.repeat(33_000)],
  ])('%s', (_name, text) => {
    const { spans } = detect(text, world);
    expect(spans.every(({ end }) => end <= text.length)).toBe(true);
  });
});

it('masks every known person of the development notes', () => {
  for (const note of notes) {
    const covered = new Uint8Array(note.text.length);
    for (const { start, end } of detectLine(note).spans) covered.fill(1, start, end);
    const known = new Set(
      note.known_persons.map(({ entity_id }: { entity_id: string }) => entity_id),
    );
    for (const span of note.spans) {
      if (!known.has(span.entity_id)) continue;
      expect([note.id, span.text, covered[span.start]]).toEqual([note.id, span.text, 1]);
    }
  }
});
