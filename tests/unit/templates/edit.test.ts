import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateById, templates } from '#shared/templates/catalogue.ts';
import {
  kindOf,
  moved,
  newField,
  newPhase,
  newPrompt,
  settled,
  withColumns,
  withKind,
} from '#shared/templates/edit.ts';
import { type FieldKind, fieldKind } from '#shared/templates/kinds.ts';
import { freeTitle, freshId } from '#shared/templates/own.ts';
import { remarks } from '#shared/templates/remarks.ts';
import { type Phase, template as schema, type Template } from '#shared/templates/schema.ts';
import { anyTemplate } from '#tests/support/template-arbitrary.ts';

const known = (id: string) => templateById(id) as Template;
const change = (given: Template, edit: (phase: Phase) => Partial<Phase>): Template => ({
  ...given,
  phases: given.phases.map((phase, at) => (at === 0 ? { ...phase, ...edit(phase) } : phase)),
});

describe('editing a template', () => {
  it('moves a line within its list and nowhere else', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it('draws ids that nothing bears', () => {
    let draft = known('T01');
    for (let turn = 0; turn < 3; turn += 1) {
      draft = { ...draft, phases: [...draft.phases, newPhase(draft)] };
      draft = change(draft, ({ prompts }) => ({ prompts: [...prompts, newPrompt(draft)] }));
      draft = change(draft, ({ fields }) => ({ fields: [...fields, newField(draft)] }));
    }
    const ids = draft.phases.flatMap((phase) => [
      phase.id,
      ...phase.prompts.map(({ id }) => id),
      ...phase.fields.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(freshId('p', draft));
  });

  it('leaves a shipped template as it is, and gives the schema what it accepts', () => {
    for (const each of templates) {
      expect(schema.parse(settled(each))).toEqual(each);
      expect([each.id, remarks(each)]).toEqual([each.id, []]);
    }
    fc.assert(
      fc.property(anyTemplate, (given) => {
        expect(remarks(given)).toEqual([]);
        expect(schema.parse(settled(given))).toMatchObject({ title: given.title });
      }),
      { numRuns: 30 },
    );
  });

  it('takes out what was added and left empty, and what does not show', () => {
    const draft = change(known('T06'), ({ prompts, postures }) => ({
      title: ' Accueil\u202E\r\n',
      minutes: 1,
      prompts: [...prompts, newPrompt(known('T06'))],
      postures: [...postures, ' '],
    }));
    const saved = schema.parse(settled(draft));
    expect(saved.phases[0]?.title).toBe('Accueil');
    expect(saved.phases[0]?.prompts).toEqual(known('T06').phases[0]?.prompts);
    expect(saved.phases[0]?.postures).toEqual(known('T06').phases[0]?.postures);
    expect(saved.minutes).toBe(45 - (known('T06').phases[0]?.minutes ?? 0) + 1);
  });

  it.each([
    'shortText',
    'richText',
    'keyword',
    'tags',
    'weather',
    'optionalScale',
    'date',
    'check',
    'number',
    'list',
    'link',
  ] as const)('gives a %s that can be saved at once', (type) => {
    expect(fieldKind.safeParse(kindOf(type)).success).toBe(true);
  });

  it('keeps the words of a choice when it becomes a scale, and a role only where it fits', () => {
    const choice: FieldKind = {
      type: 'choice',
      options: ['peu', 'assez'],
      multiple: true,
      free: true,
    };
    expect(kindOf('namedScale', choice)).toMatchObject({ words: ['peu', 'assez'] });
    const field = { ...newField(known('T06')), role: 'opening' as const, kind: choice };
    expect(withKind(field, kindOf('list')).role).toBe('opening');
    expect(withKind(field, kindOf('date'))).not.toHaveProperty('role');
  });

  it('keeps what a column holds while its name is changed, moved or doubled', () => {
    const list = known('T01')
      .phases.flatMap(({ fields }) => fields)
      .flatMap(({ kind }) => (kind.type === 'list' && kind.columns.length === 3 ? [kind] : []))[0];
    if (!list) throw new Error('no list of three columns');
    const [first, second, third] = list.columns;
    const labels = list.columns.map(({ label }) => label);
    const ids = (given: readonly string[]) => withColumns(list, given).columns.map(({ id }) => id);
    expect(withColumns(list, labels)).toEqual(list);
    expect(ids([labels[2] ?? '', labels[0] ?? ''])).toEqual([third?.id, first?.id]);
    expect(ids([labels[0] ?? '', 'Autrement dit', labels[2] ?? ''])[1]).toBe(second?.id);
    const four = withColumns(list, [...labels, '']);
    expect(four.columns[3]).toMatchObject({ label: '', kind: { type: 'shortText' } });
    expect(new Set(ids([...labels, labels[0] ?? ''])).size).toBe(4);
  });

  it('finds a title that no other bears, within what a title may hold', () => {
    expect(freeTitle('Séance', [])).toBe('Séance');
    expect(freeTitle('Séance', ['Séance', 'Séance (2)'])).toBe('Séance (3)');
    const long = 'a'.repeat(200);
    expect(freeTitle(long, [long])).toHaveLength(200);
  });
});

describe('the remarks', () => {
  const t06 = known('T06');
  const field = (kind: FieldKind, label = 'x') => ({ ...newField(t06), label, kind });
  const withField = (kind: FieldKind, label?: string) =>
    change(t06, () => ({ fields: [field(kind, label)] }));
  const choice = (options: string[]): FieldKind => ({
    type: 'choice',
    options,
    multiple: false,
    free: false,
  });

  it.each<[string, Template, object]>([
    ['no title', { ...t06, title: ' ' }, { code: 'noTitle' }],
    ['no description', { ...t06, description: '' }, { code: 'noDescription' }],
    [
      'no minutes',
      { ...t06, phases: t06.phases.map((phase) => ({ ...phase, minutes: 0 })) },
      { code: 'noMinutes' },
    ],
    [
      'an hour',
      change(t06, ({ minutes }) => ({ minutes: minutes + 15 })),
      { code: 'tooLong', total: 60, cap: 45 },
    ],
    [
      'a phase without a title',
      change(t06, () => ({ title: '' })),
      { code: 'phaseTitle', phase: 1 },
    ],
    [
      'a question in vous alone',
      change(t06, () => ({
        prompts: [{ ...newPrompt(t06), text: { tu: ' ', vous: 'Et vous ?' } }],
      })),
      { code: 'promptTu', phase: 1, number: 1 },
    ],
    [
      'a question in tu alone',
      change(t06, () => ({ prompts: [{ ...newPrompt(t06), text: { tu: 'Et toi ?', vous: '' } }] })),
      { code: 'promptVous', phase: 1, number: 1 },
    ],
    ['a field without a name', withField({ type: 'weather' }, ''), { code: 'fieldLabel' }],
    ['a choice of nothing', withField(choice(['', ' '])), { code: 'fieldOptions', least: 1 }],
    ['a choice twice', withField(choice(['a', 'a '])), { code: 'fieldTwice' }],
    [
      'a scale of one word',
      withField({ type: 'namedScale', scale: 's', words: ['a'] }),
      { code: 'fieldOptions', least: 2 },
    ],
    [
      'a scale of eight words',
      withField({ type: 'namedScale', scale: 's', words: [...'abcdefgh'] }),
      { code: 'fieldMost', most: 7 },
    ],
    [
      'a page of the journal for a file',
      change(known('J01'), ({ fields }) => ({
        fields: fields.map((each) => ({ ...each, class: 'dossier' as const })),
      })),
      { code: 'fieldJournal' },
    ],
    [
      'more questions than a phase holds',
      change(t06, () => ({
        prompts: Array.from({ length: 61 }, (_, n) => ({
          ...newPrompt(t06),
          id: `x-${n}`,
          text: { tu: 'a', vous: 'a' },
        })),
      })),
      { code: 'tooMuch' },
    ],
  ])('see %s', (_what, draft, expected) => {
    expect(remarks(draft)[0]).toMatchObject(expected);
    expect(schema.safeParse(settled(draft)).success && remarks(draft).length === 0).toBe(false);
  });
});
