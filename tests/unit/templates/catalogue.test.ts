import { describe, expect, it } from 'vitest';
import { templateById, templates } from '#shared/templates/catalogue.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import {
  fieldWithRole,
  noteClass,
  openingPrompts,
  PHASE_NOTE_FIELD_ID,
  type Template,
  template as templateSchema,
} from '#shared/templates/schema.ts';
import { proposedTags, vocabulary } from '#shared/templates/vocabulary.ts';

const phases = templates.flatMap((template) => template.phases);
const prompts = phases.flatMap((phase) => phase.prompts);
const fields = phases.flatMap((phase) => phase.fields);

function known(id: string): Template {
  const found = templateById(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the shipped templates', () => {
  it('are all there', () => {
    expect(templates).toHaveLength(38);
    expect(phases).toHaveLength(137);
    expect(prompts).toHaveLength(244);
    expect(fields).toHaveLength(222);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(38);
    expect(new Set(templates.map(({ slug }) => slug)).size).toBe(38);
    expect(templateById('T99')).toBeUndefined();
  });

  it.each(
    templates.map((each): [string, Template] => [each.id, each]),
  )('%s parses and adds up', (_id, each) => {
    expect(templateSchema.parse(each)).toEqual(each);
    expect(each.phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(each.minutes);
    expect(each.phases.every((phase) => !/^\d+\./.test(phase.title))).toBe(true);
  });

  it('ask every question in tu and vous', () => {
    expect(prompts.every(({ text }) => text.tu !== '' && text.vous !== '')).toBe(true);
    expect(prompts.filter(({ text }) => text.tu !== text.vous).length).toBeGreaterThan(30);
    const formal = prompts.filter(({ text }) => text.tu !== text.vous).map(({ text }) => text.vous);
    expect(
      formal.filter((text) => /(?<![\p{L}«]\u00A0?)(?:tu|toi|ton|ta|tes)(?!\p{L})/iu.test(text)),
    ).toEqual([]);
  });

  it('keep French typography', () => {
    const words = strings([templates, vocabulary]);
    const wrong = words.filter((text) =>
      / [:;!?»]|« |'|"|\.\.\.|[^\s\u00A0\u202F(«“][;!?](?:\s|$)|[\p{L}»)]:\s/u.test(text),
    );
    expect(wrong).toEqual([]);
    expect(words.some((text) => text.includes('\u202F?'))).toBe(true);
    expect(words.some((text) => text.includes('«\u00A0'))).toBe(true);
  });

  it('say nothing to those who build the app', () => {
    expect(
      strings(templates).filter((text) => /document source|J\+\d|\([A-Z]\d\d\)/.test(text)),
    ).toEqual([]);
  });

  it('never turn the météo or a named feeling into a number', () => {
    const weather = templates.flatMap((each) => fieldWithRole(each, 'weather')?.field ?? []);
    expect(weather.length).toBeGreaterThanOrEqual(5);
    for (const { kind } of weather)
      expect(['weather', 'distribution', 'composite']).toContain(kind.type);
  });

  it('use only named scales and words of the shipped vocabulary', () => {
    const kinds = fields.flatMap(({ kind }): FieldKind[] =>
      kind.type === 'composite' ? kind.parts.map((part) => part.kind) : [kind],
    );
    const scales = kinds.filter((kind) => kind.type === 'namedScale');
    expect(scales.length).toBeGreaterThanOrEqual(9);
    for (const { scale, words } of scales) expect(words).toEqual(vocabulary.scales[scale]);
    expect(vocabulary.weather).toHaveLength(7);
    expect(vocabulary.principles).toHaveLength(6);
    expect(vocabulary.themes.map(({ words }) => words.length)).toEqual([10, 8, 17, 7, 4]);
    expect(proposedTags('chime')[0]?.words).toHaveLength(6);
    expect(proposedTags(undefined)).toEqual([]);
  });

  it('give the first session all that its screens look up by role', () => {
    const first = known('T01');
    const expected = {
      weather: 'Météo du jour',
      principles: 'Rappel des principes fait',
      opening: 'Amorce retenue',
      natures: 'Nature de ce qui est déposé',
      themes: 'Thématiques qui émergent',
      landmarks: 'Repères professionnels co-construits',
      axes: 'Axes de travail',
      carryOver: 'À reprendre la prochaine fois',
      exitKeyword: 'Mot-clé de sortie',
      nextDate: 'Prochaine séance',
    } as const;
    for (const [role, label] of Object.entries(expected)) {
      expect(fieldWithRole(first, role as keyof typeof expected)?.field.label).toBe(label);
    }
    expect(openingPrompts(first)).toHaveLength(2);
    expect(openingPrompts(known('T03'))).toEqual([]);
    expect(fieldWithRole(known('T11'), 'weather')).toBeUndefined();
  });

  it('carry the rules the app must apply as facts', () => {
    expect(known('T01').facts.cycle).toMatchObject({
      sessions: 10,
      intervalDays: { target: [42, 62], tooEarly: 35, later: 75 },
      midpointAfter: 5,
      midpointTemplate: 'T04',
      finalTemplate: 'T05',
    });
    const capped = templates.filter(({ facts }) => facts.maxMinutes === 45).map(({ id }) => id);
    expect(capped).toEqual(['T06', 'T08', 'T09', 'T10', 'T16']);
    for (const timing of known('T15').facts.timings ?? []) {
      expect(timing.phases).toHaveLength(9);
      expect(timing.phases.reduce((sum, minutes) => sum + minutes, 0)).toBe(timing.minutes);
    }
  });

  it('keep the journal to its writer', () => {
    const journal = templates.filter(({ facts }) => facts.family === 'journal');
    expect(journal).toHaveLength(10);
    expect(journal.every((each) => noteClass(each) === 'reflective')).toBe(true);
    expect(noteClass(known('T01'))).toBe('dossier');
    const classes = new Set(fields.map((field) => field.class));
    expect([...classes].sort()).toEqual(['aggregable', 'dossier', 'never', 'reflective']);
  });
});

describe('a template file', () => {
  const base = known('T11');
  const edit = (change: (copy: Template) => void) => {
    const copy = structuredClone(base);
    change(copy);
    return templateSchema.safeParse(copy).success;
  };
  const firstPhase = (copy: Template) => copy.phases[0] as Template['phases'][number];
  const firstField = (copy: Template) => firstPhase(copy).fields[0] as (typeof fields)[number];

  it('is accepted as shipped', () => {
    expect(edit(() => undefined)).toBe(true);
  });

  it.each<[string, (copy: Template) => void]>([
    ['an unknown key', (copy) => Object.assign(copy, { script: 'alert(1)' })],
    [
      'an unknown field kind',
      (copy) => Object.assign(firstField(copy), { kind: { type: 'html' } }),
    ],
    ['an unknown key in a field', (copy) => Object.assign(firstField(copy), { onclick: 'x' })],
    [
      '10,000 prompts',
      (copy) => {
        const prompt = firstPhase(copy).prompts[0];
        if (prompt === undefined) throw new Error('no prompt');
        firstPhase(copy).prompts = Array.from({ length: 10_000 }, (_, n) => ({
          ...prompt,
          id: `q${n}`,
        }));
      },
    ],
    [
      'a title without end',
      (copy) => {
        copy.title = 'a'.repeat(templateLimits.title + 1);
      },
    ],
    [
      'minutes that do not add up',
      (copy) => {
        copy.minutes += 1;
      },
    ],
    [
      'two fields of one id',
      (copy) => {
        firstPhase(copy).fields.push(firstField(copy));
      },
    ],
    [
      'two fields of one role',
      (copy) => {
        const keyword = {
          ...firstField(copy),
          kind: { type: 'keyword' as const },
          role: 'exitKeyword' as const,
        };
        firstPhase(copy).fields.push({ ...keyword, id: 'a1' }, { ...keyword, id: 'a2' });
      },
    ],
    ['a role its kind cannot play', (copy) => Object.assign(firstField(copy), { role: 'weather' })],
    [
      'the reserved id of the note',
      (copy) => {
        firstField(copy).id = PHASE_NOTE_FIELD_ID;
      },
    ],
    [
      'an id that is a path',
      (copy) => {
        firstField(copy).id = '../x';
      },
    ],
    [
      'no phase',
      (copy) => {
        copy.phases = [];
      },
    ],
    [
      'a question without its tu',
      (copy) => {
        Object.assign(firstPhase(copy).prompts[0] ?? {}, { text: { vous: 'x' } });
      },
    ],
  ])('is refused with %s', (_what, change) => {
    expect(edit(change)).toBe(false);
  });

  it('holds script-looking words as words', () => {
    const label = '<img src=x onerror=alert(1)>';
    expect(
      edit((copy) => {
        firstField(copy).label = label;
      }),
    ).toBe(true);
  });
});
