/** Height of a stone on the winding path: 0 at the top, 1 at the bottom. */
export function heightOf(index: number): number {
  return 0.5 + 0.4 * Math.sin(index * 1.02 + 0.5) + 0.1 * Math.sin(index * 2.3 + 1);
}

/** Half-way between two stones the path bows, up and down in turn: it is walked, not drawn. */
function bow(left: number): number {
  return (heightOf(left) + heightOf(left + 1)) / 2 + (left % 2 === 0 ? 0.12 : -0.12);
}
const place = (x: number, y: number) => `${x.toFixed(1)} ${(y * 100).toFixed(1)}`;

interface Point {
  readonly x: number;
  readonly y: number;
  /** How much the path falls over the width of one cell. */
  readonly slope: number;
}

function curve(from: Point, to: Point): string {
  const reach = (to.x - from.x) / 3;
  const bend = (point: Point, dx: number) =>
    place(point.x + dx, point.y + (point.slope * dx) / 100);
  return `M ${place(from.x, from.y)} C ${bend(from, reach)}, ${bend(to, -reach)}, ${place(to.x, to.y)}`;
}

/**
 * The path inside the cell of one stone, in a box of 100 × 100: from the left edge to the stone,
 * and from the stone to the right edge. Neighbours meet at the same height with the same slope, so
 * that the path can be cut into rows anywhere.
 */
export function pathThrough(index: number): { readonly before: string; readonly after: string } {
  const [last, here, next] = [heightOf(index - 1), heightOf(index), heightOf(index + 1)];
  const [leftEdge, rightEdge] = [bow(index - 1), bow(index)];
  const stone = { x: 50, y: here, slope: rightEdge - leftEdge };
  const left = { x: 0, y: leftEdge, slope: here - last };
  const right = { x: 100, y: rightEdge, slope: next - here };
  return { before: curve(left, stone), after: curve(stone, right) };
}
