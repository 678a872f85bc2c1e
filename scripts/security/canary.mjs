import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** A sentence nobody else writes; long enough for every encoding of a part of it to be unique. */
export const canary = 'Zorglub évite la tonnelle mauve quand Hémérocalle siffle';

/**
 * How a text may lie in a file: what each encoding makes of it, without the edges that neighbours
 * share with it.
 * @param {string} text
 * @returns {{ name: string, bytes: Buffer }[]}
 */
export function encodings(text) {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64');
    return whole.replace(/=+$/, '').slice(offset === 0 ? 0 : 4, -4);
  });
  const texts = {
    ...Object.fromEntries(base64.map((part, offset) => [`base64+${offset}`, part])),
    ...Object.fromEntries(
      base64.map((part, i) => [`base64url+${i}`, part.replace(/\+/g, '-').replace(/\//g, '_')]),
    ),
    hex: utf8.toString('hex'),
    HEX: utf8.toString('hex').toUpperCase(),
    percent: encodeURIComponent(text),
    json: JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^\0-~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    html: text.replace(/[^\0-~]/g, (c) => `&#${c.charCodeAt(0)};`),
  };
  return [
    { name: 'utf8', bytes: utf8 },
    { name: 'utf8 decomposed', bytes: Buffer.from(text.normalize('NFD'), 'utf8') },
    { name: 'latin1', bytes: Buffer.from(text, 'latin1') },
    { name: 'capitals', bytes: Buffer.from(text.toUpperCase(), 'utf8') },
    { name: 'reversed', bytes: Buffer.from([...text].reverse().join(''), 'utf8') },
    { name: 'utf16le', bytes: utf16 },
    { name: 'utf16be', bytes: Buffer.from(utf16).swap16() },
    ...Object.entries(texts).map(([name, value]) => ({
      name,
      bytes: Buffer.from(value, 'latin1'),
    })),
  ];
}

/** Words of the sentence that an index or a dictionary would keep alone. */
const words = ['Zorglub', 'zorglub', 'Hémérocalle', 'hemerocalle', 'hémérocalle'];

/** @param {string} text */
export function needlesFor(text) {
  const halves = [text, text.slice(0, 30), text.slice(-30)];
  return [
    ...halves.flatMap((part) => encodings(part)),
    ...words.flatMap((word) =>
      encodings(word).filter(({ name }) => /^(utf|latin1|hex|HEX)/.test(name)),
    ),
  ];
}

/**
 * Where a text is found, by file and encoding, compressed streams included.
 * @param {string} folder
 * @param {string} text
 */
export function findText(folder, text) {
  const needles = needlesFor(text);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = Buffer.from(entries.map(({ name }) => name).join('\n'));
  const hits = hitsIn(names, needles).map((name) => `a file name: ${name}`);
  const files = entries.filter((entry) => entry.isFile());
  let bytes = names.length;
  for (const entry of files) {
    const content = readFileSync(join(entry.parentPath ?? entry.path, entry.name));
    bytes += content.length;
    hits.push(...hitsIn(content, needles).map((name) => `${entry.name}: ${name}`));
    for (const part of inflated(content)) {
      hits.push(...hitsIn(part, needles).map((name) => `${entry.name}: ${name}, compressed`));
    }
  }
  return { files: files.length, bytes, hits };
}

const hitsIn = (content, needles) =>
  needles.filter(({ bytes }) => content.includes(bytes)).map(({ name }) => name);

/** Every stream that begins in there with a known mark and can be read, at least in part. */
function* inflated(content) {
  const partly = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 50_000_000 };
  for (let at = 0; at + 2 < content.length; at += 1) {
    const [a, b] = [content[at], content[at + 1]];
    const read = reader(a, b, content[at + 2], content, at);
    if (!read) continue;
    try {
      const out = read.unpack(content.subarray(at + read.skip), partly);
      if (out.length > 16) yield out;
    } catch {
      // A mark by chance: most of them are, in an encrypted file.
    }
  }
}

function reader(a, b, c, content, at) {
  if (a === 0x1f && b === 0x8b && c === 8) {
    return { unpack: inflateRawSync, skip: gzipHeader(content, at) };
  }
  if (a === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(b)) return { unpack: inflateSync, skip: 0 };
  // A zip entry: PK 3 4, thirty bytes, then the name and the extra field.
  if (a === 0x50 && b === 0x4b && c === 3 && content.length > at + 30) {
    const skip = 30 + content.readUInt16LE(at + 26) + content.readUInt16LE(at + 28);
    return { unpack: inflateRawSync, skip };
  }
  return null;
}

/** Length of a gzip header (RFC 1952): node's own reader refuses what is followed by other bytes. */
function gzipHeader(content, at) {
  const flags = content[at + 3] ?? 0;
  let skip = 10;
  if (flags & 4) skip += 2 + (content.length > at + 12 ? content.readUInt16LE(at + 10) : 0);
  for (const flag of [8, 16]) {
    if (flags & flag) skip = content.indexOf(0, at + skip) + 1 - at;
  }
  return flags & 2 ? skip + 2 : skip;
}
