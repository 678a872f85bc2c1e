/** What a stretch of text gives away. The labels are those of the public corpora we score on. */
export const entityLabels = [
  'PERSON',
  'ORG',
  'LOC',
  'DATE',
  'PHONE',
  'EMAIL',
  'ID',
  'URL',
  'AGE',
  'ADDRESS',
  'PROFESSION',
  'DIAGNOSIS',
  'TREATMENT',
  'RARE_EVENT',
] as const;
export type EntityLabel = (typeof entityLabels)[number];

/** A person the vault knows; every name under which they may be written. */
export interface KnownPerson {
  readonly entityId: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What the vault knows besides the text: names that must never leave. */
export interface KnownWorld {
  readonly persons: readonly KnownPerson[];
  /** Services, places, phones and mails written on identity sheets. */
  readonly others: readonly { readonly text: string; readonly label: EntityLabel }[];
  /** Remembered decisions: never an entity (« Rose est une fleur ici »), always one. */
  readonly never: readonly string[];
  readonly always: readonly { readonly text: string; readonly label: EntityLabel }[];
}

/**
 * A detected stretch. `start` and `end` are UTF-16 offsets in the text as given, whatever its
 * normalisation. Spans never overlap and come in order.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: EntityLabel;
  /** The same for every mention of one entity in the document. */
  readonly entityId: string;
}

/** Something the first layer is unsure of: a human must look at it before anything leaves. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  /** Why it is shown, for the reviewer. */
  readonly reason: 'capital' | 'digits' | 'unknownWord' | 'ambiguousName';
}

export interface Detection {
  readonly spans: readonly Span[];
  readonly suspects: readonly Suspect[];
}
