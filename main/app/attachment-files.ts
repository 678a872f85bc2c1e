import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { type AttachmentType, extensionOf } from '#shared/rules/attachment.ts';
import type { AttachmentDialogs } from './attachment-dialogs.ts';
import { withExtension } from './file-name.ts';
import { createLending, type Lender } from './template-files.ts';

/** Asks for a file and lends it to the vault process, which alone reads or writes it. */
export interface AttachmentFiles {
  /** @throws AppError `export-cancelled` when a lock came first */
  choose(parent: BrowserWindow): Promise<{ token: string } | null>;
  /** @throws AppError `export-cancelled` when a lock came first */
  place(
    parent: BrowserWindow,
    type: AttachmentType,
  ): Promise<{ token: string; fileName: string } | null>;
}

export function createAttachmentFiles(lender: Lender, dialogs: AttachmentDialogs): AttachmentFiles {
  const lend = createLending(lender);
  return {
    choose: async (parent) => {
      const path = await dialogs.askWhichAttachment(parent);
      return path === null ? null : { token: await lend(path, 'read', parent) };
    },
    place: async (parent, type) => {
      const chosen = await dialogs.askWhereToPutAttachment(parent, type);
      if (chosen === null) return null;
      const path = withExtension(chosen, extensionOf(type), existsSync);
      return { token: await lend(path, 'write', parent), fileName: basename(path) };
    },
  };
}
