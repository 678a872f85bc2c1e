const nameForm = /^carnet-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.sauvegarde$/;

/** The folder of backups, beside the vault. */
export const backupsFolder = 'sauvegardes';
export const backupExtension = 'sauvegarde';

/** Date and time only, in UTC: the name of a file says nothing of anybody. */
export function backupName(madeAt: number): string {
  const stamp = new Date(madeAt).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `carnet-${stamp}.${backupExtension}`;
}

/** The moment a name says, to the second, in milliseconds since the epoch; null for other files. */
export function backupMoment(name: string): number | null {
  const found = nameForm.exec(name);
  if (!found) return null;
  const [year = 0, month = 1, day, hour, minute, second] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
