/** Whole numbers from 0 to 2³² − 1, unpredictable to whoever does not hold the seed. */
export type RandomSource = () => number;

const rounds = 10;
const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574] as const;
const quarterRounds = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

/**
 * ChaCha20 (RFC 8439) as a source: what is published (the names drawn, the shift of dates) must not
 * let anyone find the rest of the draw. `seed`: eight 32-bit words from the operating system,
 * secret, never derived from a name. The same seed always draws the same.
 */
export function seededRandom(seed: Uint32Array): RandomSource {
  const state = new Uint32Array(16);
  state.set(constants);
  state.set(seed.subarray(0, 8), 4);
  let block = new Uint32Array(0);
  let used = 0;
  return () => {
    if (used >= block.length) {
      block = chachaBlock(state);
      state[12] = (state[12] ?? 0) + 1;
      used = 0;
    }
    used += 1;
    return block[used - 1] ?? 0;
  };
}

function chachaBlock(state: Uint32Array): Uint32Array<ArrayBuffer> {
  const work = Uint32Array.from(state);
  for (let round = 0; round < rounds; round += 1) {
    for (const [a, b, c, d] of quarterRounds) quarterRound(work, [a, b, c, d]);
  }
  return work.map((word, index) => word + (state[index] ?? 0));
}

function quarterRound(
  work: Uint32Array,
  [a, b, c, d]: readonly [number, number, number, number],
): void {
  const step = (into: number, from: number, mixed: number, bits: number) => {
    work[into] = (work[into] ?? 0) + (work[from] ?? 0);
    const word = (work[mixed] ?? 0) ^ (work[into] ?? 0);
    work[mixed] = (word << bits) | (word >>> (32 - bits));
  };
  step(a, b, d, 16);
  step(c, d, b, 12);
  step(a, b, d, 8);
  step(c, d, b, 7);
}

/** A whole number from 0 to `size` − 1, every one as likely: draws that would favour one are redone. */
export function drawBelow(random: RandomSource, size: number): number {
  const limit = 2 ** 32 - (2 ** 32 % size);
  let drawn = random();
  while (drawn >= limit) drawn = random();
  return drawn % size;
}

/** A new array in a drawn order (Fisher–Yates). */
export function shuffled<T>(random: RandomSource, items: readonly T[]): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawBelow(random, last + 1);
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}
