import { describe, expect, it } from 'vitest';
import { isFiniteTree } from '#main/vault/plain-input.ts';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce((value) => [value], 'bottom');

describe('an input at the gate', () => {
  it('passes when it is a tree of any sensible size', () => {
    const shared = { text: 'the same part twice is no loop' };
    for (const input of [null, 'text', 3, [shared, shared], nested(200), { a: [{ b: null }] }]) {
      expect(isFiniteTree(input)).toBe(true);
    }
  });

  it('is refused when it holds itself', () => {
    const loop: unknown[] = [];
    loop.push({ loop });
    expect(isFiniteTree(loop)).toBe(false);
  });

  it('is refused when it is nested without end', () => {
    expect(isFiniteTree(nested(20_000))).toBe(false);
  });

  it('is refused when shared parts make it endless to walk', () => {
    let bomb: unknown = 'bottom';
    for (let level = 0; level < 60; level += 1) bomb = [bomb, bomb];
    expect(isFiniteTree(bomb)).toBe(false);
  });
});
