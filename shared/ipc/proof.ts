import { z } from 'zod';
import { instant } from '../features/fields.ts';

/** How a refused request was going to travel. Its address is never kept. */
export const requestScheme = z.enum(['http', 'https', 'ws', 'wss', 'file', 'other']);
export type RequestScheme = z.output<typeof requestScheme>;

/** Towards what: somewhere else, this very computer, or nowhere that has a name. */
export const requestPlace = z.enum(['outside', 'thisComputer', 'nowhere']);
export type RequestPlace = z.output<typeof requestPlace>;

const count = z.int().nonnegative();

/** What main has counted since the app was started: figures, nothing about anybody. */
export const proof = z.object({
  since: instant,
  /** Requests that left Chromium for anything but the app's own files. */
  sent: count,
  /** Requests that reached main, and went no further. */
  blocked: z.array(z.object({ scheme: requestScheme, place: requestPlace, count })),
  /** Requests that the page itself refused to make, by its content security policy. */
  refusedByPage: count,
  permissions: count,
  navigations: count,
  windows: count,
  downloads: count,
  /** Read from Chromium when asked, not remembered. */
  closed: z.object({
    dictionary: z.boolean(),
    reports: z.boolean(),
    names: z.boolean(),
  }),
});
export type Proof = z.output<typeof proof>;
export type ClosedDoors = Proof['closed'];
