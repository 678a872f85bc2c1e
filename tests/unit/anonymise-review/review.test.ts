import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/anonymise/replace/random.ts';
import { replaceDocument } from '#shared/anonymise/replace/replace.ts';
import { contextOf } from '#shared/anonymise/review/context.ts';
import { canExport, chosenOf, exportBlockers, sourcesOf } from '#shared/anonymise/review/export.ts';
import { DECISIONS_PER_NOTE, decisionGroups } from '#shared/anonymise/review/groups.ts';
import { rememberedOf, withRemembered } from '#shared/anonymise/review/remember.ts';
import { scanFinalTexts } from '#shared/anonymise/review/scan.ts';
import type { ReviewState } from '#shared/anonymise/review/state.ts';
import { entityLabels } from '#shared/anonymise/types.ts';
import {
  acted,
  allDecided,
  detect,
  detects,
  entity,
  nobody,
  note,
  review,
  wordsOf,
} from './support.ts';

const keptWords = (state: ReviewState) =>
  sourcesOf(state).flatMap(({ text, kept }) =>
    kept.map(({ start, end }) => text.slice(start, end)),
  );
const hiddenWords = (state: ReviewState) =>
  sourcesOf(state).flatMap(({ text, spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
const mentionIds = (state: ReviewState, id: string) =>
  entity(state, id).mentions.map((each) => each.id);

function replaced(state: ReviewState) {
  const options = {
    persons: 'names',
    dates: 'shift',
    places: 'size',
    referenceDay: '2024-06-01',
    chosen: chosenOf(state),
  } as const;
  const random = seededRandom(new Uint32Array(8).fill(4));
  return replaceDocument(sourcesOf(state), options, { random, known: nobody }).texts;
}

describe('a review that begins', () => {
  it('marks every written form of what was found, and suspects only the rest', () => {
    const once = detects({ Rose: 'PERSON' }, ['Rose', 'Zorro']);
    const state = review(note, nobody, once);
    expect(wordsOf(state, 'e:Rose')).toEqual(['Rose', 'Rose', 'rose']);
    expect(state.content.suspects.map(({ reason }) => reason)).toEqual(['capital']);
    expect(exportBlockers(state)).toEqual(['pendingEntities', 'openSuspects', 'scanNeeded']);
  });

  it('accepts what is always hidden', () => {
    const state = review(note, { ...nobody, always: [{ text: 'bob', label: 'PERSON' }] });
    expect(entity(state, 'e:Bob').decision).toBe('accepted');
    expect(entity(state, 'e:Ana').decision).toBe('pending');
  });
});

describe('a decision', () => {
  it('holds everywhere, or here only', () => {
    const everywhere = acted(review(), {
      type: 'decide',
      entityIds: ['e:Rose'],
      decision: 'accepted',
    });
    const flower = mentionIds(everywhere, 'e:Rose')[2] ?? '';
    const here = acted(everywhere, {
      type: 'decideHere',
      mentionIds: [flower],
      decision: 'rejected',
    });
    expect(keptWords(here)).toEqual(['rose']);
    expect(
      keptWords(acted(here, { type: 'decideHere', mentionIds: [flower], decision: null })),
    ).toEqual([]);
    expect(
      keptWords(acted(here, { type: 'decide', entityIds: ['e:Rose'], decision: 'accepted' })),
    ).toEqual([]);
    expect(
      keptWords(acted(here, { type: 'decide', entityIds: ['e:Rose'], decision: 'rejected' })),
    ).toEqual(['Rose', 'Rose', 'rose']);
  });

  it('hides what is not decided yet in a preview', () => {
    expect(hiddenWords(review())).toContain('Ana');
    expect(keptWords(review())).toEqual([]);
  });

  it('edits, and accepts what it edits', () => {
    const state = acted(review(), {
      type: 'edit',
      entityId: 'e:Bob',
      replacement: { kind: 'text', text: 'le voisin' },
    });
    expect(entity(state, 'e:Bob').decision).toBe('accepted');
    expect(replaced(state)[0]?.text).toContain('dit le voisin.');
  });

  it('changes a label', () => {
    const state = acted(review(), { type: 'relabel', entityId: 'e:Lyon', label: 'PERSON' });
    expect(entity(state, 'e:Lyon').label).toBe('PERSON');
  });

  it('merges two that are one, and splits one that is two', () => {
    const merged = acted(review(), { type: 'merge', into: 'e:Ana', from: ['e:Bob', 'e:Ana'] });
    expect(wordsOf(merged, 'e:Ana')).toEqual(['Ana', 'Ana', 'Bob']);
    expect(merged.content.entities.some(({ id }) => id === 'e:Bob')).toBe(false);
    const [first = ''] = mentionIds(merged, 'e:Ana');
    const split = acted(merged, { type: 'split', entityId: 'e:Ana', mentionIds: [first] });
    expect(wordsOf(split, 'e:Ana')).toEqual(['Ana', 'Bob']);
    const other = split.content.entities.at(-1);
    expect(other).toMatchObject({ label: 'PERSON', decision: 'pending' });
    expect(replaced(split)[0]?.used.filter(({ entityId }) => entityId === other?.id)).toHaveLength(
      1,
    );
  });

  it.each([
    { type: 'merge', into: 'e:nobody', from: ['e:Ana'] },
    { type: 'merge', into: 'e:Ana', from: ['e:Ana'] },
    { type: 'split', entityId: 'e:Bob', mentionIds: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'] },
    { type: 'split', entityId: 'e:Bob', mentionIds: [] },
    { type: 'decide', entityIds: ['e:nobody'], decision: 'accepted' },
    { type: 'settle', suspectIds: ['none'] },
    {
      type: 'add',
      range: { textId: 't', start: 3, end: 4 },
      label: 'ORG',
      into: null,
      everywhere: true,
    },
    {
      type: 'add',
      range: { textId: 'none', start: 0, end: 4 },
      label: 'ORG',
      into: null,
      everywhere: true,
    },
    {
      type: 'add',
      range: { textId: 't', start: 0, end: 3 },
      label: 'ORG',
      into: 'none',
      everywhere: true,
    },
    { type: 'suspectIsEntity', suspectId: 'none', label: 'ORG', into: null, everywhere: true },
    { type: 'edit', entityId: 'none', replacement: null },
    { type: 'remember', entityId: 'e:Ana', as: null },
    { type: 'relabel', entityId: 'e:Ana', label: 'PERSON' },
  ] as const)('changes nothing when it means nothing: %o', (action) => {
    const state = review();
    expect(acted(state, action)).toBe(state);
  });
});

describe('a selection', () => {
  const add = (text: string, everywhere: boolean, into: string | null = null) => {
    const start = note.indexOf(text);
    return {
      type: 'add',
      range: { textId: 't', start: start - 1, end: start + text.length + 1 },
      label: 'PERSON',
      into,
      everywhere,
    } as const;
  };

  it('becomes an accepted entity, here or everywhere', () => {
    const twice = 'Momo est là. momo repart.';
    const range = { textId: 't', start: 0, end: 4 };
    const here = acted(review(twice), {
      type: 'add',
      range,
      label: 'PERSON',
      into: null,
      everywhere: false,
    });
    const id = here.content.entities.at(-1)?.id ?? '';
    expect(wordsOf(here, id)).toEqual(['Momo']);
    expect(entity(here, id).decision).toBe('accepted');
    const everywhere = acted(review(twice), {
      type: 'add',
      range,
      label: 'PERSON',
      into: null,
      everywhere: true,
    });
    expect(wordsOf(everywhere, everywhere.content.entities.at(-1)?.id ?? '')).toEqual([
      'Momo',
      'momo',
    ]);
  });

  it('wins over what was marked under it, and answers its suspects', () => {
    const state = acted(review(), add('Zorro et Tina', true));
    expect(state.content.suspects).toEqual([]);
    const wider = acted(review(), add('Rose au GEM Iris', false));
    expect(wordsOf(wider, 'e:Rose')).toEqual(['Rose', 'rose']);
    expect(wider.content.entities.some(({ id }) => id === 'e:GEM Iris')).toBe(false);
  });

  it('joins somebody, as a suspect can', () => {
    const state = acted(review(), {
      type: 'suspectIsEntity',
      suspectId: review().content.suspects[0]?.id ?? '',
      label: 'PERSON',
      into: 'e:Bob',
      everywhere: true,
    });
    expect(wordsOf(state, 'e:Bob')).toEqual(['Bob', 'Zorro']);
    expect(state.content.suspects).toHaveLength(1);
    expect(entity(acted(review(), add('Tina', false, 'e:Ana')), 'e:Ana').decision).toBe('accepted');
  });
});

describe('an export', () => {
  it('waits for every entity, every suspect and a scan after the last decision', () => {
    const start = review();
    const decided = allDecided(start);
    expect(exportBlockers(decided)).toEqual(['scanNeeded']);
    const scanned = scanFinalTexts(decided, replaced(decided), detect);
    expect(canExport(scanned)).toBe(true);
    const first = scanned.content.entities[0]?.id ?? '';
    expect(
      exportBlockers(
        acted(scanned, { type: 'edit', entityId: first, replacement: { kind: 'tag' } }),
      ),
    ).toEqual(['scanNeeded']);
    expect(
      exportBlockers(acted(scanned, { type: 'decide', entityIds: [first], decision: 'pending' })),
    ).toEqual(['pendingEntities', 'scanNeeded']);
    const oneOpen = acted(start, {
      type: 'decide',
      entityIds: start.content.entities.map(({ id }) => id),
      decision: 'rejected',
    });
    expect(exportBlockers(oneOpen)).toContain('openSuspects');
  });

  it('is stopped by what the second scan finds, and not by what was decided', () => {
    const decided = allDecided(review());
    const sharper = detects({ Ana: 'PERSON', passent: 'PERSON', Kim: 'PERSON' }, [
      'Zorro',
      'Tina',
      'Le',
    ]);
    const scanned = scanFinalTexts(decided, replaced(decided), sharper);
    expect(canExport(scanned)).toBe(false);
    const found = scanned.content.suspects.filter(({ reason }) => reason === 'finalScan');
    expect(found.map(({ start, end }) => note.slice(start, end))).toEqual(['passent', 'Le']);
    const settled = acted(scanned, { type: 'settle', suspectIds: found.map(({ id }) => id) });
    expect(canExport(settled)).toBe(false);
    expect(canExport(scanFinalTexts(settled, replaced(settled), sharper))).toBe(true);
  });

  it('sees a name that touches a replacement', () => {
    const text = 'Ana Morvan est là, Mme Ana aussi.';
    const decided = allDecided(review(text, nobody, detects({ Ana: 'PERSON' })));
    const final = replaced(decided);
    const all = (whole: string) => ({
      spans: [{ start: 0, end: whole.indexOf(' est'), label: 'PERSON' as const, entityId: 'x' }],
      suspects: [
        { start: whole.indexOf('Mme'), end: whole.indexOf(' aussi'), reason: 'capital' as const },
      ],
    });
    const scanned = scanFinalTexts(decided, final, all);
    expect(scanned.content.suspects.map(({ start, end }) => text.slice(start, end).trim())).toEqual(
      ['Morvan'],
    );
  });

  it('is not opened by a scan of fewer texts than there are', () => {
    const decided = allDecided(review());
    expect(canExport(scanFinalTexts(decided, [], detect))).toBe(false);
  });
});

describe('grouping', () => {
  it('asks for eight decisions at most for a note of 150 words, whatever is in it', () => {
    const forms = Object.fromEntries(
      entityLabels.flatMap((label) =>
        ['a', 'b', 'c'].map((letter) => [`${label.replace('_', '')}${letter}`, label]),
      ),
    );
    const words = Array.from({ length: 6 }, (_, at) => `Suspect${'abcdef'[at]}`);
    const text = [...Object.keys(forms), ...words].join(' ');
    const known = { ...nobody, others: [{ text: 'ORGa', label: 'ORG' as const }] };
    const groups = decisionGroups(review(text, known, detects(forms, words)));
    expect(groups.length).toBe(DECISIONS_PER_NOTE);
    expect(groups.flatMap(({ entityIds }) => entityIds).length).toBe(Object.keys(forms).length);
    expect(groups.flatMap(({ suspectIds }) => suspectIds).length).toBe(6);
  });

  it('asks person by person while it can', () => {
    const groups = decisionGroups(review());
    expect(
      groups.filter(({ kind }) => kind === 'persons').map(({ entityIds }) => entityIds),
    ).toEqual([['e:Ana'], ['e:Rose'], ['e:Bob']]);
    expect(groups.length).toBeLessThanOrEqual(DECISIONS_PER_NOTE);
    const done = allDecided(review());
    expect(decisionGroups(done).every(({ decided }) => decided)).toBe(true);
    expect(groups.some(({ decided }) => decided)).toBe(false);
  });

  it('takes the persons of the vault in one decision', () => {
    const known = {
      ...nobody,
      persons: [
        { entityId: 'e:Ana', name: 'Ana', aliases: [] },
        { entityId: 'e:Bob', name: 'Bob', aliases: [] },
      ],
    };
    const [first] = decisionGroups(review(note, known));
    expect(first).toMatchObject({ kind: 'known', entityIds: ['e:Ana', 'e:Bob'] });
  });
});

describe('what is remembered', () => {
  it('hides always, or never, and says so as data', () => {
    const state = acted(
      review(),
      { type: 'remember', entityId: 'e:Rose', as: 'never' },
      { type: 'remember', entityId: 'e:Bob', as: 'always' },
    );
    expect(entity(state, 'e:Rose').decision).toBe('rejected');
    expect(entity(state, 'e:Bob').decision).toBe('accepted');
    expect(rememberedOf(state)).toEqual({
      never: ['Rose'],
      always: [{ text: 'Bob', label: 'PERSON' }],
    });
  });

  it('lets the last word hold', () => {
    const world = {
      ...nobody,
      never: ['BOB', 'Iris'],
      always: [{ text: 'rose', label: 'PERSON' as const }],
    };
    expect(
      withRemembered(world, { never: ['Rose'], always: [{ text: 'Bob', label: 'PERSON' }] }),
    ).toEqual({
      ...nobody,
      never: ['Iris', 'Rose'],
      always: [{ text: 'Bob', label: 'PERSON' }],
    });
  });
});

it('shows ten words on each side', () => {
  const state = review();
  const bob = entity(state, 'e:Bob').mentions[0];
  expect(contextOf(state, bob ?? { textId: 't', start: 0, end: 0 })).toEqual({
    before: 'voit Rose au GEM Iris. Rose arrose sa rose, dit ',
    text: 'Bob',
    after: '. Le 3 mars, Ana appelle le 0612345678 depuis Lyon. Zorro',
  });
});
