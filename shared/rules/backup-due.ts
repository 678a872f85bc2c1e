const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Days without a copy in a second place after which one is proposed, never demanded. */
export const secondPlaceDays = 14;

interface BackupMoment {
  /** `open`: the vault is in use, once a day is enough. `lock`: it is about to be closed. */
  readonly moment: 'open' | 'lock';
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When the last good backup was made, milliseconds since the epoch. */
  readonly lastAt: number | null;
  /** The vault no longer holds what the last backup holds. */
  readonly changed: boolean;
}

/** Whether the app makes a backup by itself. A clock that was set back counts as a day gone by. */
export function isBackupDue({ moment, now, lastAt, changed }: BackupMoment): boolean {
  if (!changed) return false;
  if (moment === 'lock' || lastAt === null) return true;
  return now - lastAt >= dayMs || lastAt > now;
}

/**
 * Whether to propose a copy on a USB key or in another folder.
 * @param since the last such copy or, while there was none, the first backup
 */
export function isSecondPlaceDue(now: number, since: number | null): boolean {
  return since !== null && now - since >= secondPlaceDays * dayMs;
}

/** How often a vault in use looks whether a backup is due. */
export const backupCheckEveryMs = hourMs;
