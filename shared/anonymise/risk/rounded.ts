/** An estimate as it may be said: one figure and zeros, never more than was estimated. */
export function roundedDown(estimate: number): number {
  const whole = Math.floor(estimate);
  if (whole < 10) return Math.max(0, whole);
  const scale = 10 ** (String(whole).length - 1);
  return Math.floor(whole / scale) * scale;
}
