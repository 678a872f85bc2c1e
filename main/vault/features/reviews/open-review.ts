import type { ReadTx } from '#main/vault/db/database.ts';
import { drawnOf } from '#shared/anonymise/replace/plan.ts';
import { seededRandom } from '#shared/anonymise/replace/random.ts';
import { type ReplacedText, replaceDocument } from '#shared/anonymise/replace/replace.ts';
import { carryReview, foundRanges } from '#shared/anonymise/review/carry.ts';
import {
  formsOfCategories,
  type LeftForm,
  withoutCategories,
} from '#shared/anonymise/review/categories.ts';
import { chosenOf, sourcesOf } from '#shared/anonymise/review/export.ts';
import { scanFinalTexts } from '#shared/anonymise/review/scan.ts';
import { startReview } from '#shared/anonymise/review/start.ts';
import type { ReviewState, TextRange } from '#shared/anonymise/review/state.ts';
import type { EntityLabel, KnownWorld } from '#shared/anonymise/types.ts';
import { defaultOptions, optionalLabels, type ReviewOptions } from '#shared/features/reviews.ts';
import { knownWorld } from '#shared/rules/bilan/known-world.ts';
import { readVaultNames } from '../bilans/known-names.sql.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import { type Detect, loadDetector } from './detector.ts';
import { loadLists } from './lists.ts';
import {
  findReview,
  listRemembered,
  type ReviewSecret,
  rememberedDecisions,
} from './reviews.sql.ts';

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
  readonly options: ReviewOptions;
  /** The lines as they would leave; what is not decided yet is hidden in them. */
  readonly final: readonly ReplacedText[];
  /** What the engine finds in the categories that are switched off. */
  readonly left: readonly LeftForm[];
  /** What chance decided, to be kept with the decisions. */
  readonly secret: ReviewSecret;
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
  const names = await readVaultNames(tx);
  const world = knownWorld(names, rememberedDecisions(await listRemembered(tx)));
  const kept = await findReview(tx, bilan.id);
  const options = kept?.options ?? defaultOptions;
  const detect = await loadDetector(world, options.optional);
  const texts = lines.map(({ id, text }) => ({ id, text, detection: detect(text) }));
  const fresh = startReview(texts, world);
  const carried = kept === null ? fresh : carryReview(kept, fresh);
  const left = await leftForms(carried, options, world);
  const state = withoutCategories(carried, left);
  const { startedOn } = await readPathwayHead(tx, bilan.pathway.id);
  const lists = await loadLists();
  const before = kept?.secret ?? newSecret();
  const setting = {
    ...{ persons: options.persons, dates: options.dates, places: options.places },
    // Their names were labels before the review: a slip in one of them becomes the same label.
    tagged: world.persons.map(({ entityId }) => entityId),
    ...{ mayStay: false, startDay: startedOn, referenceDay: startedOn, chosen: chosenOf(state) },
  };
  const replaced = replaceDocument(sourcesOf(state), setting, {
    random: seededRandom(Uint32Array.from(before.seed)),
    known: world,
    genderOf: lists.genderOf,
    placeOf: lists.placeOf,
    drawn: before,
    avoid: names.persons.map(({ pseudonym }) => pseudonym),
  });
  return {
    state: scanned(state, replaced.texts, detect),
    seen: foundRanges(fresh),
    options,
    final: replaced.texts,
    left,
    secret: { seed: before.seed, ...drawnOf(replaced.plan) },
  };
}

const newSecret = (): ReviewSecret => ({
  seed: [...globalThis.crypto.getRandomValues(new Uint32Array(8))],
  names: {},
  shiftDays: null,
});

/** Another look, with every category, only where one of them is switched off. */
async function leftForms(
  { texts }: ReviewState,
  { optional }: ReviewOptions,
  world: KnownWorld,
): Promise<LeftForm[]> {
  const off = new Set<EntityLabel>(optionalLabels.filter((label) => !optional.includes(label)));
  if (off.size === 0) return [];
  const detect = await loadDetector(world, [...optionalLabels]);
  const spans = texts.map(({ text }) => detect(text).spans);
  return formsOfCategories({ texts }, spans, off);
}

/** The second look waits for the first decisions: it would find what is still being asked. */
function scanned(state: ReviewState, final: readonly ReplacedText[], detect: Detect): ReviewState {
  return isAnswered(state) ? scanFinalTexts(state, final, detect) : state;
}

/** Every doubt looked at (names are hidden until then); the second look may yet find more. */
function isAnswered({ content }: ReviewState): boolean {
  return content.suspects.every(({ settled }) => settled);
}
