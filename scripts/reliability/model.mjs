import { run } from './vault-process.mjs';

/** Series that one process does; a long run has as many processes as it has of these, up to four. */
const seriesPerProcess = 250;

/** Random acts against a plain model. @param {import('./kills.mjs').Task} task */
export async function modelFuzz({ runs, chance, note }) {
  const many = Math.min(4, Math.ceil(runs / seriesPerProcess));
  const shares = Array.from({ length: many }, (_, i) => Math.ceil((runs - i) / many));
  const fuzz = (/** @type {number} */ share) => fuzzOnce(share, chance.between(1, 2 ** 30));
  const all = await Promise.all(shares.map(fuzz));
  const control = await fuzzOnce(200, 3, 'spoil');
  for (const { counterexample } of all) if (counterexample !== null) note(counterexample);
  const total = (/** @type {'runs' | 'acts' | 'divergences'} */ name) =>
    all.reduce((sum, each) => sum + each[name], 0);
  const blind = control.divergences === 0;
  const divergences = total('divergences');
  return {
    runs: total('runs'),
    acts: total('acts'),
    divergences,
    controlSeesSpoiledIndex: !blind,
    failed: divergences > 0 || blind,
  };
}

/** @param {number} runs @param {number} seed @param {string[]} how */
async function fuzzOnce(runs, seed, ...how) {
  const { lines, errors } = await run('model.mjs', [String(runs), String(seed), ...how]);
  if (lines.length !== 1) throw new Error(errors.slice(0, 2_000));
  return JSON.parse(lines[0] ?? '');
}
