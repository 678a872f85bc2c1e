import type { BackupContent } from '#shared/features/backups.ts';

/** What was opened and read whole, and can now take the place of the vault. */
export interface Rehearsed {
  readonly madeAt: number;
  readonly content: BackupContent;
  readonly phrase: string;
}
