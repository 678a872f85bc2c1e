import type { Place } from '#shared/features/fields.ts';

/**
 * How the fictional case is written down: fields by the label people read, rich text in a light
 * notation (see `note.ts`), days counted from the session. `answers.ts` turns it into what each
 * field stores.
 */
export type WrittenCell = string | number | boolean | readonly string[];
/** Cells by label; `fil` names a row that comes back in a later session. */
export interface WrittenRow {
  readonly [label: string]: WrittenCell | InDays;
}
export interface InDays {
  readonly inDays: number;
}
export type Written = WrittenCell | InDays | WrittenRow | readonly WrittenRow[];

export interface WrittenPhase {
  /** « Notes de la phase ». */
  readonly note?: string;
  readonly answers?: Readonly<Record<string, Written>>;
}

export interface WrittenSession {
  readonly step: 'preliminary' | 'session' | 'aside';
  /** Another template than the usual one of the step. */
  readonly templateId?: string;
  readonly place: Place;
  /** How long it lasted, in minutes, as the timer saw it phase by phase. */
  readonly minutes: readonly number[];
  /** In the order of the template's phases. */
  readonly phases: readonly WrittenPhase[];
}
