import { describe, expect, it } from 'vitest';
import { editDistance } from '#shared/anonymise/rules/near-miss.ts';
import { found, knows, nobody, personIds } from './found.ts';

const world = knows('e1=Maïwenn Le Goff|Mimi', 'e2=Isabelle Fontaine', 'e3=Rose Martin');

describe('names of the vault', () => {
  it.each([
    ['maiwenn est là', 'e1'],
    ['MAÏWENN LE GOFF', 'e1'],
    ['Mme Le Goff', 'e1'],
    ['Mimi chante', 'e1'],
    ['Maiwnen a écrit', 'e1'],
    ['M. L. G. a signé', 'e1'],
    ['Isa arrive', 'e2'],
    ['Isabele arrive', 'e2'],
    ['avec rose on marche', 'e3'],
    ['vu R. Martin', 'e3'],
    ['Mme M. a souri', 'e3'],
    ['vu Matrin ce matin', 'e3'],
  ])('%s', (text, id) => {
    expect(personIds(text, world)).toContain(id);
  });

  it('leaves the flower, masks the person', () => {
    expect(found('une rose rouge', world)).toEqual([]);
    expect(found('rose est fatiguée', world)).toEqual(['PERSON:rose']);
  });

  it('sees a slip that makes a word, when its capital shows a name', () => {
    expect(personIds('vu Damine hier', knows('e1=Damien Roux'))).toEqual(['e1']);
    expect(found('une gamine', knows('e1=Damien Roux'))).toEqual([]);
  });

  it('joins initials to the only person they fit', () => {
    const [full, letter] = personIds('Vu Mme Ouattara hier. Mme O. dort.');
    expect(letter).toBe(full);
    expect(new Set(personIds('Vu Mme Ouattara. M. O. dort.')).size).toBe(2);
    expect(personIds('J.-M. dort', knows('e1=Jean-Marc Le Bihan'))).toEqual(['e1']);
  });

  it('takes another name at its word', () => {
    expect(personIds('Vu Marie', knows('e1=Marine Duval'))).not.toContain('e1');
  });

  it('masks services and places the vault knows, whatever their case', () => {
    const services = { ...nobody, others: [{ text: 'La Cabane bleue', label: 'ORG' as const }] };
    expect(found('on va à la cabane bleue', services).join()).toContain('cabane bleue');
  });
});

it('counts slips, a swap as one', () => {
  expect(editDistance('karim', 'karmi')).toBe(1);
  expect(editDistance('karim', 'karime')).toBe(1);
  expect(editDistance('karim', 'marin')).toBe(2);
});

describe('one id a person', () => {
  it('joins the forms of a known name', () => {
    const karim = knows('e1=Karim Benali');
    expect(personIds('Karim est venu. Karim B. aussi. M. Benali a signé.', karim)).toEqual([
      'e1',
      'e1',
      'e1',
    ]);
  });

  it('joins the forms of an unknown name', () => {
    const [first, second, third] = personIds('Vu Farid Zerrouki. Farid va bien. M. Zerrouki a ri.');
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  it('keeps two persons apart', () => {
    const [first, second, third] = personIds(
      'Vu Farid Zerrouki et Samira Zerrouki, puis Farid Morel.',
    );
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('hears the title: « Mme Benali » is not Karim', () => {
    expect(personIds('Mme Benali a appelé', knows('e1=Karim Benali'))).not.toContain('e1');
  });

  it('hears another family name behind a known given name', () => {
    expect(personIds('Vu Karim Dupont', knows('e1=Karim Benali'))).not.toContain('e1');
  });
});
