import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('ages', () => {
  it.each([
    ['Il a 34 ans', '34 ans'],
    ['une dame de soixante-douze ans', 'soixante-douze ans'],
    ['âgée de 7 ans', '7 ans'],
    ['un bébé de 8 mois', '8 mois'],
    ['la cinquantaine fatiguée', 'cinquantaine'],
    ['un octogénaire du quartier', 'octogénaire'],
    ['elle a 41 ans, lui 38.', '38'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(`AGE:${expected}`);
  });

  it.each([
    '12 ans d’ancienneté',
    'il y a dix ans',
    'pendant deux ans',
  ])('no age in « %s »', (text) => {
    expect(found(text).filter((one) => one.startsWith('AGE'))).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['au 18 bis rue des Carmes, à côté', '18 bis rue des Carmes'],
    ['27 av Jean Jaurès', '27 av Jean Jaurès'],
    ['45, route de Strasbourg', '45, route de Strasbourg'],
    ['sept allée des roses', 'sept allée des roses'],
    ['elle vit impasse des Mimosas', 'impasse des Mimosas'],
    ['place du 8 mai 1945', 'place du 8 mai 1945'],
    ['12 rue de la paix avec son chat', '12 rue de la paix'],
    ['rue Neuve 14, Namur', 'rue Neuve 14'],
    ['bâtiment C, au fond', 'bâtiment C'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(`ADDRESS:${expected}`);
  });

  it.each([
    ['Passé chez Karim à 34 ans', ['PERSON:Karim', 'AGE:34 ans']],
    ['vu avec bébé Ismaël, 5 mois', ['AGE:5 mois']],
  ])('takes no word that begins like a way for one: %s', (text, expected) => {
    const all = found(text);
    expect(all).toEqual(expect.arrayContaining(expected));
    expect(all.filter((one) => one.startsWith('ADDRESS'))).toEqual([]);
  });

  it.each([
    'il marche dans la rue de nuit',
    'une rue calme, deux rues plus loin',
    'il a pris 2 places de cinéma',
    'une place au calme',
    'il suit 3 cours par semaine',
  ])('no address in « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });
});
