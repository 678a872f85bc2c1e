import { describe, expect, it } from 'vitest';
import { doubts, found } from './found.ts';

describe('shown to the reviewer, never taken away alone', () => {
  it.each([
    ['on mange au foyer de la roseraie', 'roseraie'],
    ['passé à la boulangerie ange hier', 'ange'],
    ['elle vit rue du moulin', 'rue du moulin'],
    ['il a signé chez lumière', 'lumière'],
    ['p. m’a dit de rester', 'p'],
    ['fin de contrat mars', 'mars'],
    ['il en a trente-cinq.', 'trente-cinq'],
    ['on le surnomme « biquet »', 'biquet'],
    ['la session d’hiver commence', 'hiver'],
    ['On a lu L. puis encore K', 'K'],
    ['il pense à sens', 'sens'],
    ['ce soir, rose et chocolat', 'rose'],
    ['J’ai noté au crayon : 22.10.', '22.10'],
    ['il touche 4512 points', '4512'],
    ['Reçu par la Tour hier', 'Tour'],
    ['dix-sept en vrai', 'dix-sept'],
    ['Trésor est en retard', 'Trésor'],
    ['Pitchoune a dit oui', 'Pitchoune'],
    ['croisé bijou ce midi', 'bijou'],
    ['Le marabout lui a parlé', 'marabout'],
    ['Elle mange à la soupe populaire du Café Rencontre', 'populaire'],
    ['stage espaces verts mairie de Lormont', 'espaces'],
    ['Vu au bar associatif La Fourmi', 'bar'],
  ])('%s', (text, word) => {
    const shown = [...doubts(text), ...found(text)];
    expect(shown.join(' | ')).toContain(word);
  });

  it('shows what touches the name of a service or a date, in case it was cut too short', () => {
    expect(doubts('Vu avec l’épicerie Zwarto')).toEqual([]);
    expect(doubts('Il a rejoint la troupette Zwarto hier')).toContain('troupette');
    expect(doubts('Reçu par La Passerelle en fête')).toContain('fête');
  });

  it('leaves plain prose alone', () => {
    for (const text of [
      'Elle dort mieux, elle a mangé chez elle.',
      'Nous avons marché une heure dans la rue.',
      'Il a bu 2 cafés et fumé 3 cigarettes.',
      'Plan B : on appelle, puis on attend.',
      'Il est passé au foyer de nuit.',
    ])
      expect([text, doubts(text)]).toEqual([text, []]);
  });
});
