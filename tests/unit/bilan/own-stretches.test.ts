import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymise/detect.ts';
import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { liesInOwn, ownStretches, readableLine } from '#shared/rules/bilan/own-stretches.ts';
import { ownSentences } from '#shared/rules/bilan/own-words.ts';

const nobody = { persons: [], others: [], never: [], always: [] };

/** What the engine would ask about in a line. */
function asked(line: string): string[] {
  const { spans, suspects } = detect(readableLine(line), nobody);
  const own = ownStretches(line);
  return [...spans, ...suspects]
    .filter((each) => !liesInOwn(own, each))
    .map(({ start, end }) => line.slice(start, end));
}

describe('the bilan’s own words', () => {
  it('ask for no decision', () => {
    const counted = [{ word: 'réussite', count: 5 }];
    const lines = [
      ...ownSentences,
      say.natures(counted),
      say.axes(counted),
      say.noteModes(counted),
      say.keyword('espoir', 12),
      ...Object.values(say.hidden).map((words) => `Parlé avec ${words}, puis avec ${words}.`),
    ];
    expect(lines.flatMap(asked)).toEqual([]);
  });

  it('hide nothing of what people wrote beside them', () => {
    const written = [{ word: 'Mehdi', count: 5 }];
    expect(asked(say.keyword('Mehdi', 12))).toEqual(['Mehdi']);
    expect(asked(say.natures(written))).toEqual(['Mehdi']);
    expect(asked('Avec Karim et [une personne].')).toEqual(['Karim']);
    expect(asked('Le dossier (5) est clos.')).toEqual(['5']);
    expect(readableLine('Avec [une personne].')).toHaveLength('Avec [une personne].'.length);
  });
});
