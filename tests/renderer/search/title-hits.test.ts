import { expect, it } from 'vitest';
import { titleHits } from '#renderer/features/search/title-hits.ts';

const shown = (title: string, typed: string) =>
  titleHits(title, typed)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

it.each([
  ['Équipe du jeudi', 'equ', '[Équipe] du jeudi'],
  ['Équipe du jeudi', 'jeudi équ', '[Équipe] du [jeudi]'],
  ['Équipe du jeudi', 'jeu équipe', '[Équipe] du jeudi'],
  ['L’atelier d’Ana', 'ana', 'L’atelier d’[Ana]'],
  ['Brume', 'zzz', 'Brume'],
  ['Brume', '', 'Brume'],
])('in %j, marks what %j looks for', (title, typed, expected) => {
  expect(shown(title, typed)).toBe(expected);
});
