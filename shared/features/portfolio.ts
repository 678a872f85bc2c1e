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

const byId = z.object({ id: portfolioLineId });

export const portfolio = {
  /** Latest first. */
  list: query({ input: nothing, output: z.array(portfolioLine), topics: ['portfolio'] }),
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
