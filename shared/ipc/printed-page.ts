import { z } from 'zod';
import { address, bilanId, pathwayId, sessionId, sheetId } from '../features/fields.ts';
import { overviewChart } from '../features/overviews.ts';

/** How far back one looks at one's own load. */
export const loadSpan = z.enum(['weeks', 'half', 'all']);
export type LoadSpan = z.output<typeof loadSpan>;

/** What can be printed to a file, and nothing else: kinds and identifiers, never content. */
export const printedPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bilan'), id: bilanId }),
  /** The note of a session, handed to the person in the form of address they chose. */
  z.strictObject({ kind: z.literal('note'), id: sessionId, address }),
  /** An agreement, or the information that goes before it. */
  z.strictObject({ kind: z.literal('sheet'), id: sheetId, address }),
  /** « Regarder le parcours »: the drawings that were chosen, and no other. */
  z.strictObject({
    kind: z.literal('overview'),
    id: pathwayId,
    charts: z.array(overviewChart).min(1).max(overviewChart.options.length),
  }),
  /**
   * The user's own load and recovery, for themselves. A page of its own that has no place for an
   * identifier: it cannot be printed with anybody's drawings (docs/journal.md).
   */
  z.strictObject({ kind: z.literal('ownLoad'), span: loadSpan }),
  /** The user's own path: nobody's identifier is needed to print it, and none can be given. */
  z.strictObject({ kind: z.literal('portfolio') }),
]);
export type PrintedPage = z.output<typeof printedPage>;

/** The address of the hidden page that shows it, after `#`. */
export function printedAddress(page: PrintedPage): string {
  switch (page.kind) {
    case 'bilan':
      return `/impression/bilan/${page.id}`;
    case 'note':
      return `/impression/note/${page.id}/${page.address}`;
    case 'sheet':
      return `/impression/fiche/${page.id}/${page.address}`;
    case 'overview':
      return `/impression/regard/${page.id}/${page.charts.join('-')}`;
    case 'ownLoad':
      return `/impression/charge/${page.span}`;
    case 'portfolio':
      return '/impression/mon-parcours';
  }
}
