/** Signatures and offsets of a ZIP archive (APPNOTE 4.3.7, 4.3.12, 4.3.16), little-endian. */
const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
/** 1 January 1980, midnight: the first day the format knows, and what a file without one bears. */
const noDay = 0x0021_0000;

/**
 * The same archive, its files bearing no day: each has the moment it was made, twice.
 * @throws Error when it is no plain archive
 */
export function withoutDays(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  // Ours have no comment: the end is where it is.
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('not an archive');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== inDirectory) throw new Error('not an archive');
    view.setUint32(at + 12, noDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, noDay, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
