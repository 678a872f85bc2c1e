import { readChosenFile, writeChosenFile } from '#main/vault/files/chosen-file.ts';
import { AppError } from '#shared/errors.ts';
import { templateLimits } from '#shared/templates/limits.ts';

/**
 * The text of a chosen file, read once and never more of it than a template may weigh.
 * @throws AppError `template-file-unreadable` (gone, not a plain file, refused by the system),
 *   `template-file-too-large`, `template-file-not-text`
 */
export async function readTextFile(path: string): Promise<string> {
  return decode(
    await readChosenFile(path, templateLimits.fileBytes, {
      unreadable: 'template-file-unreadable',
      tooLarge: 'template-file-too-large',
    }),
  );
}

/**
 * Writes the whole file or nothing, readable by its owner only.
 * @throws AppError `disk-full`, `folder-read-only`, `export-failed`
 */
export function writeTextFile(path: string, text: string): Promise<void> {
  return writeChosenFile(path, Buffer.from(text, 'utf8'));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new AppError('template-file-not-text');
  }
}
