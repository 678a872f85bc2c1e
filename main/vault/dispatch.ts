import { contract } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';
import type { Topic } from '#shared/ipc/topic.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import type { VaultDatabase } from './db/database.ts';
import type { AllHandlers } from './handler.ts';
import type { Keeper } from './keeper.ts';
import { isFiniteTree } from './plain-input.ts';

/** The single door to the vault: everything the renderer asks for passes here. */
export interface Gate {
  call(path: unknown, input: unknown): Promise<Reply>;
}

interface GateOptions {
  readonly keeper: Keeper;
  readonly handlers: Partial<AllHandlers>;
  /** Told after a commit which topics have changed. */
  readonly announce: (topics: readonly Topic[]) => void;
  /** Given a reference and an error's class name: never a message, which might quote content. */
  readonly log: (reference: string, kind: string) => void;
}

type AnyHandler = (given: unknown, input: unknown) => Promise<unknown>;

/** find → parse → lock check → transaction → announce → envelope. */
export function createGate(options: GateOptions): Gate {
  return {
    call: async (path, input) => {
      try {
        return { ok: true, value: await answer(options, path, input) };
      } catch (error) {
        return failure(error, options.log);
      }
    },
  };
}

async function answer(options: GateOptions, path: unknown, input: unknown): Promise<unknown> {
  const { procedure, handler } = find(options.handlers, path);
  const parsed = isFiniteTree(input) ? procedure.input.safeParse(input) : null;
  if (!parsed?.success) throw new AppError('invalid-input');
  const database = options.keeper.database();
  if (!database && !procedure.whileLocked) throw new AppError('locked');
  const value = await run(procedure, handler, {
    database,
    keeper: options.keeper,
    input: parsed.data,
  });
  if (procedure.touches.length > 0) options.announce(procedure.touches);
  return value;
}

/** Own properties only: `__proto__` and `constructor` are not calls. */
function find(
  handlers: Partial<AllHandlers>,
  path: unknown,
): { readonly procedure: Procedure; readonly handler: AnyHandler } {
  const [feature, verb, ...rest] = typeof path === 'string' ? path.split('.') : [];
  if (feature === undefined || verb === undefined || rest.length > 0)
    throw new AppError('unknown-call');
  const procedure = own(own(contract, feature), verb) as Procedure | undefined;
  const handler = own(own(handlers, feature), verb) as AnyHandler | undefined;
  if (!procedure || !handler) throw new AppError('unknown-call');
  return { procedure, handler };
}

function own(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
    return undefined;
  return (holder as Record<string, unknown>)[key];
}

function run(
  procedure: Procedure,
  handler: AnyHandler,
  call: {
    readonly database: VaultDatabase | null;
    readonly keeper: Keeper;
    readonly input: unknown;
  },
): Promise<unknown> {
  if (procedure.kind === 'action') return handler(call.keeper, call.input);
  if (!call.database) throw new AppError('locked');
  return procedure.kind === 'query'
    ? call.database.read((tx) => handler(tx, call.input))
    : call.database.write((tx) => handler(tx, call.input));
}

function failure(error: unknown, log: GateOptions['log']): Reply {
  if (error instanceof AppError) {
    const seconds = error.seconds === undefined ? {} : { seconds: error.seconds };
    return { ok: false, code: error.code, ...seconds };
  }
  const ref = globalThis.crypto.randomUUID().slice(0, 8);
  log(ref, error instanceof Error ? error.name : typeof error);
  return { ok: false, code: 'internal', ref };
}
