import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract.ts';
import { shell } from '#shared/ipc/shell.ts';
import { loadBorders, loadExperiments, tryShortly } from '#tests/support/experiments.ts';

const experiments = await loadExperiments('security');

it.each(experiments.map((each) => [each.title, each] as const))('%s', async (_, experiment) => {
  expect(await tryShortly(experiment)).toMatchObject({ failed: false, notes: [] });
});

describe('the borders, for a fuzzer from outside', () => {
  it('are every procedure of the gate and every verb of main', async () => {
    const { handlers, end } = await loadBorders();
    const expected = Object.entries({ ...contract, shell }).flatMap(([feature, verbs]) =>
      Object.keys(verbs).map((verb) => `${feature}.${verb}`),
    );
    expect(Object.keys(handlers).sort()).toEqual(expected.sort());
    await end();
  });

  it('answer the good sender and no other, and start anew on demand', async () => {
    const { handlers, goodEvent, reset, end } = await loadBorders();
    await reset();
    const draft = { pseudonym: 'Brume' };
    expect(await handlers['persons.create']?.(goodEvent, draft)).toMatchObject({ ok: true });
    const stranger = { senderFrame: { parent: null, url: 'https://example.org/' } };
    for (const path of ['persons.list', 'shell.preferences']) {
      const refusal = { ok: false, code: 'unknown-call' };
      expect(await handlers[path]?.(stranger, { archived: false })).toEqual(refusal);
      expect(await handlers[path]?.({ senderFrame: null }, null)).toEqual(refusal);
    }
    const list = () => handlers['persons.list']?.(goodEvent, { archived: false });
    expect((await list())?.value).toHaveLength(1);
    await reset();
    expect((await list())?.value).toEqual([]);
    await end();
  });
});
