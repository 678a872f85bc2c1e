import { type GroupKind, kindOfEntity } from '#shared/anonymise/review/groups.ts';
import {
  type Decision,
  mentionDecision,
  type ReviewState,
  type ReviewText,
} from '#shared/anonymise/review/state.ts';
import type { FinalText } from '#shared/features/reviews.ts';

export interface TextMark {
  readonly kind: GroupKind;
  /** The entity or the doubt it belongs to. */
  readonly owner: string;
  readonly decision: Decision;
  /** What takes its place in the text that would leave; null while nothing does. */
  readonly replacement: string | null;
}

export interface MarkedPart {
  /** Where it starts in the line. */
  readonly at: number;
  readonly text: string;
  readonly mark: TextMark | null;
}

interface Marked extends TextMark {
  readonly start: number;
  readonly end: number;
}

/** A line cut where something is marked. */
export function markedParts(
  state: ReviewState,
  textId: string,
  final: FinalText | undefined,
): MarkedPart[] {
  const line = state.texts.find(({ id }) => id === textId);
  if (line === undefined) return [];
  const { text } = line;
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const { start, end, ...mark } of marksOf(state, line, final)) {
    if (start < from) continue;
    if (start > from) parts.push({ at: from, text: text.slice(from, start), mark: null });
    parts.push({ at: start, text: text.slice(start, end), mark });
    from = end;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), mark: null });
  return parts;
}

function marksOf(
  { content }: ReviewState,
  { id: textId, text }: ReviewText,
  final: FinalText | undefined,
): Marked[] {
  const entities = content.entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.textId === textId)
      .map((mention): Marked => {
        const { start, end } = mention;
        const decision = mentionDecision(entity, mention);
        const own = { kind: kindOfEntity(entity), owner: entity.id, decision };
        const piece = final?.pieces.find((each) => each.oldStart < end && each.oldEnd > start);
        if (decision !== 'accepted' || piece === undefined) {
          return { start, end, ...own, replacement: null };
        }
        // « à Quimper » gives way as a whole to « dans une ville moyenne ».
        const whole = text.slice(piece.oldStart, piece.oldEnd);
        const from = piece.oldStart + whole.length - whole.trimStart().length;
        return { start: from, end: piece.oldEnd, ...own, replacement: piece.text };
      }),
  );
  const doubts = content.suspects
    .filter((suspect) => suspect.textId === textId)
    .map(({ start, end, id, settled }): Marked => {
      const decision = settled ? 'rejected' : 'pending';
      return { start, end, kind: 'suspects', owner: id, decision, replacement: null };
    });
  return [...entities, ...doubts].sort((a, b) => a.start - b.start || b.end - a.end);
}
