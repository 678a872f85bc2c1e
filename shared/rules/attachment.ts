/** What a tool may carry (practice.md 002-16): common, readable for decades, never run. */
export const attachmentTypes = ['pdf', 'png', 'jpeg', 'txt', 'odt', 'docx'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

export const attachmentLimits = {
  /** As a row of the vault (security.md 5); heavier files belong elsewhere. */
  bytes: 5 * 1024 * 1024,
  perTool: 20,
  name: 120,
  /** Shown on screen: more would take more memory than a window has. */
  pixels: 40_000_000,
} as const;

const extensions: Readonly<Record<AttachmentType, string>> = {
  pdf: 'pdf',
  png: 'png',
  jpeg: 'jpg',
  txt: 'txt',
  odt: 'odt',
  docx: 'docx',
};

/** The extension a copy is given, whatever the file was called. */
export function extensionOf(type: AttachmentType): string {
  return extensions[type];
}

/**
 * What a file is, by its first bytes and its parts: a name proves nothing. Null: refused, which is
 * also the answer to a document that carries macros.
 */
export function attachmentType(bytes: Uint8Array): AttachmentType | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, 'PK\x03\x04')) return officeType(bytes);
  return isPlainText(bytes) ? 'txt' : null;
}

/** An OpenDocument says its type first, uncompressed; a docx is known by the name of its parts. */
function officeType(bytes: Uint8Array): AttachmentType | null {
  const text = latin(bytes);
  if (/vbaProject|Basic\/|Scripts\//.test(text)) return null;
  const odt = 'mimetypeapplication/vnd.oasis.opendocument.text';
  const after = text.charAt(30 + odt.length);
  if (text.startsWith(odt, 30) && !/[a-z.-]/.test(after)) return 'odt';
  const isWord = text.includes('[Content_Types].xml') && text.includes('word/document.xml');
  return isWord ? 'docx' : null;
}

/** Something, in UTF-8, without the control characters that text never has. */
function isPlainText(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80 && isControl(first)) return false;
    const length = sequenceLength(first);
    if (length === 0 || at + length > bytes.length) return false;
    const rest = bytes.subarray(at + 1, at + length);
    if (!rest.every((byte) => (byte & 0xc0) === 0x80)) return false;
    at += length;
  }
  return bytes.length > 0;
}

/** Bytes of a UTF-8 letter, by its first one; 0 for one that begins no letter. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

const isControl = (code: number) => (code < 32 && ![9, 10, 12, 13].includes(code)) || code === 127;

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return (
    bytes.length >= signature.length && latin(bytes.subarray(0, signature.length)) === signature
  );
}

/** Byte for letter; in pieces, as a call takes only so many arguments. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

/**
 * A name fit to be shown: no path, no control or direction-changing character, no leading dot, the
 * extension of what the file really is.
 */
export function attachmentName(given: string, type: AttachmentType): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const short = [...stem].slice(0, attachmentLimits.name).join('').trim();
  return `${short || 'document'}.${extensions[type]}`;
}

/** Width × height of a picture, from its header; null when it does not say. */
export function pictureSize(
  bytes: Uint8Array,
  type: AttachmentType,
): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'png' && bytes.length >= 24) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return type === 'jpeg' ? jpegSize(view) : null;
}

/** Walks the segments to the frame header: SOF0–SOF15, the tables DHT, JPG and DAC aside. */
function jpegSize(view: DataView): { readonly width: number; readonly height: number } | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // A filler byte stands alone; any other segment says its length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Whether the app shows it: a picture of a reasonable size. Nothing else is ever opened. */
export function isShown(bytes: Uint8Array, type: AttachmentType): boolean {
  const size = pictureSize(bytes, type);
  return size !== null && size.width * size.height <= attachmentLimits.pixels;
}
