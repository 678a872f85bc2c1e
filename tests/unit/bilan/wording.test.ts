import { describe, expect, it } from 'vitest';
import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { bilanDocumentOf, type CoverFacts } from '#shared/rules/bilan/document.ts';
import { ownSentences } from '#shared/rules/bilan/own-words.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the sentences of a bilan', () => {
  it('agree with zero, one and several', () => {
    expect(plain(say.advancement(1, 10))).toBe('1 séance a eu lieu, sur 10 prévues.');
    expect(plain(say.advancement(6, 10))).toBe('6 séances ont eu lieu, sur 10 prévues.');
    expect(plain(say.intervalsInWindow(0, 3))).toBe(
      'Aucun intervalle sur 3 ne suit le rythme proposé (six à neuf semaines).',
    );
    expect(plain(say.intervalsInWindow(2, 3))).toBe(
      '2 intervalles sur 3 suivent le rythme proposé (six à neuf semaines).',
    );
    expect(plain(say.durations(0, 2, 120))).toBe(
      'Aucune séance sur 2 n’a tenu dans la durée prévue (120 minutes, à un dixième près).',
    );
    expect(plain(say.landmarks(1, 1))).toBe(
      '1 repère professionnel a été formulé, dont 1 avec ses limites.',
    );
    expect(plain(say.places({ onSite: 3, remote: 1 }))).toBe(
      'Les rencontres se sont tenues ainsi : 3 séances sur place et 1 séance à distance.',
    );
  });

  it('follow French typography', () => {
    for (const sentence of ownSentences) {
      expect(sentence).not.toMatch(/'|\.\.\.| [:;!?»]|« /u);
      expect(sentence).not.toMatch(/[^\u202F][;!?]/u);
    }
  });
});

describe('the document', () => {
  const cover: CoverFacts = {
    way: 'coConstruction',
    mode: 'individual',
    startedOn: '2026-01-05',
    days: ['2026-08-20', '2026-01-05'],
  };
  const line = (section: 'worked' | 'team', text: string, visibility: 'keep' | 'show') => ({
    section,
    text,
    visibility,
  });

  it('holds the lines to show, in sections that have one, between framework and limits', () => {
    const made = bilanDocumentOf(
      [line('worked', 'montrée', 'show'), line('team', 'gardée', 'keep')],
      cover,
    );
    expect(made.sections.map(({ id }) => id)).toEqual(['framework', 'worked', 'limits']);
    expect(made.sections[1]?.blocks).toEqual([{ kind: 'list', items: ['montrée'] }]);
    expect(JSON.stringify(made)).not.toContain('gardée');
    expect(made.sections[0]?.blocks.at(-1)).toMatchObject({ items: { length: 6 } });
  });

  it('gives quarters and months, never a date, and never calls itself anonymous', () => {
    const made = bilanDocumentOf([], cover);
    expect(plain(made.cover.period)).toBe('Du 1er trimestre 2026 au 3e trimestre 2026, 8 mois');
    expect(made.notice).toContain('il n’est pas anonyme');
    expect(JSON.stringify(made)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});
