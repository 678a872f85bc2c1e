import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { readTemplateFile, writeTemplateFile } from '#shared/templates/file.ts';
import { shapeFault } from '#shared/templates/json-shape.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import { isPlainText, plainLine } from '#shared/templates/plain-text.ts';
import { template } from '#shared/templates/schema.ts';
import { badTemplateFiles, goodFile, goodTemplate } from '#tests/support/bad-template-files.ts';
import { anyTemplate } from '#tests/support/template-arbitrary.ts';

function refusal(text: string): string {
  try {
    readTemplateFile(text);
    return 'accepted';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

describe('a template’s file', () => {
  it.each(
    templates.map((each) => [each.id, each] as const),
  )('%s comes back the same', (_, each) => {
    expect(readTemplateFile(writeTemplateFile(each))).toEqual(each);
  });

  it('gives back any template the schema accepts, and again what it wrote', () => {
    fc.assert(
      fc.property(anyTemplate, (given) => {
        const text = writeTemplateFile(given);
        expect(readTemplateFile(text)).toEqual(given);
        expect(writeTemplateFile(readTemplateFile(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('may begin with a mark of byte order, and be written on one line', () => {
    expect(readTemplateFile(`\uFEFF${goodFile}`)).toEqual(goodTemplate);
    expect(readTemplateFile(JSON.stringify(JSON.parse(goodFile)))).toEqual(goodTemplate);
  });

  it.each(badTemplateFiles)('is refused with %s', (_what, text, code) => {
    expect(refusal(text)).toBe(code);
  });

  it('is refused with a code of its own, whatever is broken in it', () => {
    const letters = fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '0', 'é', '\u202e');
    fc.assert(
      fc.property(fc.nat(goodFile.length), fc.nat(12), letters, (at, length, letter) => {
        const text = goodFile.slice(0, at) + letter + goodFile.slice(at + length);
        expect(refusal(text)).toMatch(/^(template-file-[a-z-]+|accepted)$/);
      }),
      { numRuns: 400 },
    );
  });

  it('never holds more than it may, and the largest template still fits', () => {
    const phase = goodTemplate.phases[0];
    const text = 'é'.repeat(1_000);
    const prompts = (p: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({
        id: `q-${p}-${n}`,
        source: 'original' as const,
        text: { tu: text, vous: text },
      }));
    const vast = (count: number) => ({
      ...goodTemplate,
      minutes: 24,
      phases: Array.from({ length: 24 }, (_, p) => ({
        ...phase,
        id: `p${p}`,
        minutes: 1,
        fields: [],
        prompts: prompts(p, count),
      })),
    });
    expect(template.safeParse(vast(4)).success).toBe(false);
    const largest = template.parse(vast(2));
    expect(writeTemplateFile(largest).length).toBeLessThan(templateLimits.fileBytes);
    expect(readTemplateFile(writeTemplateFile(largest))).toEqual(largest);
  });
});

describe('the outline of a JSON text', () => {
  it.each<[string, ReturnType<typeof shapeFault>]>([
    ['{"a":{"a":1},"b":["a","a"]}', null],
    ['[{"a":1},{"a":1}]', null],
    ['{"a":1,"a":2}', 'twice'],
    ['{"a" \n: 1, "\\u0061": 2}', 'twice'],
    ['{"a":"b\\":","b":1}', null],
    ['{"__proto__":1}', 'reserved'],
    ['["__proto__"]', null],
    ['[[[[1]]]]', 'deep'],
    ['"[[[["', null],
    ['{"a', null],
  ])('%s', (text, fault) => {
    expect(shapeFault(text, 3)).toBe(fault);
  });
});

describe('plain text', () => {
  it('keeps what people write and takes out what does not show', () => {
    const written = 'Où en êtes-vous\u202F? «\u00A0là\u00A0» 👩🏽‍🌾 ’œ';
    expect(isPlainText(written)).toBe(true);
    expect(plainLine(written)).toBe(written);
    expect(plainLine('a\u202Eb\u0000c\r\nd\ud800\uFEFF')).toBe('abc d');
  });

  it('is what the cleaning of anything gives', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isPlainText(plainLine(text))));
  });
});
