import { describe, expect, expectTypeOf, it } from 'vitest';
import type { composeLines } from '#shared/rules/bilan/compose-lines.ts';
import {
  type ExportableEntry,
  type StoredEntry,
  toExportable,
} from '#shared/rules/bilan/exportable.ts';
import type { BilanFacts } from '#shared/rules/bilan/facts.ts';
import { fieldClass } from '#shared/templates/schema.ts';

const entry: StoredEntry = {
  class: 'dossier',
  step: 'session',
  number: 1,
  month: 1,
  role: null,
  label: 'Notes',
  kind: { type: 'shortText', limit: 100 },
  value: 'des mots',
};

describe('what may leave the vault', () => {
  it.each(fieldClass.options)('class %s', (each) => {
    const mayLeave = each === 'dossier' || each === 'aggregable';
    expect(toExportable({ ...entry, class: each }) !== null).toBe(mayLeave);
  });

  it('is decided by type: no other class, and no entry without the mark', () => {
    expectTypeOf<ExportableEntry['class']>().toEqualTypeOf<'dossier' | 'aggregable'>();
    expectTypeOf<StoredEntry>().not.toExtend<ExportableEntry>();
    expectTypeOf<StoredEntry & { class: 'dossier' }>().not.toExtend<ExportableEntry>();
    expectTypeOf<BilanFacts['entries'][number]>().toEqualTypeOf<ExportableEntry>();
    expectTypeOf<Parameters<typeof composeLines>[0]>().toEqualTypeOf<BilanFacts>();
    expect(toExportable(entry)).toMatchObject(entry);
  });
});
