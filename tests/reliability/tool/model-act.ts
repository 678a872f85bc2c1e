import type fc from 'fast-check';
import type { Bench, Model } from './model-bench.ts';

export type Act = fc.AsyncCommand<Model, Bench>;

export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** The vault's answer is the one the model expects; anything else is the divergence looked for. */
export function same(what: string, real: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(real), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: the vault says ${a}, the model ${b}`);
}

/** An act on an open vault; locked, the same call must be refused as such. */
export const act = (
  name: string,
  call: (model: Model, bench: Bench) => Promise<{ readonly code?: string } | undefined>,
): Act => ({
  check: () => true,
  run: async (model, bench) => {
    bench.count();
    const reply = await call(model, bench);
    if (reply && model.locked) same(`${name} while locked`, reply.code, 'locked');
  },
  toString: () => name,
});
