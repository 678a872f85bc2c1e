import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const surfaces = (text: string, label: string) =>
  found(text)
    .filter((one) => one.startsWith(`${label}:`))
    .map((one) => one.slice(label.length + 1));

describe('organisations', () => {
  it.each([
    ['au GEM Les Tilleuls ce matin', 'GEM Les Tilleuls'],
    ['elle va au gem les tilleuls', 'gem les tilleuls'],
    ['à l’association « Le Fil rouge » hier', 'association « Le Fil rouge'],
    ['au CADA de Bron', 'CADA de Bron'],
    ['au SIAO 95 hier', 'SIAO 95'],
    ['centre de prévention du suicide de Québec', 'centre de prévention du suicide de Québec'],
    ['à la clinique vétérinaire du Lac', 'clinique vétérinaire du Lac'],
    ['inscrite à la Ligue des droits de l’Homme', 'Ligue des droits de l’Homme'],
    ['le SAMSAH Arc-en-ciel', 'SAMSAH Arc-en-ciel'],
    ['il travaille chez Décathlon', 'Décathlon'],
    ['passée par pole emploi', 'pole emploi'],
    ['on mange aux Capucins', 'Capucins'],
    ['reçu par l’ADSEAO du Rhône', 'ADSEAO du Rhône'],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'ORG')).toContain(expected);
  });

  it('keeps the type alone: « un GEM » tells nothing', () => {
    expect(found('il cherche un gem, un foyer ou une association')).toEqual([]);
    expect(found('le service de Karim')).toEqual(['PERSON:Karim']);
  });
});

describe('places', () => {
  it.each([
    ['elle vit à Villeurbanne', 'Villeurbanne'],
    ['parti pour Saint-Étienne', 'Saint-Étienne'],
    ['venu du Brésil', 'Brésil'],
    ['il est né au Congo', 'Congo'],
    ['il habite au Havre', 'Havre'],
    ['il dort à aubervilliers', 'aubervilliers'],
    ['vers Kermadrec en bus', 'Kermadrec'],
    ['au bord du lac Kivarou', 'lac Kivarou'],
    ['à Saint-Trifouille', 'Saint-Trifouille'],
    ['Envoyer à 44000 Nantes', '44000 Nantes'],
    ['code J2W 1A1', 'J2W 1A1'],
    ['elle loue Paris 11e', 'Paris 11e'],
  ])('%s', (text, expected) => {
    expect(surfaces(text, 'LOC')).toContain(expected);
  });

  it('hears a person where the name is also a town', () => {
    expect(found('Mme Lens est venue')).toEqual(['PERSON:Lens']);
    expect(found('elle vit à Florence')).toEqual(['LOC:Florence']);
  });
});
