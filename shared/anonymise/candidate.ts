import type { EntityLabel } from './types.ts';

/** How sure and how telling a finding is: where two meet, the heavier keeps its whole stretch. */
export const weights = {
  always: 120,
  contact: 110,
  identifier: 100,
  known: 90,
  phone: 85,
  address: 80,
  date: 75,
  age: 70,
  organisation: 60,
  person: 55,
  place: 50,
  weakIdentifier: 45,
  guess: 40,
} as const;

/** What a rule found, in offsets of the view. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly label: EntityLabel;
  readonly weight: number;
  /** Entity of the vault, when the rule knows which. */
  readonly entityId?: string;
}

/** One candidate a match; `group` names the group to keep when the match holds its own context. */
export function findAll(
  text: string,
  pattern: RegExp,
  label: EntityLabel,
  weight: number,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    if (!accept(match)) continue;
    const kept = match.groups?.['kept'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(kept);
    const trimmed = kept.trimEnd();
    found.push({ start, end: start + trimmed.length, label, weight });
  }
  return found;
}
