import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReviewAction } from '#shared/anonymise/review/actions.ts';
import { canExport, sourcesOf } from '#shared/anonymise/review/export.ts';
import { act, LONGEST_HISTORY, redo, undo } from '#shared/anonymise/review/history.ts';
import type { ReviewState } from '#shared/anonymise/review/state.ts';
import { entityLabels } from '#shared/anonymise/types.ts';
import { acted, frozen, note, review } from './support.ts';

const entityId = fc.constantFrom(
  'e:Ana',
  'e:Rose',
  'e:Bob',
  'e:GEM Iris',
  'e:3 mars',
  'review:12',
  'review:14',
  'none',
);
const mentionId = fc.integer({ min: 1, max: 16 }).map((at) => `m${at}`);
const suspectId = fc.integer({ min: 9, max: 14 }).map((at) => `s${at}`);
const decision = fc.constantFrom('pending' as const, 'accepted' as const, 'rejected' as const);
const label = fc.constantFrom(...entityLabels);
const range = fc.record({
  textId: fc.constant('t'),
  start: fc.integer({ min: -3, max: note.length }),
  end: fc.integer({ min: 0, max: note.length + 3 }),
});
const into = fc.option(entityId);
const action: fc.Arbitrary<ReviewAction> = fc.oneof(
  fc.record({ type: fc.constant('decide' as const), entityIds: fc.array(entityId), decision }),
  fc.record({
    type: fc.constant('decideHere' as const),
    mentionIds: fc.array(mentionId),
    decision: fc.option(decision),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    entityId,
    replacement: fc.option(fc.constant({ kind: 'tag' as const })),
  }),
  fc.record({ type: fc.constant('relabel' as const), entityId, label }),
  fc.record({ type: fc.constant('merge' as const), into: entityId, from: fc.array(entityId) }),
  fc.record({ type: fc.constant('split' as const), entityId, mentionIds: fc.array(mentionId) }),
  fc.record({ type: fc.constant('add' as const), range, label, into, everywhere: fc.boolean() }),
  fc.record({ type: fc.constant('settle' as const), suspectIds: fc.array(suspectId) }),
  fc.record({
    type: fc.constant('suspectIsEntity' as const),
    suspectId,
    label,
    into,
    everywhere: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('remember' as const),
    entityId,
    as: fc.constantFrom('always' as const, 'never' as const, null),
  }),
);
const actions = fc.array(action, { maxLength: 25 });

const repeated = (times: number, state: ReviewState, step: (state: ReviewState) => ReviewState) =>
  Array.from({ length: times }).reduce<ReviewState>(step, state);

it('undoes to the very beginning and redoes to the very end, whatever was done', () => {
  fc.assert(
    fc.property(actions, (all) => {
      const start = frozen(review());
      const end = frozen(acted(start, ...all));
      const steps = end.past.length;
      const undone = frozen(repeated(steps, end, undo));
      expect(undone.content).toEqual(start.content);
      expect(undone.past).toEqual([]);
      expect(repeated(steps, undone, redo)).toEqual(end);
      expect(undo(undone)).toBe(undone);
      expect(redo(end)).toBe(end);
    }),
  );
});

it('is plain data, with ids given once and no two mentions on the same words', () => {
  fc.assert(
    fc.property(actions, (all) => {
      const state = acted(review(), ...all);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      const { entities, suspects } = state.content;
      const mentions = entities.flatMap((each) => each.mentions);
      const ids = [...entities, ...mentions, ...suspects].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const sorted = mentions.toSorted((a, b) => a.start - b.start);
      sorted.slice(1).forEach((each, at) => {
        expect(each.start).toBeGreaterThanOrEqual(sorted[at]?.end ?? 0);
      });
      expect(entities.every((each) => each.mentions.length > 0)).toBe(true);
      const [source] = sourcesOf(state);
      expect((source?.spans.length ?? 0) + (source?.kept.length ?? 0)).toBe(
        mentions.length + suspects.filter(({ settled }) => settled).length,
      );
    }),
  );
});

it('is never exportable without a scan after the last decision', () => {
  fc.assert(
    fc.property(actions, (all) => {
      expect(canExport(acted(review(), ...all))).toBe(false);
    }),
  );
});

it('forgets what was undone once something else is done, and the oldest steps', () => {
  const start = review();
  const accept = { type: 'decide', entityIds: ['e:Ana'], decision: 'accepted' } as const;
  const reject = { ...accept, decision: 'rejected' } as const;
  const redone = act(undo(act(start, accept)), reject);
  expect(redo(redone)).toBe(redone);
  const long = Array.from({ length: LONGEST_HISTORY + 50 }, (_, at) =>
    at % 2 === 0 ? accept : reject,
  );
  expect(acted(start, ...long).past).toHaveLength(LONGEST_HISTORY);
});
