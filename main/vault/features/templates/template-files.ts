import { constants, type FileHandle, open } from 'node:fs/promises';
import { replaceFile } from '#main/vault/keys/disk.ts';
import { AppError } from '#shared/errors.ts';
import { templateLimits } from '#shared/templates/limits.ts';

/** A shortcut is not followed, and a pipe that nobody writes to is not waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The text of a chosen file, read once and never more of it than a template may weigh.
 * @throws AppError `template-file-unreadable` (gone, not a plain file, refused by the system),
 *   `template-file-too-large`, `template-file-not-text`
 */
export async function readTextFile(path: string): Promise<string> {
  const file = await open(path, flags).catch(unreadable);
  try {
    const { size } = await plainFile(file);
    if (size > templateLimits.fileBytes) throw new AppError('template-file-too-large');
    return decode(await readUpTo(file, templateLimits.fileBytes));
  } finally {
    await file.close();
  }
}

/**
 * Writes the whole file or nothing, readable by its owner only.
 * @throws AppError `disk-full`, `folder-read-only`, `export-failed`
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  await replaceFile(path, Buffer.from(text, 'utf8')).catch((error) => {
    throw error instanceof AppError ? error : new AppError('export-failed', { cause: error });
  });
}

async function plainFile(file: FileHandle): Promise<{ readonly size: number }> {
  const found = await file.stat().catch(unreadable);
  return found.isFile() ? found : unreadable();
}

/** A file may grow after its size was asked: what is read is what is counted. */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(most + 1);
  let length = 0;
  while (length <= most) {
    const { bytesRead } = await file
      .read(buffer, length, buffer.length - length, length)
      .catch(unreadable);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
  }
  throw new AppError('template-file-too-large');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new AppError('template-file-not-text');
  }
}

function unreadable(error?: unknown): never {
  throw new AppError('template-file-unreadable', { cause: error });
}
