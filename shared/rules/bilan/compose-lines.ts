import type { BilanSectionId } from '#shared/features/bilans.ts';
import type { BilanFacts } from './facts.ts';
import type { ComposedLine, Hide } from './line.ts';
import { countedMatter, countedMoves, keywordLines, writtenLines } from './matter-lines.ts';
import { rhythmLines } from './rhythm-lines.ts';

/** Reading order of what the lines can fill; framework and limits are the document's own words. */
export const lineSections = [
  'rhythm',
  'worked',
  'shifted',
  'team',
  'outlook',
] as const satisfies readonly BilanSectionId[];

/**
 * The lines of a bilan about one pathway (practice.md 4A–4E), section after section. Only
 * `ExportableEntry` can be handed over, and every word that people wrote passes through `hide`.
 */
export function composeLines(facts: BilanFacts, hide: Hide): ComposedLine[] {
  const lines = [
    ...rhythmLines(facts, hide),
    ...countedMatter(facts, hide),
    ...keywordLines(facts, hide),
    ...countedMoves(facts, hide),
    ...writtenLines(facts, hide),
  ];
  return lineSections.flatMap((section) => lines.filter((line) => line.section === section));
}
