import { randomInt } from 'node:crypto';
import { FRENCH_WORDS } from '#shared/rules/data/words.fr.ts';
import { drawnWordCount, drawWords } from '#shared/rules/passphrase.ts';

/** Six words from the cryptographic generator, one space apart: 77 bits to learn by heart. */
export function drawPassphrase(): string {
  return drawWords(FRENCH_WORDS, drawnWordCount, (below) => randomInt(below)).join(' ');
}
