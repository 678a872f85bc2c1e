import { crc32, deflateSync } from 'node:zlib';

export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

/** The smallest thing a reader takes for a PDF, around a text to look for. */
export function aPdf(text = 'bonjour'): Uint8Array {
  return bytesOf(`%PDF-1.4\n1 0 obj << /Note (${text}) >> endobj\n%%EOF\n`);
}

/** A grey PNG; above a few pixels only its header is true. */
export function aPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels =
    width * height < 1_000_000 ? Buffer.alloc((width + 1) * height, 90) : Buffer.alloc(1);
  if (pixels.length > 1) for (let row = 0; row < height; row += 1) pixels[row * (width + 1)] = 0;
  const parts = [
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The head of a JPEG: an EXIF segment, then the frame that says its size. */
export function jpegOf(width: number, height: number): Uint8Array {
  const exif = Buffer.from('Exif\0\0GPS', 'latin1');
  const head = [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif];
  const frame = [
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    0,
    0,
    0,
  ];
  return Uint8Array.from([...head, ...frame, 0xff, 0xd9]);
}

/** A zip without compression, its parts in the order given. */
export function aZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const local = Object.entries(parts).map(([name, content]) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name + content, 'utf8')]);
  });
  return new Uint8Array(Buffer.concat(local));
}
