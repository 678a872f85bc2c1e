import { z } from 'zod';

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

/**
 * Base64 of exactly `size` bytes, in its only standard spelling: Node decodes many spellings to
 * the same bytes, and a header may not have two.
 */
export const base64Of = (size: number) =>
  z.string().refine((text) => {
    const bytes = fromBase64(text);
    return bytes.length === size && toBase64(bytes) === text;
  });

/** Lower-case hexadecimal of exactly `size` bytes. */
export const hexOf = (size: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${String(size * 2)}}$`));
