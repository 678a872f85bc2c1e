import { bilanDocumentFr } from '#shared/i18n/fr/bilan-document.ts';

export type HiddenKind = keyof typeof bilanDocumentFr.hidden;

/** Reading order in the margin. */
export const hiddenKinds = ['person', 'place', 'date', 'contact', 'pathway'] as const;

export interface TextPart {
  /** Where it starts in the line. */
  readonly at: number;
  readonly text: string;
  /** What stood there before, when the vault replaced it. */
  readonly hidden: HiddenKind | null;
}

const kinds = new Map(hiddenKinds.map((kind) => [bilanDocumentFr.hidden[kind] as string, kind]));
const placeholder = new RegExp(
  [...kinds.keys()].map((words) => words.replace(/[[\]]/g, '\\$&')).join('|'),
  'gu',
);

/** Sets the words that took the place of a name apart from the rest of the line. */
export function textParts(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: words, index } of line.matchAll(placeholder)) {
    if (index > end) parts.push({ at: end, text: line.slice(end, index), hidden: null });
    parts.push({ at: index, text: words, hidden: kinds.get(words) ?? null });
    end = index + words.length;
  }
  if (end < line.length) parts.push({ at: end, text: line.slice(end), hidden: null });
  return parts;
}

/** How many times each kind was replaced in these lines; kinds that were not are left out. */
export function replacedCounts(
  lines: readonly string[],
): { readonly kind: HiddenKind; readonly words: string; readonly count: number }[] {
  const met = lines.flatMap(textParts).flatMap(({ hidden }) => hidden ?? []);
  return hiddenKinds
    .map((kind) => ({
      kind,
      words: bilanDocumentFr.hidden[kind],
      count: met.filter((each) => each === kind).length,
    }))
    .filter(({ count }) => count > 0);
}
