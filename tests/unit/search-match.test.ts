import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMarks, matchExpression, segments } from '#main/vault/features/search/match.ts';

describe('matchExpression', () => {
  it.each([
    ['équipe', '"équipe"*'],
    ['Une équipe', '"une" AND "équipe"*'],
    ['l’équipe', '"équipe"*'],
    ["L'équipe", '"équipe"*'],
    ['d’Ana', '"ana"*'],
    ['jusqu’ici qu’elle', '"ici" AND "elle"*'],
    ["aujourd'hui", '"aujourd" AND "hui"*'],
    ["l'", '"l"*'],
    ['coeur', '("coeur"* OR "cœur"*)'],
    ['Cœur serré', '("cœur" OR "coeur") AND "serré"*'],
    ['bon bon jour', '"bon" AND "jour"*'],
    ['a" OR b', '"a" AND "or" AND "b"*'],
    ['NEAR(a b, 2)', '"near" AND "a" AND "b" AND "2"*'],
    ['title: -pomme ^x +y*', '"title" AND "pomme" AND "x" AND "y"*'],
    ['🌧️ pluie 🌧️', '"pluie"*'],
  ])('%j becomes %j', (typed, expected) => {
    expect(matchExpression(typed)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    '…',
    '"',
    "'",
    '*',
    '()',
    '-',
    '🌧️',
    '\u0000',
    '\ud800',
    '\u0301',
  ])('%j holds no word', (typed) => {
    expect(matchExpression(typed)).toBeUndefined();
  });
});

describe('segments', () => {
  it('cuts a snippet at its marks and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ text: fc.string({ minLength: 1, unit: 'binary' }), hit: fc.boolean() }),
        ),
        (parts) => {
          const marks = drawMarks();
          const snippet = parts
            .map(({ text, hit }) => (hit ? `${marks.open}${text}${marks.close}` : text))
            .join('');
          const cut = segments(snippet, marks);
          expect(cut.map(({ text }) => text).join('')).toBe(parts.map(({ text }) => text).join(''));
          expect(cut.filter(({ hit }) => hit)).toEqual(parts.filter(({ hit }) => hit));
        },
      ),
    );
  });

  it('takes marks of another search for plain text', () => {
    const stale = drawMarks();
    const text = `${stale.open}note${stale.close} \uE000\uE001\uE002\uE003`;
    expect(segments(text, drawMarks())).toEqual([{ text, hit: false }]);
  });
});
