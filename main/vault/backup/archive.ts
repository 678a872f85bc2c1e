import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AppError } from '#shared/errors.ts';

/**
 * A zip without compression (APPNOTE 6.3.3, method 0): what is inside is encrypted already, and any
 * archive program can take it out. Fixed names, no folder, no zip64: a vault stays below 4 GiB.
 */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
}

interface PlacedEntry extends ArchiveEntry {
  /** Of the local header. */
  readonly at: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const sizes = { local: 30, central: 46, end: 22 } as const;
const mostBytes = 2 ** 32 - 1;
const mostEntries = 16;
/** 1 January 1980: the moment is in the manifest, sealed. */
const noDate = 0x0021;

/** Writes the files into a new archive and has the disk keep it. @throws AppError `too-large` */
export async function writeArchive(
  path: string,
  files: readonly { readonly name: string; readonly path: string }[],
): Promise<void> {
  const target = await open(path, 'wx', 0o600);
  try {
    const placed: PlacedEntry[] = [];
    let at = 0;
    for (const file of files) {
      const entry = { ...(await measure(file)), at };
      at += await append(target, localHeader(entry));
      for await (const chunk of createReadStream(file.path)) at += await append(target, chunk);
      placed.push(entry);
      if (at > mostBytes) throw new AppError('too-large');
    }
    const directory = Buffer.concat(placed.map(centralHeader));
    await append(target, directory);
    await append(target, endRecord(placed.length, directory.length, at));
    await target.sync();
  } finally {
    await target.close();
  }
}

async function measure(file: { name: string; path: string }): Promise<ArchiveEntry> {
  let crc = 0;
  for await (const chunk of createReadStream(file.path)) crc = crc32(chunk, crc);
  return { name: file.name, bytes: (await stat(file.path)).size, crc };
}

async function append(target: FileHandle, bytes: Buffer): Promise<number> {
  await target.appendFile(bytes);
  return bytes.length;
}

/** What local and central header share, from « version needed » to the length of the extra field. */
function common(entry: ArchiveEntry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(noDate, 8);
  bytes.writeUInt32LE(entry.crc, 10);
  bytes.writeUInt32LE(entry.bytes, 14);
  bytes.writeUInt32LE(entry.bytes, 18);
  bytes.writeUInt16LE(entry.name.length, 22);
  return bytes;
}

function localHeader(entry: ArchiveEntry): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signatures.local);
  return Buffer.concat([head, common(entry), Buffer.from(entry.name, 'latin1')]);
}

function centralHeader(entry: PlacedEntry): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(signatures.central);
  head.writeUInt16LE(20, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(entry.at, 10);
  return Buffer.concat([head, common(entry), tail, Buffer.from(entry.name, 'latin1')]);
}

function endRecord(entries: number, bytes: number, at: number): Buffer {
  const record = Buffer.alloc(sizes.end);
  record.writeUInt32LE(signatures.end);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(bytes, 12);
  record.writeUInt32LE(at, 16);
  return record;
}

/**
 * Takes every file of an archive written by `writeArchive` out, each into a new file. Names must be
 * among those expected: no path can be chosen by an archive.
 * @throws AppError `backup-damaged`
 */
export async function extractArchive(
  path: string,
  names: readonly string[],
  place: (name: string) => string,
): Promise<void> {
  const source = await open(path, 'r');
  try {
    const entries = await readDirectory(source, (await source.stat()).size);
    const found = entries.map(({ name }) => name);
    if (found.join('\n') !== names.join('\n')) throw new AppError('backup-damaged');
    for (const entry of entries) await extract(source, entry, place(entry.name));
  } finally {
    await source.close();
  }
}

async function readDirectory(source: FileHandle, size: number): Promise<PlacedEntry[]> {
  const end = await read(source, size - sizes.end, sizes.end);
  const [count, bytes, at] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const whole = at + bytes + sizes.end === size && count <= mostEntries;
  if (end.readUInt32LE(0) !== signatures.end || !whole) throw new AppError('backup-damaged');
  const directory = await read(source, at, bytes);
  const entries: PlacedEntry[] = [];
  for (let from = 0; entries.length < count; ) {
    const header = directory.subarray(from, from + sizes.central);
    if (header.length < sizes.central || header.readUInt32LE(0) !== signatures.central) {
      throw new AppError('backup-damaged');
    }
    const until = from + sizes.central + header.readUInt16LE(28);
    const name = directory.subarray(from + sizes.central, until).toString('latin1');
    entries.push({
      name,
      crc: header.readUInt32LE(16),
      bytes: header.readUInt32LE(24),
      at: header.readUInt32LE(42),
    });
    from = until;
  }
  return entries;
}

async function extract(source: FileHandle, entry: PlacedEntry, path: string): Promise<void> {
  const header = await read(source, entry.at, sizes.local + entry.name.length);
  if (!header.equals(localHeader(entry))) throw new AppError('backup-damaged');
  const target = await open(path, 'wx', 0o600);
  try {
    let crc = 0;
    const piece = 1_048_576;
    for (let done = 0; done < entry.bytes; done += piece) {
      const from = entry.at + header.length + done;
      const bytes = await read(source, from, Math.min(piece, entry.bytes - done));
      crc = crc32(bytes, crc);
      await target.appendFile(bytes);
    }
    if (crc !== entry.crc) throw new AppError('backup-damaged');
    await target.sync();
  } finally {
    await target.close();
  }
}

/** Exactly so many bytes; fewer are a file that was cut short. */
async function read(source: FileHandle, at: number, length: number): Promise<Buffer> {
  if (at < 0 || length < 0) throw new AppError('backup-damaged');
  const { bytesRead, buffer } = await source.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead !== length) throw new AppError('backup-damaged');
  return buffer;
}
