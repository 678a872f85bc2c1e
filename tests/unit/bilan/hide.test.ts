import { describe, expect, it } from 'vitest';
import { hideKnown } from '#shared/rules/bilan/hide.ts';
import { knownNames, namesRemain } from '#shared/rules/bilan/known-names.ts';

const known = knownNames({
  persons: [
    {
      id: 'a',
      pseudonym: 'Lina B.',
      identity: {
        givenName: 'Anne-Hélène',
        familyName: 'Le Goff-N’Diaye',
        otherNames: ['Nénette'],
        phone: '06 12 34 56 78',
        email: 'ah.legoff@exemple.fr',
        places: ['CMP Les Tilleuls', 'Bois-le-Roi'],
      },
    },
    { id: 'b', pseudonym: 'Personne A', identity: null },
    { id: 'c', pseudonym: 'Zoé', identity: null },
  ],
  pathwayTitles: ['Cycle des Lilas', 'Le chemin parcouru'],
});
const hide = hideKnown(known);

describe('names known to the vault', () => {
  it.each([
    'Lina B.',
    'LINA',
    'lina',
    'Anne-Hélène',
    'anne helene',
    'ANNE HÉLÈNE',
    'Anne‑Hélène',
    'Annehélène',
    'Anne-Hélène'.normalize('NFD'),
    'Le Goff-N’Diaye',
    "le goff n'diaye",
    'LE GOFF NDIAYE',
    'nenette',
    'Nénette'.normalize('NFD'),
    'Zoe',
    'zoé'.normalize('NFD'),
    'Personne A',
    'personne a',
  ])('« %s » is replaced in a sentence, after an elision, between brackets', (name) => {
    for (const text of [`Hier ${name} est venue.`, `l’appui de ${name}, dit-on`, `(${name})`]) {
      expect(hide(text)).toContain('[une personne]');
      expect(namesRemain(text, known)).toBe(true);
      expect(namesRemain(hide(text), known)).toBe(false);
    }
  });

  it('places and titles say what they stood for', () => {
    expect(hide('au cmp les tilleuls, puis à Bois le Roi')).toBe('au [un lieu], puis à [un lieu]');
    expect(hide('pendant le cycle des lilas')).toBe('pendant le [un parcours]');
  });

  it('leaves ordinary words alone, even beside a pseudonym made of them', () => {
    expect(hide('La personne a trouvé son chemin dans l’équipe.')).toBe(
      'La [une personne] trouvé son chemin dans l’équipe.',
    );
    expect(hide('Une personne du groupe, un linatier.')).toBe(
      'Une personne du groupe, un linatier.',
    );
    expect(namesRemain('Le chemin parcouru avec la personne accompagnée.', known)).toBe(false);
  });
});

describe('contacts and dates', () => {
  it.each([
    'ah.legoff@exemple.fr',
    'AH.LeGoff@Exemple.fr',
    'quelqu.un+test@sous.domaine.org',
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '+33 6 12 34 56 78',
    '06\u00A012\u202F34 56-78',
    'https://exemple.fr/page?x=1',
    'www.exemple.fr',
  ])('« %s » is replaced', (contact) => {
    expect(hide(`écrire à ${contact} demain`)).toBe('écrire à [un contact] demain');
  });

  it.each([
    '12/03/2026',
    '12.03.26',
    '2026-03-12',
    '12 mars 2026',
    '1er avril',
    'mardi 3 février',
    '3 février 2026'.normalize('NFD'),
  ])('« %s » is replaced', (date) => {
    expect(hide(`le ${date}, en réunion`)).toBe('le [une date], en réunion');
  });

  it.each([
    '3 séances sur 10',
    'le 3114',
    '120 minutes',
    'en 2 temps, 50/50',
  ])('« %s » stays', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('refuses a known phone or mail typed by hand, however it is spaced', () => {
    expect(namesRemain('au 06.12.34.56.78', known)).toBe(true);
    expect(namesRemain('AH.LEGOFF@exemple.fr', known)).toBe(true);
    expect(namesRemain('au 06.99.34.56.78', known)).toBe(false);
  });
});
