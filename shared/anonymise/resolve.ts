import { textWords } from '#shared/rules/mask-text.ts';
import type { Candidate } from './candidate.ts';
import { functionWords } from './words/function-words.ts';
import { nameParticles, titles } from './words/person-cues.ts';

/**
 * One label a stretch: the heavier candidate keeps its whole, the lighter what is left of it, so
 * that nothing found by any rule comes out bare. Sorted, without overlap.
 */
export function resolveOverlaps(candidates: readonly Candidate[], text: string): Candidate[] {
  const taken = new Uint8Array(text.length);
  const kept: Candidate[] = [];
  const byWeight = swallow(candidates).sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of byWeight) {
    for (const piece of freePieces(candidate, taken)) {
      const surface = text.slice(piece.start, piece.end);
      if (!isWorth(surface, piece === candidate) && !isInitial(piece, surface)) continue;
      taken.fill(1, piece.start, piece.end);
      kept.push(piece);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A stretch that holds a slightly heavier one of the same label, or a whole address, takes its weight. */
function swallow(candidates: readonly Candidate[]): Candidate[] {
  const byStart = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Candidate[] = [];
  let open: Candidate[] = [];
  for (const candidate of byStart) {
    open = open.filter(({ end }) => end > candidate.start);
    const holder = open.find(
      (one) =>
        one.label === candidate.label &&
        one.end >= candidate.end &&
        one.end - one.start > candidate.end - candidate.start,
    );
    const held =
      holder !== undefined &&
      candidate.entityId === undefined &&
      candidate.weight - holder.weight < 12;
    if (held) continue;
    open.push(candidate);
    if (open.length > 32) open.shift();
    result.push(candidate);
  }
  return result;
}

/** « D. » left of « D. Roussel », when the vault knows Roussel. */
const isInitial = ({ label }: Candidate, surface: string) =>
  label === 'PERSON' && /^\p{Lu}\.? ?$/u.test(surface);

/** « Dr », « de la » left beside a name tell nothing. */
function isWorth(piece: string, whole: boolean): boolean {
  const words = textWords(piece).map(({ folded }) => folded);
  if (whole) return words.length > 0;
  return words.some(
    (word) => !functionWords.has(word) && !nameParticles.has(word) && !titles.has(word),
  );
}

function freePieces(candidate: Candidate, taken: Uint8Array): Candidate[] {
  const pieces: Candidate[] = [];
  let start = -1;
  for (let at = candidate.start; at <= candidate.end; at += 1) {
    const free = at < candidate.end && taken[at] === 0;
    if (free && start === -1) start = at;
    if (!free && start !== -1) {
      pieces.push({ ...candidate, start, end: at });
      start = -1;
    }
  }
  return pieces.length === 1 &&
    pieces[0]?.end === candidate.end &&
    pieces[0].start === candidate.start
    ? [candidate]
    : pieces;
}
