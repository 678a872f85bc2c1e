import { textWords } from '#shared/rules/mask-text.ts';
import { spreadMentions, stretchFinder } from '../replace/source.ts';
import type { Detection, KnownWorld, Span } from '../types.ts';
import type {
  ReviewEntity,
  ReviewMention,
  ReviewState,
  ReviewSuspect,
  ReviewText,
} from './state.ts';

export interface DetectedText extends ReviewText {
  readonly detection: Detection;
}

/** Folded words of a form: two spellings of one name have the same. */
export const formKey = (text: string): string =>
  textWords(text)
    .map(({ folded }) => folded)
    .join(' ');

/**
 * A review about to begin: every form found, wherever the document writes it, and every suspect
 * outside of them. What the person once asked to hide always is accepted already.
 */
export function startReview(texts: readonly DetectedText[], known: KnownWorld): ReviewState {
  const spread = spreadMentions(
    texts.map(({ id, text, detection }) => ({ id, text, spans: detection.spans, kept: [] })),
  );
  const always = new Set(known.always.map(({ text }) => formKey(text)));
  const people = new Set(known.persons.map(({ entityId }) => entityId));
  const others = new Set(known.others.map(({ text }) => formKey(text)));
  const counter = { count: 0 };
  const entities = new Map<string, ReviewEntity>();
  for (const { id: textId, text, spans } of spread) {
    for (const span of spans) {
      const form = formKey(text.slice(span.start, span.end));
      const isKnown = people.has(span.entityId) || others.has(form);
      const entity = entities.get(span.entityId) ?? newEntity(span, isKnown, always.has(form));
      const mention = mentionAt(counter, textId, span);
      entities.set(span.entityId, { ...entity, mentions: [...entity.mentions, mention] });
    }
  }
  const suspects = texts.flatMap(({ id, detection }, at) =>
    suspectsOf(counter, id, detection, spread[at]?.spans ?? []),
  );
  return {
    texts: texts.map(({ detection: _, ...text }) => text),
    content: {
      entities: [...entities.values()],
      suspects,
      scan: 'needed',
      count: counter.count,
    },
    past: [],
    future: [],
  };
}

function newEntity({ entityId, label }: Span, isKnown: boolean, isAlways: boolean): ReviewEntity {
  return {
    id: entityId,
    label,
    mentions: [],
    decision: isAlways ? 'accepted' : 'pending',
    replacement: null,
    isKnown,
    remember: null,
  };
}

function mentionAt(
  counter: { count: number },
  textId: string,
  { start, end }: Span,
): ReviewMention {
  counter.count += 1;
  return { id: `m${counter.count}`, textId, start, end, here: null };
}

function suspectsOf(
  counter: { count: number },
  textId: string,
  { suspects }: Detection,
  spans: readonly Span[],
): ReviewSuspect[] {
  const isMarked = stretchFinder(spans);
  return suspects
    .filter(({ start, end }) => !isMarked(start, end))
    .map(({ start, end, reason }) => {
      counter.count += 1;
      return { id: `s${counter.count}`, textId, start, end, reason, settled: false };
    });
}
