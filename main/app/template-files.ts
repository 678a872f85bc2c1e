import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { AppError } from '#shared/errors.ts';
import type { FileUse } from '#shared/ipc/control.ts';
import { templateFileExtension } from '#shared/templates/limits.ts';
import { withExtension } from './file-name.ts';
import type { TemplateDialogs } from './template-dialogs.ts';

/** Who hands a chosen file to the vault process. */
export interface Lender {
  lend(path: string, use: FileUse): Promise<string | null>;
}

/**
 * Asks for a file and lends it to the vault process, which alone reads or writes it: main never sees
 * what a template says, and the page never sees where it lies.
 */
export interface TemplateFiles {
  /** @throws AppError `export-cancelled` when a lock came first */
  choose(parent: BrowserWindow): Promise<{ token: string } | null>;
  /** @throws AppError `export-cancelled` when a lock came first */
  place(parent: BrowserWindow): Promise<{ token: string; fileName: string } | null>;
}

/** Lends a file that was just chosen. @throws AppError `export-cancelled` when a lock came first */
export function createLending(lender: Lender) {
  return async (path: string, use: FileUse, parent: BrowserWindow): Promise<string> => {
    const token = parent.isDestroyed() ? null : await lender.lend(path, use);
    if (token === null) throw new AppError('export-cancelled');
    return token;
  };
}

export function createTemplateFiles(lender: Lender, dialogs: TemplateDialogs): TemplateFiles {
  const lend = createLending(lender);
  return {
    choose: async (parent) => {
      const path = await dialogs.askWhichTemplate(parent);
      return path === null ? null : { token: await lend(path, 'read', parent) };
    },
    place: async (parent) => {
      const chosen = await dialogs.askWhereToPutTemplate(parent);
      if (chosen === null) return null;
      const path = withExtension(chosen, templateFileExtension, existsSync);
      return { token: await lend(path, 'write', parent), fileName: basename(path) };
    },
  };
}
