import { expect, it } from 'vitest';
import { found, nobody } from './found.ts';

const text = 'Ancien boulanger, schizophrène, sous Risperdal 2 mg, rescapé d’un attentat.';

it('leaves them alone unless asked', () => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['PROFESSION', 'boulanger'],
  ['DIAGNOSIS', 'schizophrène'],
  ['TREATMENT', 'Risperdal 2 mg'],
  ['RARE_EVENT', 'attentat'],
] as const)('%s', (label, expected) => {
  expect(found(text, nobody, { optional: [label] })).toEqual([`${label}:${expected}`]);
});
