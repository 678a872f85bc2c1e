import { loadTools } from '../../tests/reliability/load-tools.mjs';

/** Random acts against a plain model. @param {import('./kills.mjs').Task} task */
export async function modelFuzz({ runs, chance, note }) {
  const { fuzzModel } = await loadTools('model');
  const result = await fuzzModel({ runs, seed: chance.between(1, 2 ** 30) });
  if (result.counterexample !== null) note(result.counterexample);
  const control = await fuzzModel({ runs: 200, seed: 3, spoil: true });
  const { counterexample: _text, ...figures } = result;
  const blind = control.divergences === 0;
  return {
    ...figures,
    controlSeesSpoiledIndex: !blind,
    failed: result.divergences > 0 || blind,
  };
}
