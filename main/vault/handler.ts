import type { CarnetContract } from '#shared/contract.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';
import type { InputOf, OutputOf } from '#shared/ipc/types.ts';
import type { ReadTx, WriteTx } from './db/database.ts';
import type { Keeper } from './keeper.ts';

/** What a handler is given, by kind: a query cannot write because its handle has no such method. */
interface Given {
  readonly query: ReadTx;
  readonly command: WriteTx;
  readonly action: Keeper;
}

export type Handler<P extends Procedure> = (
  given: Given[P['kind']],
  input: InputOf<P>,
) => Promise<OutputOf<P>>;

/** The handlers of one feature: forgetting one, or answering another shape, does not compile. */
export type FeatureHandlers<F extends keyof CarnetContract> = {
  readonly [V in keyof CarnetContract[F]]: CarnetContract[F][V] extends Procedure
    ? Handler<CarnetContract[F][V]>
    : never;
};

export type AllHandlers = { readonly [F in keyof CarnetContract]: FeatureHandlers<F> };
