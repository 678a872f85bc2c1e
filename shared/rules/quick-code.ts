/** How long the code of the quick opening may be, in digits. */
export const codeLength = { least: 6, most: 12 } as const;

/** As many wrong codes as can ever be tried: the last one ends the quick opening. */
export const codeTries = 5;

export type CodeFlaw = 'digits' | 'short' | 'long' | 'simple';

/**
 * What keeps a code from being taken, or null. Only digits; and not one of the few that anybody
 * tries first: one digit all along, digits that follow one another either way, one short piece
 * again and again (121212, 123123).
 */
export function codeFlaw(code: string): CodeFlaw | null {
  if (!/^[0-9]*$/.test(code)) return 'digits';
  if (code.length < codeLength.least) return 'short';
  if (code.length > codeLength.most) return 'long';
  return isStair(code) || isRepeated(code) ? 'simple' : null;
}

/** Each digit one more, or one less, than the one before; 0 comes after 9. */
function isStair(code: string): boolean {
  const digits = [...code].map(Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}

/** A piece of at most half the code, repeated to its end. */
function isRepeated(code: string): boolean {
  const longest = Math.floor(code.length / 2);
  const pieces = Array.from({ length: longest }, (_, index) => code.slice(0, index + 1));
  return pieces.some((piece) => piece.repeat(code.length).startsWith(code));
}
