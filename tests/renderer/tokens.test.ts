import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');

function colour(name: string, theme: 0 | 1): string {
  const pair = new RegExp(`--${name}: light-dark\\(\\s*(#\\w+),\\s*(#\\w+)\\s*\\)`).exec(css);
  const value = pair?.[theme + 1];
  if (!value) throw new Error(`no such token: ${name}`);
  return value;
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  ...['desk', 'paper', 'paper-2'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'pine', 'clay'].map((ink) => [ink, ground] as const),
  ),
  ['pine-ink', 'pine'],
  ['pine', 'pine-soft'],
  ['clay', 'clay-soft'],
  ['plum', 'plum-soft'],
  ['plum-ink', 'plum'],
  ['plum-ink', 'plum-deep'],
  ['ink-2', 'plum-soft'],
  ['ink-3', 'plum-soft'],
  ['clay', 'plum-soft'],
  ['plum', 'paper'],
  ['plum', 'paper-2'],
  ['plum', 'desk'],
  ['sky', 'sky-soft'],
  ['straw', 'straw-soft'],
  ['ink', 'straw-soft'],
  ['ink', 'clay-soft'],
  ['ink-2', 'pine-soft'],
] as const;

it.each(texts)('%s is legible on %s in both themes', (ink, ground) => {
  for (const theme of [0, 1] as const) {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  }
});

it.each([
  ['line-strong', 'paper'],
  ['focus', 'paper'],
  ['focus', 'desk'],
])('%s stands out on %s in both themes', (line, ground) => {
  for (const theme of [0, 1] as const) {
    expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  }
});

it('sees a pair that is too pale', () => {
  expect(contrast('#999', '#fff')).toBeLessThan(4.5);
});
