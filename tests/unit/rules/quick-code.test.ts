import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeFlaw, codeLength } from '#shared/rules/quick-code.ts';

it.each([
  '492817',
  '816042',
  '112358',
  '200583',
  '0918273645',
  '123457',
  '121314',
])('takes %s', (code) => {
  expect(codeFlaw(code)).toBeNull();
});

it.each([
  ['', 'short'],
  ['49281', 'short'],
  ['4928174928170', 'long'],
  ['49281a', 'digits'],
  ['49 281', 'digits'],
  ['４９２８１７', 'digits'],
  ['000000', 'simple'],
  ['7777777', 'simple'],
  ['123456', 'simple'],
  ['456789', 'simple'],
  ['789012', 'simple'],
  ['987654', 'simple'],
  ['210987', 'simple'],
  ['121212', 'simple'],
  ['1212121', 'simple'],
  ['123123', 'simple'],
  ['49284928', 'simple'],
])('refuses « %s »: %s', (code, flaw) => {
  expect(codeFlaw(code)).toBe(flaw);
});

it('refuses few: more than ninety-nine codes out of a hundred are left', () => {
  let refused = 0;
  for (let n = 0; n < 1_000_000; n += 1)
    refused += codeFlaw(String(n).padStart(6, '0')) === null ? 0 : 1;
  expect(refused).toBeLessThan(2_000);
  expect(refused).toBeGreaterThan(1_000);
});

it('answers anything', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const taken = /^[0-9]+$/.test(text) && text.length >= codeLength.least;
      if (!taken) expect(codeFlaw(text)).not.toBeNull();
    }),
  );
});
