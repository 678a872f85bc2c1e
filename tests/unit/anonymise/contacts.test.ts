import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  ['Écrire à claire.dubosc@asso-horizon.fr avant midi', 'EMAIL:claire.dubosc@asso-horizon.fr'],
  ['mail : tlabelle @ medimail . com', 'EMAIL:tlabelle @ medimail . com'],
  ['son mail jean.p[at]free.fr', 'EMAIL:jean.p[at]free.fr'],
  ['voir https://www.exemple.fr/page?x=1.', 'URL:https://www.exemple.fr/page?x=1'],
  ['son compte instagram.com/soso.temoigne plaît', 'URL:instagram.com/soso.temoigne'],
  ['il signe @kev_marchal57 partout', 'URL:@kev_marchal57'],
  ['sur insta : lola.b_92 toujours', 'URL:lola.b_92'],
])('%s', (text, expected) => {
  expect(found(text)).toContain(expected);
});

it('leaves « at » and figures in peace', () => {
  expect(found('on travaille at home, 3 fois par semaine')).toEqual([]);
});
