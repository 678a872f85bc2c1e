import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  '06 12 34 56 78',
  '0612345678',
  '06-71-08-44-52',
  '01.43.52.18.09',
  '+33 6 45 78 12 09',
  '0033 6 45 78 12 09',
  '(33) 1 45 56 78 92',
  '0 978 970 970',
  '0478/12.34.56',
  '04 323 81 00',
  '+32 478 12 34 56',
  '079 412 55 30',
  '+41 32 721 44 10',
  '+352 621 123 456',
  '621 123 456',
  '514-555-0199',
  '(418) 555-0123',
  '1 866 277-3553',
  '+221 77 123 45 67',
])('%s', (phone) => {
  expect(found(`Rappeler au ${phone} ce soir`)).toContain(`PHONE:${phone}`);
});

it('reads a short number behind its cue only', () => {
  expect(found('joignable au 73389')).toContain('PHONE:73389');
  expect(found('poste 4512')).toContain('PHONE:4512');
  expect(found('il a fumé 12 cigarettes')).toEqual([]);
});
