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
  /** What the call depends on: a change of one of these makes its answer stale. */
  readonly reads: readonly Topic[];
  /** What the call changes: announced once it is done. */
  readonly touches: readonly Topic[];
  readonly whileLocked: boolean;
}

interface Shape<I, O> {
  readonly input: I;
  readonly output: O;
}

const defaults = { reads: [], touches: [], whileLocked: false } as const;

/** A read. Its handler gets a `ReadTx`, which cannot write. `topics`: what makes it stale. */
export function query<I extends z.ZodType, O extends z.ZodType>({
  topics,
  ...shape
}: Shape<I, O> & { readonly topics: readonly Topic[] }): Procedure<'query', I, O> {
  return { ...defaults, kind: 'query', reads: topics, ...shape };
}

/** A write, in a transaction of its own. `topics` are announced after the commit. */
export function command<I extends z.ZodType, O extends z.ZodType>({
  topics,
  ...shape
}: Shape<I, O> & { readonly topics: readonly Topic[] }): Procedure<'command', I, O> {
  return { ...defaults, kind: 'command', touches: topics, ...shape };
}

/** Work without a transaction (unlock, create…). Refused while locked unless it says otherwise. */
export function action<I extends z.ZodType, O extends z.ZodType>(
  shape: Shape<I, O> & Partial<Pick<Procedure, 'reads' | 'touches' | 'whileLocked'>>,
): Procedure<'action', I, O> {
  return { ...defaults, kind: 'action', ...shape };
}
