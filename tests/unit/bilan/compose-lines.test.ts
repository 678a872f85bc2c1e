import { describe, expect, it } from 'vitest';
import { documentFromText } from '#shared/editor/document.ts';
import { composeLines } from '#shared/rules/bilan/compose-lines.ts';
import { type StoredEntry, toExportable } from '#shared/rules/bilan/exportable.ts';
import type { BilanFacts } from '#shared/rules/bilan/facts.ts';
import type { CellKind, Column, FieldKind } from '#shared/templates/kinds.ts';

const choice: CellKind = { type: 'choice', options: ['SECRET'], multiple: true, free: false };
const words: CellKind = { type: 'shortText', limit: 100 };
const statement: Column = { id: 'statement', label: 'Énoncé', kind: words };
const limits: Column = { id: 'limits', label: 'Limites', kind: words };
const state: Column = { id: 'state', label: 'État', kind: choice };
const list = (columns: Column[]): FieldKind => ({
  type: 'list',
  columns,
  ordered: false,
  anonymous: false,
  table: false,
});
const picked = { selected: ['SECRET'], other: '' };
const row = (cells: Record<string, unknown>) => [{ id: 'r1', cells }];

/** One answer of every role that enters a bilan, each saying SECRET. */
const answers: readonly Pick<StoredEntry, 'role' | 'kind' | 'value'>[] = [
  { role: null, kind: { type: 'richText' }, value: documentFromText('SECRET\nSECRET encore') },
  { role: null, kind: list([statement]), value: row({ statement: 'SECRET des lignes' }) },
  { role: 'natures', kind: choice, value: picked },
  { role: 'noteMode', kind: choice, value: picked },
  { role: 'exitKeyword', kind: { type: 'keyword' }, value: 'SECRET' },
  { role: 'learnings', kind: { type: 'richText' }, value: documentFromText('SECRET appris') },
  { role: 'teamPlace', kind: { type: 'richText' }, value: documentFromText('SECRET d’équipe') },
  { role: 'levers', kind: { type: 'tags' }, value: ['SECRET levier'] },
  {
    role: 'landmarks',
    kind: list([statement, limits]),
    value: row({ statement: 'SECRET repère', limits: 'SECRET limite' }),
  },
  {
    role: 'axes',
    kind: list([statement, state]),
    value: row({ statement: 'SECRET', state: picked }),
  },
  { role: 'outlook', kind: choice, value: picked },
];

function facts(): BilanFacts {
  const numbers = [1, 2, 3, 4];
  const entries = numbers.flatMap((number): StoredEntry[] => {
    const at = {
      class: 'dossier',
      step: 'session',
      number,
      month: number,
      label: 'Champ',
    } as const;
    // The theme changes at half the pathway: one fades, the other appears.
    const theme = number <= 2 ? 'SECRET ancien' : 'SECRET nouveau';
    const themes = { role: 'themes', kind: { type: 'tags' }, value: [theme] } as const;
    return [...answers, { ...themes, value: [theme] }].map((answer) => ({ ...at, ...answer }));
  });
  return {
    way: 'coConstruction',
    mode: 'individual',
    plannedSessions: 4,
    startedOn: '2026-01-05',
    steps: numbers.map((number) => ({
      step: 'session',
      number,
      heldOn: `2026-0${number}-05`,
      place: 'onSite',
      minutes: 120,
      plannedMinutes: 120,
    })),
    entries: entries.flatMap((entry) => toExportable(entry) ?? []),
  };
}

describe('the lines of a bilan', () => {
  it('hand every word that people wrote to the hiding of names', () => {
    const seen = composeLines(facts(), (text) => text).map(({ text }) => text);
    expect(seen.filter((text) => text.includes('SECRET')).length).toBeGreaterThan(12);
    const hidden = composeLines(facts(), (text) => text.replaceAll('SECRET', '…'));
    expect(hidden).toHaveLength(seen.length);
    expect(hidden.filter(({ text }) => text.includes('SECRET'))).toEqual([]);
  });

  it('say once what came back in several sessions, and where it came from', () => {
    const lines = composeLines(facts(), (text) => text);
    const levers = lines.filter(({ section }) => section === 'team');
    expect(levers).toHaveLength(2);
    expect(levers[0]?.origin).toBe('séances 1, 2, 3 et 4 · Champ');
  });

  it('cut a very long paragraph between two sentences, losing no word', () => {
    const long = Array.from({ length: 300 }, (_, index) => `Phrase numéro ${index}.`).join(' ');
    const base = facts();
    const entry = base.entries[0];
    if (!entry) throw new Error('no entry');
    const longEntry = toExportable({ ...entry, value: documentFromText(long) });
    const lines = composeLines({ ...base, entries: longEntry ? [longEntry] : [] }, (text) => text);
    const parts = lines.filter(({ section }) => section === 'worked').map(({ text }) => text);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((part) => part.length <= 1_500 && part.endsWith('.'))).toBe(true);
    expect(parts.join(' ')).toBe(long);
  });

  it('say nothing of a pathway where nothing has happened yet', () => {
    expect(composeLines({ ...facts(), steps: [], entries: [] }, (text) => text)).toEqual([]);
  });
});
