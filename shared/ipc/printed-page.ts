import { z } from 'zod';
import { address, bilanId, sessionId, sheetId } from '../features/fields.ts';

/** What can be printed to a file, and nothing else: kinds and identifiers, never content. */
export const printedPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bilan'), id: bilanId }),
  /** The note of a session, handed to the person in the form of address they chose. */
  z.strictObject({ kind: z.literal('note'), id: sessionId, address }),
  /** An agreement, or the information that goes before it. */
  z.strictObject({ kind: z.literal('sheet'), id: sheetId, address }),
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
  }
}
