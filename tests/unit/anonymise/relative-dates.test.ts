import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  ['il ne parle plus depuis l’été dernier', 'l’été dernier'],
  ['ils emménagent cet été', 'cet été'],
  ['hospitalisé au printemps 2019', 'printemps 2019'],
  ['elle préfère attendre la rentrée', 'la rentrée'],
  ['il vient en automne', 'en automne'],
  ['à la fin de l’hiver', 'fin de l’hiver'],
  ['vu la semaine dernière', 'la semaine dernière'],
  ['rendez-vous le mois prochain', 'le mois prochain'],
  ['il y a trois mois', 'il y a trois mois'],
  ['dans quinze jours', 'dans quinze jours'],
  ['depuis six semaines', 'six semaines'],
  ['d’ici une quinzaine', 'd’ici une quinzaine'],
  ['deux ans plus tard', 'deux ans plus tard'],
  ['fin du mois', 'fin du mois'],
  ['on se revoit à la Toussaint', 'la Toussaint'],
  ['le soir de Noël', 'soir de Noël'],
  ['le lundi de Pâques', 'lundi de Pâques'],
  ['après les vacances de février', 'les vacances de février'],
  ['depuis le temps des Fêtes', 'le temps des Fêtes'],
  ['Noël dernier', 'Noël dernier'],
  ['entre Noël et Nouvel An', 'Nouvel An'],
  ['cet hiver-là', 'hiver'],
  ['le dernier week-end de mai', 'dernier week-end de mai'],
  ['semaine 42', 'semaine 42'],
  ['depuis les années soixante', 'années soixante'],
  ['bilan au T3 2024', 'T3 2024'],
])('%s', (text, expected) => {
  expect(found(text).some((one) => one.startsWith('DATE:') && one.includes(expected))).toBe(true);
});

it('knows the name from the feast', () => {
  expect(found('Avec Noël Perrin on a ri')).toEqual(['PERSON:Noël Perrin']);
});
