import { describe, expect, it } from 'vitest';
import { type RegisterItem, registerItem } from '#shared/features/registers.ts';
import { changedRows, rowOfItem, rowsOf } from '#shared/rules/register/rows.ts';
import { templates } from '#shared/templates/catalogue.ts';
import type { KindOf } from '#shared/templates/kinds.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { emptyValue, valueSchemaFor } from '#shared/templates/values.ts';

const session = 'c0ffee00-0000-4000-8000-000000000001';

function kindOf(templateId: string, role: FieldRole) {
  const template = templates.find(({ id }) => id === templateId);
  const field = template && fieldWithRole(template, role)?.field;
  if (!field) throw new Error(`${templateId} has no ${role}`);
  return field.kind;
}
const axes = kindOf('T01', 'axes') as KindOf<'list'>;
const axis = (id: string, statement: string, state: string[] = []) => ({
  id,
  cells: { statement, due: '', state: { selected: state, other: '' } },
});

describe('rows of an answer', () => {
  it('are those that say something, under their own id', () => {
    const rows = rowsOf(axes, [axis('r1', ' Dire non ', ['en cours']), axis('r2', '  ')], session);
    expect(rows).toEqual([
      { origin: 'r1', patch: { statement: 'Dire non', due: '', state: 'underway' } },
    ]);
  });

  it('read every field that feeds a register, whatever its template', () => {
    for (const template of templates) {
      for (const field of template.phases.flatMap(({ fields }) => fields)) {
        expect(() => rowsOf(field.kind, emptyValue(field.kind), session)).not.toThrow();
        expect(rowsOf(field.kind, emptyValue(field.kind), session)).toEqual([]);
      }
    }
  });

  it('take the objectives of the framework and the person’s own words', () => {
    const kind = kindOf('T03', 'objectives');
    const chosen = { selected: ['Travailler sa posture de pair-aidance.'], other: '' };
    const rows = rowsOf(kind, { chosen, own: 'Me sentir à ma place' }, session);
    expect(rows.map(({ origin, patch }) => [origin, patch.statement])).toEqual([
      ['option:Travailler sa posture de pair-aidance.', 'Travailler sa posture de pair-aidance.'],
      [`own:${session}`, 'Me sentir à ma place'],
    ]);
  });

  it('take a composite as the one row of its session', () => {
    const rows = rowsOf(kindOf('T16', 'landmarks'), { statement: 'Nommer', limits: '' }, session);
    expect(rows).toEqual([{ origin: session, patch: { statement: 'Nommer', limits: '' } }]);
  });
});

describe('what changed', () => {
  const rows = (...given: ReturnType<typeof axis>[]) => rowsOf(axes, given, session);

  it('is only what was written since', () => {
    const before = rows(axis('r1', 'Dire non'), axis('r2', 'Souffler'));
    const after = rows(axis('r1', 'Dire non', ['apprivoisé']), axis('r2', 'Souffler'));
    expect(changedRows(before, after)).toEqual({
      written: [{ origin: 'r1', patch: { state: 'settled' } }],
      removed: [],
    });
  });

  it('says which rows are gone, blank ones included', () => {
    const before = rows(axis('r1', 'Dire non'), axis('r2', 'Souffler'));
    expect(changedRows(before, rows(axis('r1', ''))).removed).toEqual(['r1', 'r2']);
  });

  it('says of a new row only what it fills', () => {
    expect(changedRows([], rows(axis('r1', 'Dire non'))).written).toEqual([
      { origin: 'r1', patch: { statement: 'Dire non' } },
    ]);
  });

  it('keeps the emptying of a cell', () => {
    const filled = {
      ...axis('r1', 'Dire non'),
      cells: { ...axis('r1', 'Dire non').cells, due: 'mai' },
    };
    expect(changedRows(rows(filled), rows(axis('r1', 'Dire non'))).written).toEqual([
      { origin: 'r1', patch: { due: '' } },
    ]);
  });
});

describe('an item taken up', () => {
  it.each(templates.flatMap(listsThatFeed))('is a valid row of %s %s', (_id, _role, kind) => {
    const row = rowOfItem(kind, item());
    expect(valueSchemaFor(kind).safeParse([row]).success).toBe(true);
    expect(row.id).toBe(item().origin);
    expect(row.cells.statement).toBe('Dire non');
  });

  it('brings its state along', () => {
    expect(rowOfItem(axes, item()).cells.state).toEqual({ selected: ['en cours'], other: '' });
  });
});

function listsThatFeed({ id, phases }: (typeof templates)[number]) {
  const roles: FieldRole[] = ['axes', 'landmarks', 'strengths', 'strategies', 'trials'];
  return phases
    .flatMap(({ fields }) => fields)
    .flatMap(({ role, kind }) =>
      role && roles.includes(role) && kind.type === 'list' ? [[id, role, kind] as const] : [],
    );
}

function item(): RegisterItem {
  const body = { statement: 'Dire non', state: 'underway' };
  const id = 'c0ffee00-0000-4000-8000-000000000002';
  return registerItem.parse({
    ...{ id, kind: 'axis', origin: 'r1', body, positions: [] },
    versions: [{ id, body, writtenAt: 1, session: null }],
  });
}
