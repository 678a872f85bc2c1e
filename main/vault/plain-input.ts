/** Deeper than any document the editor makes, far from what a recursive parser can bear. */
const deepest = 200;
/** A document of 2 MB has fewer parts. Bounds the walk through parts that are shared. */
const mostParts = 500_000;

/**
 * Whether an input is a finite tree. A message port carries loops and nesting without end, which
 * only a broken page would send, and which no parser and no `JSON.stringify` survives.
 */
export function isFiniteTree(input: unknown): boolean {
  let parts = 0;
  const fits = (value: unknown, depth: number): boolean => {
    if (typeof value !== 'object' || value === null) return true;
    parts += 1;
    if (depth > deepest || parts > mostParts) return false;
    return Object.values(value).every((each) => fits(each, depth + 1));
  };
  return fits(input, 0);
}
