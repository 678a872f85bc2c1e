import { textEms, textLines } from '#shared/rules/text-room.ts';
import type { CloudWord } from './keyword-cloud.ts';

/** A word where it is drawn; all in rem, from the top left corner. */
export interface PlacedWord {
  readonly word: string;
  /** A word longer than the drawing is wide takes several lines. */
  readonly lines: readonly string[];
  readonly size: CloudWord['size'];
  /** Middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of each size, in rem, and the height of a line in their ems. */
export const cloudLetters: Record<CloudWord['size'], number> = { 1: 1.1, 2: 1.6, 3: 2.2 };
export const cloudLine = 1.25;

/** Air between two words. */
const gap = { across: 1.1, down: 0.45 } as const;
/** Far enough for any number of words; then a word goes under all others. */
const mostTurns = 2_000;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A cloud without chance: the words of most sessions in the middle, each next one at the first free
 * place of a spiral. No two boxes meet, and none leaves the width given.
 * @param width in rem
 */
export function cloudLayout(
  words: readonly Pick<CloudWord, 'word' | 'size'>[],
  width: number,
): { readonly placed: readonly PlacedWord[]; readonly height: number } {
  const placed: PlacedWord[] = [];
  for (const { word, size } of words) {
    const letters = cloudLetters[size];
    const lines = textLines(word, width / letters);
    const box = {
      width: Math.min(width, Math.max(...lines.map(textEms)) * letters),
      height: lines.length * letters * cloudLine,
    };
    placed.push({ word, size, lines, ...box, ...freePlace(box, placed, width) });
  }
  const top = Math.min(0, ...placed.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(0, ...placed.map(({ y, height }) => y + height / 2));
  return {
    placed: placed.map((each) => ({ ...each, x: rounded(each.x), y: rounded(each.y - top) })),
    height: rounded(bottom - top),
  };
}

/** The spiral is wider than high, as a cloud is; each word begins it a little further round. */
function freePlace(
  size: Pick<Box, 'width' | 'height'>,
  others: readonly PlacedWord[],
  width: number,
): { x: number; y: number } {
  const start = others.length * 2.4;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const far = turn * 0.05;
    const across = far * Math.cos(start + turn * 0.3);
    const inside = Math.abs(across) + size.width / 2 <= width / 2;
    const box = { ...size, x: width / 2 + across, y: far * 0.45 * Math.sin(start + turn * 0.3) };
    if (inside && others.every((other) => apart(box, other))) return { x: box.x, y: box.y };
  }
  const under = Math.max(0, ...others.map(({ y, height }) => y + height / 2));
  return { x: width / 2, y: under + gap.down + size.height / 2 };
}

/** Whether two boxes leave each other room. */
export function apart(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + gap.across ||
    Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + gap.down
  );
}

const rounded = (rem: number) => Math.round(rem * 100) / 100;
