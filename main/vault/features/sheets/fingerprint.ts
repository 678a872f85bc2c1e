import type { InformationPart } from '#shared/i18n/fr/information-sheet.ts';

/** SHA-256 of the exact words handed over, in hexadecimal: the proof of what was read. */
export async function fingerprintOf(parts: readonly InformationPart[]): Promise<string> {
  const words = parts.map(({ title, text }) => `${title}\n${text}`).join('\n\n');
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
