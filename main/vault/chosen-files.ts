import { AppError } from '#shared/errors.ts';
import type { FileUse } from '#shared/ipc/control.ts';

/**
 * Files chosen in main's own dialogs, by token: the page holds the token and never a path. A token
 * serves once, for what the file was chosen for, and is forgotten with this process.
 */
export interface ChosenFiles {
  lend(token: string, path: string, use: FileUse): void;
  /** @throws AppError `not-found`. */
  take(token: string, use: FileUse): string;
}

/** Files chosen and never used: more than a person leaves in a day. */
const most = 50;

export function createChosenFiles(): ChosenFiles {
  const lent = new Map<string, { readonly path: string; readonly use: FileUse }>();
  return {
    lend: (token, path, use) => {
      lent.set(token, { path, use });
      const [oldest] = lent.keys();
      if (lent.size > most && oldest !== undefined) lent.delete(oldest);
    },
    take: (token, use) => {
      const found = lent.get(token);
      if (found?.use !== use) throw new AppError('not-found');
      lent.delete(token);
      return found.path;
    },
  };
}
