import type { ErrorCode } from '#shared/errors.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { templateFileFormat, writeTemplateFile } from '#shared/templates/file.ts';
import type { Template } from '#shared/templates/schema.ts';

export const goodTemplate = templateById('T10') as Template;
export const goodFile = writeTemplateFile(goodTemplate);

type Loose = Record<string, unknown> & { template: Record<string, unknown> };

/** The good file with one thing changed, as text. */
function changed(change: (file: Loose) => void): string {
  const file = JSON.parse(goodFile) as Loose;
  change(file);
  return JSON.stringify(file);
}

const phasesOf = (file: Loose) => file.template['phases'] as Record<string, unknown>[];
const first = (file: Loose, part: 'prompts' | 'fields') =>
  ((phasesOf(file).find((phase) => (phase[part] as unknown[]).length > 0)?.[part] as unknown[]) ??
    [])[0] as Record<string, unknown>;
const texted = (text: string) =>
  changed((file) => {
    file.template['title'] = text;
  });
/** The good file, written otherwise than `JSON.stringify` would. */
const rewritten = (from: string | RegExp, to: string) => goodFile.replace(from, () => to);

/** What a file may be that must not enter, and how it is refused. */
export const badTemplateFiles: readonly (readonly [string, string, ErrorCode])[] = [
  ['nothing', '', 'template-file-foreign'],
  ['blanks', ' \n\t ', 'template-file-foreign'],
  ['a lone mark of byte order', '\uFEFF', 'template-file-foreign'],
  ['another format', '{"format":"autre","version":1}', 'template-file-foreign'],
  ['no format', '{}', 'template-file-foreign'],
  ['a bare template', JSON.stringify(goodTemplate), 'template-file-foreign'],
  ['a list', '[]', 'template-file-foreign'],
  ['a word', '"bonjour"', 'template-file-foreign'],
  ['a number too large', '1e999', 'template-file-foreign'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'template-file-damaged'],
  ['half a file', goodFile.slice(0, goodFile.length / 2), 'template-file-damaged'],
  ['two files', goodFile + goodFile, 'template-file-damaged'],
  ['a comma too many', rewritten(/\}\s*$/, ',}'), 'template-file-damaged'],
  ['NaN for minutes', rewritten('"minutes": 45', '"minutes": NaN'), 'template-file-damaged'],
  ['a single quotation mark', "{'format':1}", 'template-file-damaged'],
  ['NUL', `${goodFile}\u0000`, 'template-file-not-text'],
  ['half a pair', `{"format":"\ud800"}`, 'template-file-not-text'],
  ['200,000 levels', '['.repeat(200_000), 'template-file-damaged'],
  ['200,000 levels of objects', '{"a":'.repeat(150_000), 'template-file-damaged'],
  [
    'twenty levels',
    changed((file) => Object.assign(file, { more: nest(20) })),
    'template-file-damaged',
  ],
  [
    'a name given twice',
    rewritten('"version": 1,', '"version": 1, "version": 1,'),
    'template-file-damaged',
  ],
  [
    'a name given twice, once in disguise',
    rewritten('"version": 1,', '"version": 1, "\\u0076ersion": 1,'),
    'template-file-damaged',
  ],
  [
    'a prototype',
    rewritten('"version": 1,', '"version": 1, "__proto__": {},'),
    'template-file-damaged',
  ],
  [
    'a prototype in disguise',
    rewritten('"version": 1,', '"version": 1, "\\u005f_proto__": {},'),
    'template-file-damaged',
  ],
  [
    'a constructor',
    rewritten('"version": 1,', '"version": 1, "constructor": {},'),
    'template-file-damaged',
  ],
  [
    'a later version',
    changed((file) => Object.assign(file, { version: 2 })),
    'template-file-newer',
  ],
  ['version 1e999', rewritten('"version": 1,', '"version": 1e999,'), 'template-file-invalid'],
  [
    'version one in words',
    changed((file) => Object.assign(file, { version: '1' })),
    'template-file-invalid',
  ],
  [
    'an unknown field',
    changed((file) => Object.assign(file, { author: 'x' })),
    'template-file-unknown',
  ],
  [
    'a script in a field of its own',
    changed((file) => Object.assign(file.template, { script: 'x' })),
    'template-file-unknown',
  ],
  [
    'an answer beside a question',
    changed((file) => Object.assign(first(file, 'prompts'), { answer: 'x' })),
    'template-file-unknown',
  ],
  [
    'a value beside a field',
    changed((file) => Object.assign(first(file, 'fields'), { value: 'x' })),
    'template-file-unknown',
  ],
  [
    '5,000 questions',
    changed((file) => {
      const [phase] = phasesOf(file);
      if (phase)
        phase['prompts'] = Array.from({ length: 5_000 }, (_, n) => ({
          id: `q${n}`,
          source: 'original',
          text: { tu: 'a', vous: 'a' },
        }));
    }),
    'template-file-too-much',
  ],
  ['a title of 5,000 letters', texted('a'.repeat(5_000)), 'template-file-too-much'],
  [
    'too much in all, though no part is',
    changed((file) => {
      const text = 'a'.repeat(1_000);
      phasesOf(file).forEach((phase, p) => {
        phase['prompts'] = Array.from({ length: 55 }, (_, n) => ({
          id: `q${p}-${n}`,
          source: 'original',
          text: { tu: text, vous: text },
        }));
      });
    }),
    'template-file-too-much',
  ],
  ['more than a megabyte', `${goodFile}${' '.repeat(1_000_000)}`, 'template-file-too-large'],
  ['20 MB', ' '.repeat(20_000_000), 'template-file-too-large'],
  ['a megabyte of accents', 'é'.repeat(600_000), 'template-file-too-large'],
  ['a title that reads backwards', texted('Séance \u202Eecnaés'), 'template-file-hidden-marks'],
  ['an escaped half pair', texted('Séance \ud83d'), 'template-file-hidden-marks'],
  ['an escaped NUL', texted('Séance \u0000'), 'template-file-hidden-marks'],
  ['two lines in a title', texted('Séance\nautre'), 'template-file-hidden-marks'],
  ['a letter that was lost', texted('S\uFFFDance'), 'template-file-hidden-marks'],
  ['a title without words', texted('   '), 'template-file-invalid'],
  [
    'a title that is a list',
    changed((file) => Object.assign(file.template, { title: ['x'] })),
    'template-file-invalid',
  ],
  [
    'a list for a template',
    changed((file) => Object.assign(file, { template: [] })),
    'template-file-invalid',
  ],
  [
    'an object for phases',
    changed((file) => Object.assign(file.template, { phases: { 0: {} } })),
    'template-file-invalid',
  ],
  [
    'no phase',
    changed((file) => Object.assign(file.template, { phases: [] })),
    'template-file-invalid',
  ],
  [
    'minutes that do not add up',
    changed((file) => Object.assign(file.template, { minutes: 44 })),
    'template-file-invalid',
  ],
  [
    'half a minute',
    changed((file) => Object.assign(file.template, { minutes: 44.5 })),
    'template-file-invalid',
  ],
  ['minutes without end', rewritten('"minutes": 45', '"minutes": 1e999'), 'template-file-invalid'],
  ['minutes below nothing', rewritten('"minutes": 45', '"minutes": -45'), 'template-file-invalid'],
  [
    'a question without its tu',
    changed((file) => Object.assign(first(file, 'prompts'), { text: { vous: 'x' } })),
    'template-file-invalid',
  ],
  [
    'an unknown class',
    changed((file) => Object.assign(first(file, 'fields'), { class: 'public' })),
    'template-file-invalid',
  ],
  [
    'an unknown kind',
    changed((file) => Object.assign(first(file, 'fields'), { kind: { type: 'html' } })),
    'template-file-invalid',
  ],
  [
    'an id that is a path',
    changed((file) => Object.assign(first(file, 'fields'), { id: '../x' })),
    'template-file-invalid',
  ],
  [
    'an id that every object has',
    changed((file) => Object.assign(first(file, 'fields'), { id: 'constructor' })),
    'template-file-invalid',
  ],
  [
    'two fields of one id',
    changed((file) => {
      for (const phase of phasesOf(file)) {
        for (const field of phase['fields'] as Record<string, unknown>[]) field['id'] = 'same';
      }
    }),
    'template-file-invalid',
  ],
  [
    'an hour of accompaniment',
    changed((file) => {
      const [phase] = phasesOf(file);
      if (phase) phase['minutes'] = Number(phase['minutes']) + 15;
      file.template['minutes'] = 60;
    }),
    'template-file-frame',
  ],
  [
    'an hour of accompaniment that forgot its cap',
    changed((file) => {
      const [phase] = phasesOf(file);
      if (phase) phase['minutes'] = Number(phase['minutes']) + 15;
      file.template['minutes'] = 60;
      delete (file.template['facts'] as Record<string, unknown>)['maxMinutes'];
    }),
    'template-file-frame',
  ],
  [
    'a page of the journal that belongs to a file',
    changed((file) =>
      Object.assign(file.template, { facts: { family: 'journal', mode: 'individual' } }),
    ),
    'template-file-frame',
  ],
];

function nest(levels: number): unknown {
  return levels === 0 ? 'x' : [nest(levels - 1)];
}

/** How a file of ours begins, for tests that write their own. */
export const fileOf = (template: unknown) =>
  JSON.stringify({ format: templateFileFormat, version: 1, template });
