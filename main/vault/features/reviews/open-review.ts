import type { ReadTx } from '#main/vault/db/database.ts';
import { seededRandom } from '#shared/anonymise/replace/random.ts';
import { type ReplacedText, replaceDocument } from '#shared/anonymise/replace/replace.ts';
import { carryReview, foundRanges } from '#shared/anonymise/review/carry.ts';
import { chosenOf, sourcesOf } from '#shared/anonymise/review/export.ts';
import { scanFinalTexts } from '#shared/anonymise/review/scan.ts';
import { startReview } from '#shared/anonymise/review/start.ts';
import type { ReviewState, TextRange } from '#shared/anonymise/review/state.ts';
import type { KnownWorld } from '#shared/anonymise/types.ts';
import { knownWorld } from '#shared/rules/bilan/known-world.ts';
import { readVaultNames } from '../bilans/known-names.sql.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import { type Detect, loadDetector } from './detector.ts';
import { findReview, listRemembered, rememberedDecisions } from './reviews.sql.ts';

/** A line of a bilan, by what a review needs of it. */
export interface ReviewedLine {
  readonly id: string;
  readonly text: string;
  readonly section: string;
}

/** A bilan, by what a review needs of it. */
export interface ReviewedBilan {
  readonly id: string;
  readonly pathway: { readonly id: string };
}

export interface OpenReview {
  readonly state: ReviewState;
  readonly seen: readonly TextRange[];
  /** The lines as they would leave; what is not decided yet is hidden in them. */
  readonly final: readonly ReplacedText[];
}

/**
 * The review of the lines to show: what the engine finds in them now, under the decisions taken on
 * these very lines, then the second look at the text that would leave. Nothing that a screen says
 * is believed: only its decisions are.
 */
export async function openReview(
  tx: ReadTx,
  bilan: ReviewedBilan,
  lines: readonly ReviewedLine[],
): Promise<OpenReview> {
  const remembered = rememberedDecisions(await listRemembered(tx));
  const world = knownWorld(await readVaultNames(tx), remembered);
  const detect = await loadDetector(world);
  const texts = lines.map(({ id, text }) => ({ id, text, detection: detect(text) }));
  const fresh = startReview(texts, world);
  const kept = await findReview(tx, bilan.id);
  const carried = kept === null ? fresh : carryReview(kept, fresh);
  const { startedOn } = await readPathwayHead(tx, bilan.pathway.id);
  const final = replaced(carried, startedOn, world);
  return { state: scanned(carried, final, detect), seen: foundRanges(fresh), final };
}

/**
 * Plain tags, as the names the vault knows were replaced, and months instead of dates: nothing is
 * drawn, so that one review always gives one text.
 */
function replaced(state: ReviewState, startedOn: string, known: KnownWorld): ReplacedText[] {
  const options = {
    persons: 'tag',
    dates: 'months',
    places: 'size',
    startDay: startedOn,
    referenceDay: startedOn,
    chosen: chosenOf(state),
  } as const;
  const random = seededRandom(globalThis.crypto.getRandomValues(new Uint32Array(8)));
  return [...replaceDocument(sourcesOf(state), options, { random, known }).texts];
}

/** The second look waits for the first decisions: it would find what is still being asked. */
function scanned(state: ReviewState, final: readonly ReplacedText[], detect: Detect): ReviewState {
  return isAnswered(state) ? scanFinalTexts(state, final, detect) : state;
}

/** Every doubt looked at (names are hidden until then); the second look may yet find more. */
function isAnswered({ content }: ReviewState): boolean {
  return content.suspects.every(({ settled }) => settled);
}
