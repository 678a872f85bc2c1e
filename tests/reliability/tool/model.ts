import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { acts } from './model-acts.ts';
import { type Bench, emptyModel, openBench } from './model-bench.ts';

export interface ModelResult {
  readonly runs: number;
  readonly acts: number;
  readonly divergences: number;
  /** The shortest series of acts that shows the first divergence, and what was wrong. */
  readonly counterexample: string | null;
}

/**
 * Random series of what a user can do, against a plain model in memory: after every act the vault
 * must say the same as the model. `spoil` breaks the real side on purpose, for the control.
 */
export async function fuzzModel(given: {
  readonly runs: number;
  readonly seed: number;
  readonly acts?: number;
  readonly spoil?: boolean;
}): Promise<ModelResult> {
  let count = 0;
  const parent = await mkdtemp(join(tmpdir(), 'carnet-model-'));
  const bench = await openBench(join(parent, 'coffre'));
  const property = fc.asyncProperty(
    fc.commands(acts, { maxCommands: given.acts ?? 50, size: 'max' }),
    async (series) => {
      const setup = async () => {
        await bench.reset(given.spoil === true);
        return { model: emptyModel(), real: counted(bench) };
      };
      await fc.asyncModelRun(setup, series);
    },
  );
  const counted = (real: Bench): Bench => {
    count += 1;
    return real;
  };
  try {
    const result = await fc.check(property, {
      numRuns: given.runs,
      seed: given.seed,
      endOnFailure: given.spoil === true,
    });
    return {
      runs: count,
      acts: bench.asked(),
      divergences: result.failed ? 1 : 0,
      counterexample: result.failed
        ? (fc.defaultReportMessage(result)?.slice(0, 3_000) ?? '')
        : null,
    };
  } finally {
    await bench.close();
    await rm(parent, { recursive: true, force: true });
  }
}
