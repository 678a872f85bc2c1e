import { expect, it } from 'vitest';
import { isBeingTyped } from '#shared/rules/wording/being-typed.ts';

it.each([
  ['remo', 'Je remo'],
  ['remo', 'Je remonte'],
  ['Ana', 'Vu Ana'],
  ['Ana', 'Vu d’Ana'],
  ['Ana Mart', 'Vu Ana Martin'],
  ['Jean-Luc', 'Avec Jean-Luc'],
  ['06 12', 'Au 06 12'],
  ['(a.b)', 'Un (a.b)'],
])('%j is being typed in %j', (words, before) => {
  expect(isBeingTyped(words, before)).toBe(true);
});

it.each([
  ['remo', 'Je remo '],
  ['Ana', 'Vu Ana.'],
  ['Ana', 'Vu Ana,'],
  ['Ana', 'Ana est là'],
  ['Ana', 'banana'],
  ['Ana', ''],
  ['Ana', null],
  ['', 'Vu'],
])('%j is whole in %j', (words, before) => {
  expect(isBeingTyped(words, before)).toBe(false);
});
