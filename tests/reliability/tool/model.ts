import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyAct } from './model-acts.ts';
import { emptyModel, openBench } from './model-bench.ts';

export interface ModelResult {
  readonly runs: number;
  readonly acts: number;
  readonly divergences: number;
  /** A series of acts that shows the first divergence, with what was wrong. */
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
  let runs = 0;
  const userData = await mkdtemp(join(tmpdir(), 'carnet-model-'));
  const bench = await openBench(userData);
  const length = given.acts ?? 50;
  const series = fc.array(anyAct, { minLength: length, maxLength: length, size: 'max' });
  const property = fc.asyncProperty(series, async (list) => {
    runs += 1;
    await bench.reset(given.spoil === true);
    await fc.asyncModelRun(() => ({ model: emptyModel(), real: bench }), list);
  });
  try {
    const result = await fc.check(property, {
      numRuns: given.runs,
      seed: given.seed,
      endOnFailure: given.spoil === true,
    });
    return {
      runs,
      acts: bench.counted(),
      divergences: result.failed ? 1 : 0,
      counterexample: result.failed
        ? (fc.defaultReportMessage(result)?.slice(0, 3_000) ?? '')
        : null,
    };
  } finally {
    await bench.close();
    await rm(userData, { recursive: true, force: true });
  }
}
