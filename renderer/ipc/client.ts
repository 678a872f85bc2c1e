import type { z } from 'zod';
import { type CarnetContract, contract } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';
import type { Shell, ShellVerb } from '#shared/ipc/shell.ts';
import type { Contract, InputOf, OutputOf } from '#shared/ipc/types.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import { bridge } from './bridge.ts';

/** One call of the contract, with the path that names it on the wire. */
export interface Call<P extends Procedure = Procedure> {
  readonly path: string;
  readonly procedure: P;
}

type Api<C extends Contract> = {
  readonly [F in keyof C]: { readonly [V in keyof C[F]]: Call<C[F][V]> };
};

function describe<C extends Contract>(source: C): Api<C> {
  const features = Object.entries(source).map(([feature, verbs]) => [
    feature,
    Object.fromEntries(
      Object.entries(verbs).map(([verb, procedure]) => [
        verb,
        { path: `${feature}.${verb}`, procedure },
      ]),
    ),
  ]);
  return Object.fromEntries(features) as Api<C>;
}

/** Every call of the contract as a value: `api.persons.list`. */
export const api: Api<CarnetContract> = describe(contract);

function unwrap(reply: Reply): unknown {
  if (reply.ok) return reply.value;
  throw new AppError(reply.code, reply.seconds === undefined ? {} : { seconds: reply.seconds });
}

/**
 * Calls the vault process.
 * @throws AppError with the code that came back.
 */
export async function call<P extends Procedure>(
  target: Call<P>,
  input: InputOf<P>,
): Promise<OutputOf<P>> {
  return unwrap(await bridge().call(target.path, input)) as OutputOf<P>;
}

type ShellInput<V extends ShellVerb> = z.input<Shell[V]['input']>;
type ShellOutput<V extends ShellVerb> = z.output<Shell[V]['output']>;

/**
 * Calls main (window, printing, preferences): never carries content.
 * @throws AppError with the code that came back.
 */
export async function callShell<V extends ShellVerb>(
  verb: V,
  input: ShellInput<V>,
): Promise<ShellOutput<V>> {
  return unwrap(await bridge().call(`shell.${verb}`, input)) as ShellOutput<V>;
}
