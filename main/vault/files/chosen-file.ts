import { constants, type FileHandle, open } from 'node:fs/promises';
import { replaceFile } from '#main/vault/keys/disk.ts';
import { AppError, type ErrorCode } from '#shared/errors.ts';

/** A shortcut is not followed, and a pipe that nobody writes to is not waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

interface Refusals {
  /** Gone, not a plain file, refused by the system. */
  readonly unreadable: ErrorCode;
  readonly tooLarge: ErrorCode;
}

/**
 * The bytes of a chosen file, read once and never more of it than `most`.
 * @throws AppError one of `refusals`
 */
export async function readChosenFile(
  path: string,
  most: number,
  refusals: Refusals,
): Promise<Uint8Array> {
  const unreadable = (cause?: unknown): never => {
    throw new AppError(refusals.unreadable, { cause });
  };
  const file = await open(path, flags).catch(unreadable);
  try {
    const found = await file.stat().catch(unreadable);
    if (!found.isFile()) unreadable();
    if (found.size > most) throw new AppError(refusals.tooLarge);
    const bytes = await readUpTo(file, most).catch(unreadable);
    if (bytes === null) throw new AppError(refusals.tooLarge);
    return bytes;
  } finally {
    await file.close();
  }
}

/** A file may grow after its size was asked: what is read is what is counted. Null: more than that. */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array | null> {
  const buffer = new Uint8Array(most + 1);
  let length = 0;
  while (length <= most) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return buffer.slice(0, length);
    length += bytesRead;
  }
  return null;
}

/**
 * Writes the whole file or nothing, readable by its owner only.
 * @throws AppError `disk-full`, `folder-read-only`, `export-failed`
 */
export async function writeChosenFile(path: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(path, Buffer.from(bytes)).catch((error) => {
    throw error instanceof AppError ? error : new AppError('export-failed', { cause: error });
  });
}
