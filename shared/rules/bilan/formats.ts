import { z } from 'zod';

/** What a bilan can be written as, the usual one first. */
export const bilanFormats = ['pdf', 'docx', 'md'] as const;
export const bilanFormat = z.enum(bilanFormats);
export type BilanFormat = z.output<typeof bilanFormat>;

/** Those that are made of the words alone: no page is laid out for them. */
export const writtenFormat = bilanFormat.extract(['docx', 'md']);
export type WrittenFormat = z.output<typeof writtenFormat>;
