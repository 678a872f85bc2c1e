import { describe, expect, it } from 'vitest';
import { carryReview, foundRanges, type KeptReview } from '#shared/anonymise/review/carry.ts';
import { startReview } from '#shared/anonymise/review/start.ts';
import { mentionDecision, type ReviewState, rangeText } from '#shared/anonymise/review/state.ts';
import { acted, detects, nobody } from './support.ts';

const find = detects({ Rose: 'PERSON', Bob: 'PERSON', 'Ana Bel': 'PERSON' }, ['Zorro', 'Tina']);

const started = (texts: Readonly<Record<string, string>>, by = find) =>
  startReview(
    Object.entries(texts).map(([id, text]) => ({ id, text, detection: by(text) })),
    nobody,
  );

const kept = (state: ReviewState): KeptReview => ({ ...state, seen: foundRanges(state) });

/** « Rose: rejected » for each mention, « Zorro: open » for each suspect. */
function told(state: ReviewState): string[] {
  const { entities, suspects } = state.content;
  return [
    ...entities.flatMap((entity) =>
      entity.mentions.map((one) => `${rangeText(state, one)}: ${mentionDecision(entity, one)}`),
    ),
    ...suspects.map((one) => `${rangeText(state, one)}: ${one.settled ? 'settled' : 'open'}`),
  ].toSorted();
}

function decided(state: ReviewState): ReviewState {
  const [zorro] = state.content.suspects;
  return acted(
    state,
    { type: 'decide', entityIds: ['e:Rose'], decision: 'rejected' },
    { type: 'decide', entityIds: ['e:Bob'], decision: 'accepted' },
    { type: 'settle', suspectIds: zorro ? [zorro.id] : [] },
  );
}

describe('a review taken up again', () => {
  const before = decided(started({ a: 'Rose et Bob.', b: 'Zorro passe.' }));

  it('is as it was left on the same texts', () => {
    const again = carryReview(kept(before), started({ a: 'Rose et Bob.', b: 'Zorro passe.' }));
    expect(again.content).toEqual({ ...before.content, scan: 'needed' });
  });

  it('asks again in a text that has changed, but keeps hiding who was hidden', () => {
    const now = started({ a: 'Avec Rose et Bob.', b: 'Zorro passe.' });
    expect(told(carryReview(kept(before), now))).toEqual([
      'Bob: accepted',
      'Rose: pending',
      'Zorro: settled',
    ]);
    const other = started({ a: 'Rose et Bob.', b: 'Voici Zorro qui passe.' });
    expect(told(carryReview(kept(before), other))).toContain('Zorro: open');
  });

  it('reads the texts that are new, and forgets those that are gone', () => {
    const now = started({ c: 'Tina et Rose.' });
    expect(told(carryReview(kept(before), now))).toEqual(['Rose: pending', 'Tina: open']);
  });

  it('asks about what the engine finds now and did not before', () => {
    const blind = detects({ Rose: 'PERSON' }, ['Zorro']);
    const text = { a: 'Rose et Bob, Zorro.' };
    const first = started(text, blind);
    const settled = acted(first, {
      type: 'settle',
      suspectIds: first.content.suspects.map(({ id }) => id),
    });
    expect(told(carryReview(kept(settled), started(text)))).toContain('Bob: pending');
    const longer = detects({ 'Bob, Zorro': 'PERSON' });
    const wider = carryReview(kept(settled), started(text, longer));
    expect(told(wider)).toEqual(['Bob, Zorro: pending', 'Rose: pending']);
  });

  it('lets a selection by hand win over what the engine had marked there', () => {
    const first = started({ a: 'Ana Bel passe.' });
    const range = { textId: 'a', start: 0, end: 3 };
    const byHand = acted(first, {
      type: 'add',
      range,
      label: 'PERSON',
      into: null,
      everywhere: false,
    });
    const again = carryReview(
      { ...byHand, seen: foundRanges(first) },
      started({ a: 'Ana Bel passe.' }),
    );
    expect(told(again)).toEqual(['Ana: accepted']);
  });

  it('gives no id twice', () => {
    const again = carryReview(kept(before), started({ a: 'Avec Rose et Bob.', c: 'Tina, Bob.' }));
    const ids = again.content.entities.flatMap(({ mentions }) => mentions.map(({ id }) => id));
    const all = [...ids, ...again.content.suspects.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('holds no offset out of its text', () => {
    const broken = { ...kept(before), texts: [{ id: 'a', text: 'R' }] };
    expect(told(carryReview(broken, started({ a: 'R' })))).toEqual([]);
  });
});
