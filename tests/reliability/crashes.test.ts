import { expect, it } from 'vitest';
import { loadExperiments, tryShortly } from '#tests/support/experiments.ts';

const experiments = await loadExperiments('reliability');

it.each(experiments.map((each) => [each.title, each] as const))('%s', async (_, experiment) => {
  expect(await tryShortly(experiment)).toMatchObject({ failed: false, notes: [] });
});
