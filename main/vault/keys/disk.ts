import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, type ErrorCode } from '#shared/errors.ts';

/** The operating system's name for a failure (ENOENT…), or '' when it is not one of its own. */
export function errno(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

const codeOfErrno: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  // Nothing can be written at such a place either: a file in the way, a name too long, a dying disk.
  ENOTDIR: 'folder-read-only',
  ENAMETOOLONG: 'folder-read-only',
  ELOOP: 'folder-read-only',
  EIO: 'folder-read-only',
};

/** What the user can do about a failed write; any other failure is thrown on as it is. */
export function asWriteError(error: unknown): unknown {
  const code = codeOfErrno[errno(error)];
  return code === undefined ? error : new AppError(code, { cause: error });
}

const passingErrors = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Antivirus programs on Windows hold a fresh file for a moment: ten tries, 3 s in all. */
export async function retrying<T>(operation: () => Promise<T>, waitMs = 10): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await operation();
    } catch (error) {
      if (tries >= 10 || !passingErrors.has(errno(error))) throw error;
      await sleep(Math.min(waitMs * 2 ** tries, 500));
    }
  }
}

/**
 * Makes a private folder, with those it lies in.
 * @throws AppError `disk-full`, `folder-read-only`
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    // So says Node of a disk mounted for reading only, and of a file where the folder should be.
    if (['ENOENT', 'EEXIST'].includes(errno(error)))
      throw new AppError('folder-read-only', { cause: error });
    throw asWriteError(error);
  }
}

/** Makes a rename survive a power cut. Windows has no handle on folders: nothing to do there. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await closing(await open(folder, 'r'), (handle) => handle.sync());
}

async function closing<T>(handle: FileHandle, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

/** Writes a new private file beside `path`, on the disk for good and read back, and names it. */
export async function writeBeside(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await closing(await open(temporary, 'wx', 0o600), async (handle) => {
      await handle.writeFile(bytes);
      await handle.sync();
    });
    if (!(await readFile(temporary)).equals(bytes)) throw new Error('read back differently');
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Replaces a whole file or leaves it as it was, whatever happens in between.
 *
 * @throws AppError `disk-full`, `folder-read-only`
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const temporary = await writeBeside(path, bytes);
    try {
      await retrying(() => rename(temporary, path));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await syncFolder(dirname(path));
  } catch (error) {
    throw asWriteError(error);
  }
}

/** The bytes of a file, or null when there is none. */
export async function readIfPresent(path: string): Promise<Buffer | null> {
  try {
    return await retrying(() => readFile(path));
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return null;
    throw asWriteError(error);
  }
}
