import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingRemarks } from '#shared/rules/wording/wording-remarks.ts';
import { wordings } from '#shared/rules/wording/wordings.ts';

const pointedAt = (text: string) => wordingRemarks(text).map(({ words }) => words);

describe('wording remarks', () => {
  it.each([
    ['Le patient refuse de venir.', ['Le patient', 'refuse de']],
    ['La patiente est bipolaire, dans le déni.', ['La patiente', 'est bipolaire', 'dans le déni']],
    ['C’est un cas lourd : il manipule tout le monde.', ['cas lourd', 'manipule']],
    ['Il était très agressif ce soir.', ['était très agressif']],
    [
      "Elle cherche l'attention, elle prétend que tout va bien.",
      ["cherche l'attention", 'prétend que'],
    ],
    ['SCHIZOPHRÈNE depuis 2012', ['SCHIZOPHRÈNE']],
    ['Prise\u00a0en charge au CMP', ['Prise\u00a0en charge']],
  ])('points at the words of « %s »', (text, words) => {
    expect(pointedAt(text)).toEqual(words);
  });

  it.each([
    'Il dit : « je suis bipolaire et je vis avec ».',
    'Elle est très patiente avec son fils.',
    'Sois patient.',
    'En cas de besoin, au cas où, dans ce cas.',
    'Nous avons eu un fou rire.',
    'Il a assisté à la réunion.',
    'En observant le fleuve, elle s’est apaisée.',
    'Un pas de plus vers son logement.',
    'Elle a commenté le document et le règlement.',
  ])('leaves « %s » alone', (text) => {
    expect(pointedAt(text)).toEqual([]);
  });

  it('tells where the words are, without overlap, in reading order', () => {
    const text = 'Un 🙂 patient non-compliant, état limite.';
    const remarks = wordingRemarks(text);
    expect(remarks.map(({ start, end }) => text.slice(start, end))).toEqual(
      remarks.map(({ words }) => words),
    );
    expect(remarks).toHaveLength(3);
  });

  it('never fails nor overlaps, whatever the text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('patient', 'fou', ' ', '« ', ' »', 'déni'));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let last = 0;
          for (const { start, end, words } of wordingRemarks(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(words);
            last = end;
          }
        },
      ),
    );
  });

  it('offers for each word a way to say it that is not pointed at in its turn', () => {
    for (const { instead } of wordings) {
      expect(instead.length).toBeGreaterThan(0);
      for (const words of instead) expect(pointedAt(words)).toEqual([]);
    }
  });
});
