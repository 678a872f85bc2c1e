import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_WAIT_MS, PAUSE_MS, RETRY_MS, Saver } from '#renderer/editor/autosave.ts';
import { AppError } from '#shared/errors.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A vault that answers after a delay, and refuses when told to. */
function slowVault(delay = 0) {
  const saved: string[] = [];
  const vault = { refuses: null as AppError | null, delay, running: 0, overlapped: false, saved };
  const save = async (value: string) => {
    vault.running += 1;
    vault.overlapped ||= vault.running > 1;
    const refusal = vault.refuses;
    if (vault.delay > 0) await new Promise((resolve) => setTimeout(resolve, vault.delay));
    vault.running -= 1;
    if (refusal) throw refusal;
    saved.push(value);
    return { savedAt: Date.now() };
  };
  return { vault, save };
}

describe('one field', () => {
  it('waits for a pause', async () => {
    const { vault, save } = slowVault();
    const saver = new Saver({ save });
    saver.put('a');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(vault.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(vault.saved).toEqual(['a']);
    expect(saver.state).toMatchObject({ unsaved: false, savedAt: 1_000_000 + PAUSE_MS });
  });

  it('does not wait for a pause that never comes', async () => {
    const { vault, save } = slowVault();
    const saver = new Saver({ save });
    const begun = Date.now();
    let savedAfter: number | null = null;
    for (let typed = 'x'; Date.now() - begun < 3_000; typed += 'x') {
      saver.put(typed);
      await vi.advanceTimersByTimeAsync(50);
      if (vault.saved.length > 0) savedAfter ??= Date.now() - begun;
    }
    expect(savedAfter).toBeLessThanOrEqual(LONGEST_WAIT_MS + 50);
  });

  it('keeps a refused text, says why, and tries again by itself', async () => {
    const { vault, save } = slowVault();
    vault.refuses = new AppError('disk-full');
    const saver = new Saver({ save });
    saver.put('a');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(saver.state).toMatchObject({ unsaved: true, error: { code: 'disk-full' } });
    await expect(saver.flush()).rejects.toMatchObject({ code: 'disk-full' });
    vault.refuses = null;
    await vi.advanceTimersByTimeAsync(RETRY_MS[1]);
    expect(vault.saved).toEqual(['a']);
    expect(saver.state).toMatchObject({ unsaved: false, error: null });
  });

  it('does not send again what can only be refused, until it changes', async () => {
    const { vault, save } = slowVault();
    vault.refuses = new AppError('too-large');
    const saver = new Saver({ save });
    saver.put('a');
    await vi.advanceTimersByTimeAsync(60_000);
    vault.refuses = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vault.saved).toEqual([]);
    saver.put('b');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(vault.saved).toEqual(['b']);
  });

  it('flushes what is typed during a save as well', async () => {
    const { vault, save } = slowVault(200);
    const saver = new Saver({ save });
    saver.put('a');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    saver.put('ab');
    await vi.advanceTimersByTimeAsync(1_000);
    await flushed;
    expect(vault.saved).toEqual(['a', 'ab']);
  });
});

type Step =
  | { readonly do: 'type'; readonly field: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'flush'; readonly field: number }
  | { readonly do: 'fail'; readonly on: boolean }
  | { readonly do: 'slow'; readonly ms: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), field: fc.nat(2) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(900) }) },
    fc.record({ do: fc.constant('flush' as const), field: fc.nat(2) }),
    fc.record({ do: fc.constant('fail' as const), on: fc.boolean() }),
    fc.record({ do: fc.constant('slow' as const), ms: fc.nat(1_200) }),
  ),
  { maxLength: 40 },
);

/** Three fields of one page, each with a vault of its own so that mixing would show. */
function threeFields() {
  const fields = [0, 1, 2].map((index) => {
    const { vault, save } = slowVault();
    return { index, vault, saver: new Saver({ save }), typed: [] as string[] };
  });
  let count = 0;
  function type(index: number): void {
    count += 1;
    fields[index]?.typed.push(`${index}-${count}`);
    fields[index]?.saver.put(`${index}-${count}`);
  }
  function tell(change: Partial<ReturnType<typeof slowVault>['vault']>): void {
    for (const { vault } of fields) Object.assign(vault, change);
  }
  async function play(step: Step): Promise<void> {
    if (step.do === 'wait') await vi.advanceTimersByTimeAsync(step.ms);
    if (step.do === 'flush') fields[step.field]?.saver.flush().catch(() => undefined);
    if (step.do === 'type') type(step.field);
    if (step.do === 'slow') tell({ delay: step.ms });
    if (step.do === 'fail') tell({ refuses: step.on ? new AppError('disk-full') : null });
  }
  async function end(): Promise<void> {
    tell({ refuses: null, delay: 1 });
    const flushed = Promise.allSettled(fields.map(({ saver }) => saver.flush()));
    await vi.advanceTimersByTimeAsync(15_000);
    await flushed;
  }
  return { fields, play, end };
}

describe('three fields, any order of typing, switching, failing', () => {
  it('never loses, mixes, reorders or overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const { fields, play, end } = threeFields();
        for (const step of sequence) await play(step);
        await end();
        for (const { vault, saver, typed } of fields) {
          expect(vault.overlapped).toBe(false);
          expect(vault.saved.at(-1)).toBe(typed.at(-1));
          expect(saver.state.unsaved).toBe(false);
          const order = vault.saved.map((word) => typed.indexOf(word));
          expect(order).not.toContain(-1);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
      { numRuns: 150 },
    );
  });
});
