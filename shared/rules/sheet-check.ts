const dayMs = 86_400_000;

/** A quarter: a sheet of paper is moved, tidied or thrown away without a thought. */
export const sheetCheckDays = 90;
/** « Plus tard ». */
export const sheetLaterDays = 30;

interface SheetMoment {
  /** Milliseconds since the epoch, as all that follows. */
  readonly now: number;
  /** The last time words of the sheet were typed back; null: never, which is said elsewhere. */
  readonly provenAt: number | null;
  readonly laterUntil: number | null;
  /** The reminder can be switched off for good. */
  readonly on: boolean;
}

/** Whether to propose, once, to look for the recovery sheet and check it. */
export function isSheetCheckDue({ now, provenAt, laterUntil, on }: SheetMoment): boolean {
  if (!on || provenAt === null) return false;
  return now - provenAt >= sheetCheckDays * dayMs && now >= (laterUntil ?? 0);
}

/** When « Plus tard » ends. */
export const sheetLaterUntil = (now: number): number => now + sheetLaterDays * dayMs;
