/**
 * One stretch of the old text and what took its place. Offsets are UTF-16 units; pieces come in
 * order, never overlap, and what lies between two of them is copied as it was.
 */
export interface OffsetPiece {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Where an offset of the old text lies in the new one. Inside a replaced stretch there is no
 * answer: its start in the new text is given. Never decreases when `offset` grows.
 */
export function toNewOffset(map: readonly OffsetPiece[], offset: number): number {
  const piece = lastBefore(map, offset, ({ oldStart }) => oldStart);
  if (piece === undefined) return offset;
  if (offset < piece.oldEnd) return piece.newStart;
  return piece.newEnd + (offset - piece.oldEnd);
}

/** The way back, with the same promise. */
export function toOldOffset(map: readonly OffsetPiece[], offset: number): number {
  const piece = lastBefore(map, offset, ({ newStart }) => newStart);
  if (piece === undefined) return offset;
  if (offset < piece.newEnd) return piece.oldStart;
  return piece.oldEnd + (offset - piece.newEnd);
}

/** Whether a stretch of the new text touches something that was replaced. */
export function touchesReplaced(
  map: readonly OffsetPiece[],
  newStart: number,
  newEnd: number,
): boolean {
  const piece = lastBefore(map, newEnd - 1, (each) => each.newStart);
  return piece !== undefined && piece.newEnd > newStart;
}

/** Dichotomy: a document may hold thousands of pieces, and a screen asks for many offsets. */
function lastBefore(
  map: readonly OffsetPiece[],
  offset: number,
  startOf: (piece: OffsetPiece) => number,
): OffsetPiece | undefined {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = map[middle];
    if (piece !== undefined && startOf(piece) <= offset) low = middle + 1;
    else high = middle;
  }
  return map[low - 1];
}
