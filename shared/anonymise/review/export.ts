import type { ChosenReplacement, SourceText } from '../replace/plan-types.ts';
import type { Span } from '../types.ts';
import { isDecided } from './groups.ts';
import { mentionDecision, type ReviewState } from './state.ts';

export type ExportBlocker = 'pendingEntities' | 'openSuspects' | 'scanNeeded';

/** What stands between the review and an export, in the order to deal with it. */
export function exportBlockers({ content }: ReviewState): ExportBlocker[] {
  const blockers: ExportBlocker[] = [];
  if (!content.entities.every(isDecided)) blockers.push('pendingEntities');
  if (content.suspects.some(({ settled }) => !settled)) blockers.push('openSuspects');
  if (content.scan !== 'clean') blockers.push('scanNeeded');
  return blockers;
}

/** Every entity decided, every suspect looked at, the final text scanned since the last decision. */
export function canExport(state: ReviewState): boolean {
  return exportBlockers(state).length === 0;
}

/**
 * The document as decided, for `replaceDocument`. What is not decided yet is hidden: a preview
 * shows no more than the export will. Rejected mentions and settled suspects stay as they are.
 */
export function sourcesOf({ texts, content }: ReviewState): SourceText[] {
  const marks = content.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({
      ...mention,
      label: entity.label,
      entityId: entity.id,
      stays: mentionDecision(entity, mention) === 'rejected',
    })),
  );
  return texts.map(({ id, text, day }) => {
    const own = marks.filter(({ textId }) => textId === id).sort((a, b) => a.start - b.start);
    const settled = content.suspects.filter((each) => each.textId === id && each.settled);
    const spans = own
      .filter(({ stays }) => !stays)
      .map(({ start, end, label, entityId }): Span => ({ start, end, label, entityId }));
    const kept = [...own.filter(({ stays }) => stays), ...settled]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
    return { id, text, spans, kept, ...(day === undefined ? {} : { day }) };
  });
}

/** Replacements made by hand, for `ReplacementOptions.chosen`. */
export function chosenOf({ content }: ReviewState): Record<string, ChosenReplacement> {
  return Object.fromEntries(
    content.entities.flatMap(({ id, replacement }) =>
      replacement === null ? [] : [[id, replacement] as const],
    ),
  );
}
