import { formKey } from './start.ts';
import {
  overlaps,
  type ReviewContent,
  type ReviewEntity,
  type ReviewMention,
  type ReviewState,
  type ReviewSuspect,
  type ReviewText,
  rangeText,
  type TextRange,
} from './state.ts';

/** A review as it was left: its decisions, and the very texts they were taken on. */
export interface KeptReview {
  readonly texts: readonly ReviewText[];
  /** What the engine had found there: dealt with, even where nothing is marked any more. */
  readonly seen: readonly TextRange[];
  readonly content: ReviewContent;
}

/** Every stretch the engine has found. */
export function foundRanges({ content }: ReviewState): TextRange[] {
  return [...content.entities.flatMap(({ mentions }) => mentions), ...content.suspects].map(
    ({ textId, start, end }) => ({ textId, start, end }),
  );
}

/**
 * The decisions of a former review, on the texts as they are now. They hold only in texts that have
 * not changed by a letter. Anything else is looked at again: a form that was hidden stays hidden
 * where it comes back, one that was left is asked about again (« Rose » may now be somebody).
 */
export function carryReview(kept: KeptReview, fresh: ReviewState): ReviewState {
  const holds = standing(kept.texts, fresh.texts);
  const isNew = newcomers(kept, holds);
  const found = fresh.content.entities.flatMap((entity) =>
    entity.mentions.filter(isNew).map((mention) => ({ entity, mention })),
  );
  const doubts = fresh.content.suspects.filter(isNew);
  const added = byText([...found.map(({ mention }) => mention), ...doubts]);
  const stays = (range: TextRange) =>
    holds(range) && !(added.get(range.textId) ?? []).some((one) => overlaps(one, range));
  const counter = { count: Math.max(kept.content.count, fresh.content.count) };
  const suspects = doubts.map((suspect): ReviewSuspect => {
    counter.count += 1;
    return { ...suspect, id: `s${counter.count}` };
  });
  const standingEntities: readonly ReviewEntity[] = kept.content.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter(stays),
  }));
  const entities = found.reduce(
    (so, one) => withFound(so, { ...one, id: targetOf(kept, fresh, one), counter }),
    standingEntities,
  );
  return {
    ...fresh,
    content: {
      entities: entities.filter(({ mentions }) => mentions.length > 0),
      suspects: [...kept.content.suspects.filter(stays), ...suspects],
      scan: 'needed',
      count: counter.count,
    },
  };
}

interface Found {
  readonly entity: ReviewEntity;
  readonly mention: ReviewMention;
}

/** Whether a stretch lies in a text that is still the same, to the letter. */
function standing(
  before: readonly ReviewText[],
  now: readonly ReviewText[],
): (range: TextRange) => boolean {
  const texts = new Map(before.map(({ id, text }) => [id, text]));
  const same = new Map(
    now.filter(({ id, text }) => texts.get(id) === text).map((one) => [one.id, one.text]),
  );
  return ({ textId, start, end }) => start < end && end <= (same.get(textId)?.length ?? 0);
}

const keyOf = ({ textId, start, end }: TextRange) => `${start} ${end} ${textId}`;

/** Whether a stretch was neither seen by the former review, nor lies in something it marked. */
function newcomers(
  { seen, content }: KeptReview,
  holds: (range: TextRange) => boolean,
): (range: TextRange) => boolean {
  const before = new Set(seen.filter(holds).map(keyOf));
  const marks = byText(
    [...content.entities.flatMap(({ mentions }) => mentions), ...content.suspects].filter(holds),
  );
  return (range) =>
    !before.has(keyOf(range)) &&
    !(marks.get(range.textId) ?? []).some(
      ({ start, end }) => start <= range.start && range.end <= end,
    );
}

function byText(ranges: readonly TextRange[]): ReadonlyMap<string, TextRange[]> {
  const texts = new Map<string, TextRange[]>();
  for (const range of ranges) {
    const own = texts.get(range.textId);
    if (own === undefined) texts.set(range.textId, [range]);
    else own.push(range);
  }
  return texts;
}

/** The entity a new mention belongs to: the one with that form, or the one the engine names. */
function targetOf(kept: KeptReview, fresh: ReviewState, { entity, mention }: Found): string {
  const form = formKey(rangeText(fresh, mention));
  return formsOf(kept).get(form) ?? entity.id;
}

/** Read for each new mention: prepared once a review. */
const preparedForms = new WeakMap<KeptReview, ReadonlyMap<string, string>>();

function formsOf(kept: KeptReview): ReadonlyMap<string, string> {
  const known = preparedForms.get(kept);
  if (known !== undefined) return known;
  const state = { ...kept, past: [], future: [] };
  const forms = new Map<string, string>();
  for (const { id, mentions } of kept.content.entities) {
    for (const mention of mentions) forms.set(formKey(rangeText(state, mention)), id);
  }
  preparedForms.set(kept, forms);
  return forms;
}

/** A new mention never follows a refusal that was said of other sentences. */
function withFound(
  entities: readonly ReviewEntity[],
  {
    entity,
    mention,
    id,
    counter,
  }: Found & { readonly id: string; readonly counter: { count: number } },
): ReviewEntity[] {
  counter.count += 1;
  const target = entities.find((each) => each.id === id);
  const here = target?.decision === 'rejected' ? ('pending' as const) : null;
  const added = { ...mention, id: `m${counter.count}`, here };
  if (target === undefined) return [...entities, { ...entity, mentions: [added] }];
  return entities.map((each) =>
    each === target ? { ...each, mentions: [...each.mentions, added] } : each,
  );
}
