import { describe, expect, expectTypeOf, it } from 'vitest';
import type { OverviewSheet } from '#renderer/features/overviews/OverviewSheet.tsx';
import type { Overview, OverviewPaper } from '#shared/features/overviews.ts';
import {
  type LoadSpan,
  type PrintedPage,
  printedAddress,
  printedPage,
} from '#shared/ipc/printed-page.ts';
import type { Exportable } from '#shared/rules/bilan/exportable.ts';
import type { printedFacts } from '#shared/rules/overview/step-facts.ts';
import type { StoredEntry } from '#shared/rules/session-facts.ts';
import { pathwayIdOf } from '#tests/support/people.ts';

const id = pathwayIdOf(1);

describe('what main may be asked to print', () => {
  it('is a kind and identifiers, in the address of a hidden page', () => {
    const overview = printedPage.parse({ kind: 'overview', id, charts: ['sky', 'path'] });
    expect(printedAddress(overview)).toBe(`/impression/regard/${id}/sky-path`);
    expect(printedAddress({ kind: 'ownLoad', span: 'half' })).toBe('/impression/charge/half');
  });

  it('keeps the user’s own load on a page of its own', () => {
    const own = { kind: 'ownLoad', span: 'weeks' };
    expect(printedPage.safeParse(own).success).toBe(true);
    expect(printedPage.safeParse({ ...own, id }).success).toBe(false);
    for (const charts of [[], ['load'], ['sky', 'ownLoad'], ['sky', 'sky', 'sky', 'sky', 'sky']]) {
      expect(printedPage.safeParse({ kind: 'overview', id, charts }).success).toBe(false);
    }
    expectTypeOf<Extract<PrintedPage, { kind: 'ownLoad' }>>().toEqualTypeOf<{
      kind: 'ownLoad';
      span: LoadSpan;
    }>();
  });

  it('is made, by type, of what may leave the vault', () => {
    expectTypeOf<Overview>().not.toExtend<OverviewPaper>();
    expectTypeOf<Parameters<typeof OverviewSheet>[0]['paper']>().toEqualTypeOf<OverviewPaper>();
    type Given = Parameters<typeof printedFacts>[1][number];
    expectTypeOf<Given>().toExtend<Exportable<StoredEntry & { class: Given['class'] }>>();
    expectTypeOf<StoredEntry & { class: 'dossier' }>().not.toExtend<Given>();
    expectTypeOf<Given['class']>().toEqualTypeOf<'dossier' | 'aggregable'>();
  });
});
