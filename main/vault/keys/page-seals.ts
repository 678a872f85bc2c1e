import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** SQLCipher 4's defaults (docs/FORMAT.md, section 2). */
const pageBytes = 4096;
const saltBytes = 16;
const sealBytes = 64;
/** SQLite keeps the page at 1 GiB for its locks, and writes nothing in it. */
const lockPage = 2 ** 30 / pageBytes + 1;

/**
 * Reads the seal of every page of a SQLCipher file, used or not, as `PRAGMA cipher_integrity_check`
 * does, for the driver that has no such pragma.
 * @param key the raw key of the file
 * @returns a sentence for each broken page
 */
export async function findBrokenPages(path: string, key: Buffer): Promise<string[]> {
  const file = await open(path, 'r');
  const page = Buffer.alloc(pageBytes);
  const broken: string[] = [];
  let sealKey: Buffer | null = null;
  try {
    for (let number = 1; ; number += 1) {
      const read = await readPage(file, page, number);
      if (read === 0) return broken;
      if (number === lockPage) continue;
      sealKey ??= deriveSealKey(key, page.subarray(0, saltBytes));
      if (read < pageBytes) broken.push(`page ${String(number)} is cut short`);
      else if (!isSealed(page, number, sealKey)) {
        broken.push(`HMAC verification failed for page ${String(number)}`);
      }
    }
  } finally {
    sealKey?.fill(0);
    await file.close();
  }
}

async function readPage(file: FileHandle, page: Buffer, number: number): Promise<number> {
  return (await file.read(page, 0, pageBytes, (number - 1) * pageBytes)).bytesRead;
}

/** The salt of the file, each byte XORed with 0x3A, salts the key of its seals. */
function deriveSealKey(key: Buffer, salt: Buffer): Buffer {
  return pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
}

/** The seal covers all that comes before it (the salt of page 1 apart), then the page's number. */
function isSealed(page: Buffer, number: number, sealKey: Buffer): boolean {
  const covered = page.subarray(number === 1 ? saltBytes : 0, pageBytes - sealBytes);
  const place = Buffer.alloc(4);
  place.writeUInt32LE(number);
  const expected = createHmac('sha512', sealKey).update(covered).update(place).digest();
  return timingSafeEqual(page.subarray(pageBytes - sealBytes), expected);
}
