import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { action } from '../ipc/procedure.ts';
import { instant, limits, nothing } from './fields.ts';

/** How many things a backup holds: what one recognises it by. */
export const backupCounts = z.object({
  persons: z.int().nonnegative(),
  sessions: z.int().nonnegative(),
  entries: z.int().nonnegative(),
});

/** A backup in the usual place, named by its moment: no path ever crosses. */
export const backupFile = z.object({ madeAt: instant, bytes: z.int().nonnegative() });
export type BackupFile = z.output<typeof backupFile>;

/** What a backup holds, once it has been opened and read whole. */
export const backupContent = z.object({ madeAt: instant, counts: backupCounts });
export type BackupContent = z.output<typeof backupContent>;

/** What a vault knows of its own backups. */
export const backupState = z.object({
  /** The last one, as long as its file is in the usual place. */
  last: backupContent.nullable(),
  /** Why the latest try came to nothing; null once one has succeeded. */
  failure: z.object({ at: instant, code: z.enum(errorCodes) }).nullable(),
  /** The last copy in a second place or, while there is none, the first backup. */
  secondPlaceSince: instant.nullable(),
});
export type BackupState = z.output<typeof backupState>;

/** The phrase is the one of the day the backup was made. */
const opening = z.object({
  madeAt: instant,
  phrase: z.string().min(1).max(limits.passphrase),
});

export const backups = {
  /** Newest first. */
  list: action({
    input: nothing,
    output: z.array(backupFile),
    reads: ['backups'],
    whileLocked: true,
  }),
  /** Null in the fictional vault, which has no backups. */
  state: action({ input: nothing, output: backupState.nullable(), reads: ['backups'] }),
  /** A copy now lies in a second place: main has written and compared it. */
  noteSecondPlace: action({ input: nothing, output: nothing, touches: ['backups'] }),
  /** Ends once the written file has been opened and compared. */
  make: action({ input: nothing, output: backupContent, touches: ['backups'] }),
  /** Opens a backup as a restore would; the present vault is not touched. */
  rehearse: action({ input: opening, output: backupContent, whileLocked: true }),
  /** The present vault must be locked; it is set aside for thirty days. */
  restore: action({
    input: opening,
    output: backupContent,
    touches: ['vault', 'backups'],
    whileLocked: true,
  }),
};
