import type { ChosenReplacement } from '../replace/plan-types.ts';
import type { EntityLabel, Suspect } from '../types.ts';

export type Decision = 'pending' | 'accepted' | 'rejected';

export interface ReviewMention {
  readonly id: string;
  readonly textId: string;
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
  /** A decision for this mention alone (« ici seulement »); null follows the entity. */
  readonly here: Decision | null;
}

export interface ReviewEntity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly mentions: readonly ReviewMention[];
  readonly decision: Decision;
  /** A replacement chosen by hand; null leaves it to the plan. */
  readonly replacement: ChosenReplacement | null;
  /** The vault knows it: one decision for all of these. */
  readonly isKnown: boolean;
  /** To be remembered in the vault: always hidden, or never. */
  readonly remember: 'always' | 'never' | null;
}

export interface ReviewSuspect {
  readonly id: string;
  readonly textId: string;
  readonly start: number;
  readonly end: number;
  readonly reason: Suspect['reason'] | 'finalScan';
  /** A human said that it tells nobody. */
  readonly settled: boolean;
}

/** Everything a decision changes; what undo and redo bring back. */
export interface ReviewContent {
  readonly entities: readonly ReviewEntity[];
  readonly suspects: readonly ReviewSuspect[];
  /** The second look at the final text: done again after every decision. */
  readonly scan: 'needed' | 'clean';
  /** Ids already given, so that the same actions always give the same ids. */
  readonly count: number;
}

export interface ReviewText {
  readonly id: string;
  readonly text: string;
  /** `AAAA-MM-JJ`. */
  readonly day?: string;
}

/** Plain data, never changed in place: it can be kept, sent and compared. */
export interface ReviewState {
  readonly texts: readonly ReviewText[];
  readonly content: ReviewContent;
  /** Last first out; bounded. */
  readonly past: readonly ReviewContent[];
  readonly future: readonly ReviewContent[];
}

/** A stretch of one of the texts. */
export interface TextRange {
  readonly textId: string;
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: TextRange, b: TextRange): boolean =>
  a.textId === b.textId && a.start < b.end && b.start < a.end;

/** The words of a range. */
export function rangeText({ texts }: ReviewState, { textId, start, end }: TextRange): string {
  return texts.find(({ id }) => id === textId)?.text.slice(start, end) ?? '';
}

/** What holds for one mention: its own decision, or its entity's. */
export function mentionDecision({ decision }: ReviewEntity, { here }: ReviewMention): Decision {
  return here ?? decision;
}
