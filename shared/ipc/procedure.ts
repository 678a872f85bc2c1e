import type { z } from 'zod';
import type { Topic } from './topic.ts';

/** `query` reads, `command` writes in one transaction, `action` needs no transaction. */
export type Kind = 'query' | 'command' | 'action';

/** One call of the contract: what goes in, what comes out, what it reads or touches. */
export interface Procedure<
  K extends Kind = Kind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
  readonly topics: readonly Topic[];
  readonly whileLocked: boolean;
}

interface Shape<I, O> {
  readonly input: I;
  readonly output: O;
  readonly topics?: readonly Topic[];
}

/** A read. Its handler gets a `ReadTx`, which cannot write. `topics`: what makes it stale. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  shape: Shape<I, O>,
): Procedure<'query', I, O> {
  return { kind: 'query', topics: [], whileLocked: false, ...shape };
}

/** A write, in a transaction of its own. `topics` are announced after the commit. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  shape: Shape<I, O>,
): Procedure<'command', I, O> {
  return { kind: 'command', topics: [], whileLocked: false, ...shape };
}

/** Work without a transaction (unlock, create…). Refused while locked unless it says otherwise. */
export function action<I extends z.ZodType, O extends z.ZodType>(
  shape: Shape<I, O> & { readonly whileLocked?: boolean },
): Procedure<'action', I, O> {
  return { kind: 'action', topics: [], whileLocked: false, ...shape };
}
