import { describe, expect, it } from 'vitest';
import { doubts, found, knows } from './found.ts';

const persons = (text: string) =>
  found(text)
    .filter((one) => one.startsWith('PERSON:'))
    .map((one) => one.slice(7));

describe('with a capital', () => {
  it.each([
    ['On a vu Nadia hier', 'Nadia'],
    ['Le Dr Aubertin passe', 'Aubertin'],
    ['Mme la directrice Vallin écoute', 'Vallin'],
    ['Mme Da Costa arrive', 'Da Costa'],
    ['Mme Petit arrive', 'Petit'],
    ['KEVIN N’EST PAS VENU', 'KEVIN'],
    ['Espoir, le fils de Divine', 'Espoir'],
    ['Vu Jean-Philippe de La Tour', 'Jean-Philippe de La Tour'],
    ['Vu J.-P. Martinet hier', 'J.-P. Martinet'],
    ['Pour Lucas M. c’est dur', 'Lucas M.'],
    ['Monsieur T. est venu', 'T.'],
    ['J’ai croisé Espérance au marché', 'Espérance'],
    ['Rose a planté un arbre', 'Rose'],
    ['Grâce, sa référente, sourit', 'Grâce'],
    ['Présents : Rose et Zoubida', 'Rose'],
    ['son ex (Julien) est parti', 'Julien'],
    ['Son avocate, Zwartkrui, écrit', 'Zwartkrui'],
  ])('%s', (text, expected) => {
    expect(persons(text)).toContain(expected);
  });
});

describe('in lower case', () => {
  it.each([
    ['vu samir au local', 'samir'],
    ['le dr hamel est venu', 'hamel'],
    ['rappeler mr petit', 'petit'],
    ['sa mère fatiha est passée', 'fatiha'],
    ['parlé avec pierre, son frère', 'pierre'],
    ['vu samir benali ce matin', 'samir benali'],
    ['j-c a râlé', 'j-c'],
  ])('%s', (text, expected) => {
    expect(persons(text)).toContain(expected);
  });
});

describe('nobody', () => {
  it.each([
    'Merci pour tout, on continue.',
    'La rose est belle et la pierre est dure.',
    'Elle prend du Risperdal et du Tercian.',
    'Il touche l’AAH et la RQTH.',
    'On s’écrit sur WhatsApp.',
    'Il parle Français et Arabe.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('spreads a name over the document, but not to the flower', () => {
  expect(persons('Vu Zoubida au parc. zoubida est fatiguée.')).toEqual(['Zoubida', 'zoubida']);
  expect(persons('Vu Mme Zwartkrui hier. Le soir, zwartkrui dort.')).toEqual([
    'Zwartkrui',
    'zwartkrui',
  ]);
  expect(persons('Vu Rose au parc. Elle a une rose.')).toEqual(['Rose']);
});

it('takes a small village for the person named before, not a town', () => {
  expect(persons('Vu le Dr Aubertin. On écrit à Aubertin.')).toEqual(['Aubertin', 'Aubertin']);
  expect(found('Vu Florence. Elle part à Florence.')).toEqual(['PERSON:Florence', 'LOC:Florence']);
});

it('asks about a name that may be a word', () => {
  expect(doubts('Claire.')).toEqual(['Claire']);
  expect(doubts('Bail signé hier')).toEqual(['Bail']);
});

it('asks about figures and unknown words, not about quantities', () => {
  expect(doubts('code 4b, salle 345, dublongé')).toEqual(
    expect.arrayContaining(['345', 'dublongé']),
  );
  expect(doubts('3 séances de 45 min, 20 € et 2 cafés')).toEqual([]);
});

it('asks about a body named by its type alone, not about a benefit', () => {
  expect(doubts('Il va au CSAPA et touche la RQTH')).toEqual(['CSAPA']);
});

it('obeys the remembered decisions', () => {
  const never = { ...knows(), never: ['Nadia'] };
  expect(found('On a vu Nadia hier', never)).toEqual([]);
  const always = { ...knows(), always: [{ text: 'le phare', label: 'ORG' as const }] };
  expect(found('On va au phare, le phare blanc', always)).toContain('ORG:phare');
});
