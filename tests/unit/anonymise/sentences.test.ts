import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMasked } from '#scripts/anonymise/score.mjs';
import { compileNote } from '#scripts/data/anonymise/note-markup.mjs';
import { detectWith, type Engine, engine } from '#shared/anonymise/detect.ts';
import { nobody } from './found.ts';

const sentences = readFileSync(
  join(import.meta.dirname, '../../data/anonymise/sentences.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => compileNote(`s\n${line}`));

type Sentence = (typeof sentences)[number];

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && a.end > b.start;

/** What a sentence gives away, and what is taken for nothing. */
function faults(parts: Engine, { text, spans, optional_spans }: Sentence): string[] {
  const found = detectWith(parts, text, nobody).spans;
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const marked = [...spans, ...optional_spans];
  return [
    ...spans.filter((span) => !isMasked(text, span, covered)).map((span) => `missed ${span.text}`),
    ...found
      .filter((span) => !marked.some((one) => touches(one, span)))
      .map(({ start, end, label }) => `${label} for nothing: ${text.slice(start, end)}`),
  ];
}

it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (_, sentence) => {
  expect(faults(engine, sentence)).toEqual([]);
});

describe('a part taken away is missed', () => {
  const misses = (parts: Engine) =>
    sentences.flatMap((sentence) =>
      faults(parts, sentence).filter((fault) => fault.startsWith('missed')),
    );
  const without = <Part>(parts: Readonly<Record<string, Part>>, gone: string) =>
    Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));

  it.each(Object.keys(engine.families))('%s', (gone) => {
    const parts = { ...engine, families: without(engine.families, gone) };
    expect(misses(parts)).not.toEqual([]);
  });

  it.each(Object.keys(engine.spreaders))('%s', (gone) => {
    const parts = { ...engine, spreaders: without(engine.spreaders, gone) };
    expect(misses(parts)).not.toEqual([]);
  });
});
