/** The present moment, milliseconds since the epoch: the vault process looks at no other clock. */
export function now(): number {
  return Date.now();
}
