import { link, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import {
  asWriteError,
  errno,
  makeFolder,
  readIfPresent,
  replaceFile,
  syncFolder,
  writeBeside,
} from './disk.ts';
import { maxHeaderBytes, parseHeader, serialiseHeader, type VaultHeader } from './header.ts';

const headerPath = (dir: string): string => join(dir, 'vault.json');
const copyPath = (dir: string): string => join(dir, 'vault.json.bak');

type Reading =
  | { readonly state: 'sound'; readonly header: VaultHeader }
  | { readonly state: 'absent' | 'damaged' };

/** @throws AppError `vault-newer-version` */
async function readOne(path: string): Promise<Reading> {
  const size = await sizeOf(path);
  if (size === null) return { state: 'absent' };
  if (size > maxHeaderBytes) return { state: 'damaged' };
  const bytes = await readIfPresent(path);
  if (bytes === null) return { state: 'absent' };
  try {
    return { state: 'sound', header: parseHeader(bytes) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'vault-header-damaged')
      return { state: 'damaged' };
    throw error;
  }
}

/** Size first: nobody makes us read a gigabyte named vault.json. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return null;
    throw asWriteError(error);
  }
}

/** Whether a vault lives in this folder, sound or not: then no other may be created there. */
export async function hasHeader(dir: string): Promise<boolean> {
  const sizes = await Promise.all([sizeOf(headerPath(dir)), sizeOf(copyPath(dir))]);
  return sizes.some((size) => size !== null);
}

export type HeaderOnDisk = {
  readonly header: VaultHeader;
  /** vault.json was missing or damaged; it has been rebuilt from its copy. Say so. */
  readonly recovered: boolean;
};

/**
 * Reads the header of a vault, from its copy when it must, and mends the damaged file.
 *
 * @throws AppError `vault-not-found`, `vault-header-damaged` (both copies), `vault-newer-version`
 */
export async function readHeader(dir: string): Promise<HeaderOnDisk> {
  const main = await readOne(headerPath(dir));
  if (main.state === 'sound') return { header: main.header, recovered: false };
  const copy = await readOne(copyPath(dir));
  if (copy.state === 'sound') {
    await mend(dir, copy.header);
    return { header: copy.header, recovered: true };
  }
  const nothing = main.state === 'absent' && copy.state === 'absent';
  throw new AppError(nothing ? 'vault-not-found' : 'vault-header-damaged');
}

/** A full or read-only disk must not keep anyone from their notes: the copy is enough to open. */
async function mend(dir: string, header: VaultHeader): Promise<void> {
  try {
    await replaceFile(headerPath(dir), serialiseHeader(header));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** The copy alone, or null when it is missing or damaged. */
export async function readHeaderCopy(dir: string): Promise<VaultHeader | null> {
  const copy = await readOne(copyPath(dir));
  return copy.state === 'sound' ? copy.header : null;
}

/** Makes the copy equal to the header. */
export async function writeHeaderCopy(dir: string, header: VaultHeader): Promise<void> {
  await replaceFile(copyPath(dir), serialiseHeader(header));
}

/**
 * First header of a new vault, and its copy. The file appears by a link, which fails if there is
 * already one: of two creators at once, one wins and the other is told.
 *
 * @throws AppError `vault-already-exists`, `disk-full`, `folder-read-only`
 */
export async function createHeaderFiles(dir: string, header: VaultHeader): Promise<void> {
  try {
    await makeFolder(dir);
    if (await hasHeader(dir)) throw new AppError('vault-already-exists');
    const temporary = await writeBeside(headerPath(dir), serialiseHeader(header));
    try {
      await link(temporary, headerPath(dir));
    } finally {
      await rm(temporary, { force: true });
    }
    await syncFolder(dir);
  } catch (error) {
    if (errno(error) === 'EEXIST') throw new AppError('vault-already-exists');
    throw asWriteError(error);
  }
  await writeHeaderCopy(dir, header);
}

/**
 * Replaces the header of a vault; the one it replaces becomes the copy, until `writeHeaderCopy`.
 *
 * @throws AppError `conflict` when the file changed since it was read, `vault-newer-version`
 */
export async function replaceHeader(dir: string, header: VaultHeader): Promise<void> {
  const { header: current } = await readHeader(dir);
  if (current.vault_id !== header.vault_id || current.generation >= header.generation) {
    throw new AppError('conflict');
  }
  await writeHeaderCopy(dir, current);
  await replaceFile(headerPath(dir), serialiseHeader(header));
}
