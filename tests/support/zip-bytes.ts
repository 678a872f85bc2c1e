import { inflateRawSync } from 'node:zlib';

/** A file of an archive: its name, its bytes, and the moment it bears (0x00210000: none). */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly day: number;
}

/** Every file of a ZIP archive, by its central directory. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      bytes: entryBytes(zip, at, header),
      day: zip.readUInt32LE(at + 12) | zip.readUInt32LE(header + 10),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Every way an archive holds its bytes: as they are, and each file once inflated. */
export function zipLayers(zip: Buffer): Buffer[] {
  return [zip, ...zipEntries(zip).map(({ bytes }) => bytes)];
}

function entryBytes(zip: Buffer, at: number, header: number): Buffer {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  return zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
}
