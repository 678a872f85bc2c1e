import { expect, it } from 'vitest';
import { found } from './found.ts';

const dates = (text: string) =>
  found(text)
    .filter((one) => one.startsWith('DATE:'))
    .map((one) => one.slice(5));

it.each([
  ['vu le 14/05/2024 au café', '14/05/2024'],
  ['vu le 08.11.23 au café', '08.11.23'],
  ['né le 1985-03-02', '1985-03-02'],
  ['code 22|8|1923', '22|8|1923'],
  ['signé 02 03 2022', '02 03 2022'],
  ['signé 31121995', '31121995'],
  ['date 1 0 . 1 2 . 2 0 2 1', '1 0 . 1 2 . 2 0 2 1'],
  ['revu le 3/10 au calme', '3/10'],
  ['revu 12/03 au calme', '12/03'],
  ['mardi 12 mars, on marche', 'mardi 12 mars'],
  ['du 3 au 4 août', '3 au 4 août'],
  [
    'le deux janvier mille neuf cent soixante dix huit',
    'le deux janvier mille neuf cent soixante dix huit',
  ],
  ['avant fin mars', 'fin mars'],
  ['à la mi-avril', 'mi-avril'],
  ['opéré en dec1993', 'dec1993'],
  ['au mois d’août', 'mois d’août'],
  ['revenu en octobre', 'octobre'],
  ['mars, avril et juin 1989', 'mars, avril et juin 1989'],
  ['le premier lundi de juin', 'premier lundi de juin'],
  ['les 1er et 3e jeudis', '1er et 3e jeudis'],
  ['elle vient un lundi sur deux', 'un lundi sur deux'],
  ['vendredi en huit', 'vendredi en huit'],
  ['on se parle jeudi matin', 'jeudi matin'],
  ['rdv lun 14', 'lun 14'],
  ['rdv sam 10h', 'sam 10h'],
  ['parti en 2011', '2011'],
  ['parti en 98.', '98'],
  ['un dimanche d’octobre', 'dimanche d’octobre'],
  ['le 3ème jeudi du mois', '3ème jeudi du mois'],
  ['opéré (2003) puis rentré', '2003'],
  ['dans les années 80', 'années 80'],
  ['On se voit le 31.', 'le 31'],
  ['le 17 à 9 h 30', 'le 17 à 9 h 30'],
  ['Pointage tous les 15 du mois', 'tous les 15 du mois'],
  ['12 décembre, 9 h', '12 décembre, 9 h'],
  ['le 21 juin suivant', 'le 21 juin suivant'],
  ['dans la nuit du 3 août', 'dans la nuit du 3 août'],
])('%s', (text, expected) => {
  expect(dates(text)).toContain(expected);
});

it.each([
  'il a eu 37/40 au code',
  'séance 7/10 avec elle',
  'le 3e étage sans ascenseur',
  'les 2 enfants jouent',
  'il va à la mer, il est mar, le jeu est fini',
  'on a fait le 12 tonnes',
  'il a appelé le 15 cette nuit',
])('no date in « %s »', (text) => {
  expect(dates(text)).toEqual([]);
});

it('reads « sept » as a number before what one counts, as a month elsewhere', () => {
  expect(dates('elle attend de sept heures à huit heures, il a sept ans de métier')).toEqual([]);
  expect(dates('vu fin sept, puis le 12 sept')).toEqual(['fin sept', 'le 12 sept']);
});
