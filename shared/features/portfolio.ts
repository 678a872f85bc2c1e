import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import {
  instant,
  limits,
  line,
  nothing,
  optionalLine,
  plainDate,
  portfolioLineId,
  text,
} from './fields.ts';

/** What a peer supporter’s own way is made of (practice.md 000-03, 002-07), whom one works with (002-11). */
export const portfolioKind = z.enum(['training', 'experience', 'supervision', 'partnership']);
export type PortfolioKind = z.output<typeof portfolioKind>;

export const portfolioDraft = z
  .object({
    kind: portfolioKind,
    title: line(limits.title),
    place: optionalLine(limits.title).default(''),
    beganOn: plainDate,
    endedOn: plainDate.nullable().default(null),
    /** Null where it makes no sense to count. */
    minutes: z.int().min(1).max(600_000).nullable().default(null),
    learned: text(limits.shortText).default(''),
  })
  .refine(({ beganOn, endedOn }) => endedOn === null || endedOn >= beganOn, {
    path: ['endedOn'],
    message: 'ends before it begins',
  });
export type PortfolioDraft = z.output<typeof portfolioDraft>;

export const portfolioLine = portfolioDraft.safeExtend({ id: portfolioLineId, updatedAt: instant });
export type PortfolioLine = z.output<typeof portfolioLine>;

/** A line on paper: what it says, and nothing that tells it from another. */
const printedLine = z.object({
  kind: portfolioKind,
  title: z.string(),
  place: z.string(),
  beganOn: plainDate,
  endedOn: plainDate.nullable(),
  minutes: z.int().nullable(),
  learned: z.string(),
});

/**
 * One's own path as it is printed. It is made of these words alone: no identifier of anybody
 * crosses here, and what one says of one's own experience and context enters no document.
 */
export const portfolioPage = z.strictObject({
  role: z.string(),
  principles: z.string(),
  /** Latest first. */
  lines: z.array(printedLine),
});
export type PortfolioPage = z.output<typeof portfolioPage>;

const byId = z.object({ id: portfolioLineId });

export const portfolio = {
  /** Latest first. */
  list: query({ input: nothing, output: z.array(portfolioLine), topics: ['portfolio'] }),
  /** @throws `sheet-claims-secrecy` where the frame of practice does not allow the words. */
  page: query({ input: nothing, output: portfolioPage, topics: ['portfolio', 'settings'] }),
  add: command({ input: portfolioDraft, output: byId, topics: ['portfolio'] }),
  update: command({
    input: portfolioDraft.safeExtend({ id: portfolioLineId }),
    output: nothing,
    topics: ['portfolio'],
  }),
  /** Takes a line away; `restore` is the undo. */
  discard: command({ input: byId, output: nothing, topics: ['portfolio'] }),
  restore: command({ input: byId, output: nothing, topics: ['portfolio'] }),
};
