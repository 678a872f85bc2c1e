import type { ReadTx } from '#main/vault/db/database.ts';
import type { PlaceDetail } from '#shared/anonymise/replace/plan-types.ts';
import type { ReplacedText } from '#shared/anonymise/replace/replace.ts';
import { mentionDecision, type ReviewState, rangeText } from '#shared/anonymise/review/state.ts';
import { groupSize, rankedGeneralisations } from '#shared/anonymise/risk/groups.ts';
import { measured } from '#shared/anonymise/risk/measured.ts';
import { expectedMisses } from '#shared/anonymise/risk/misses.ts';
import { styleWarnings } from '#shared/anonymise/risk/style.ts';
import type { ToldThing } from '#shared/anonymise/risk/told.ts';
import { traitIds } from '#shared/anonymise/risk/trait-ids.ts';
import { uniqueness } from '#shared/anonymise/risk/uniqueness.ts';
import type { Review } from '#shared/features/reviews.ts';
import { listBilans } from '../bilans/bilans.sql.ts';
import { type Lists, loadLists } from './lists.ts';
import type { OpenReview, ReviewedBilan, ReviewedLine } from './open-review.ts';
import { readPathwayFacts } from './own-pathways.sql.ts';

type Remains = Review['remains'];

/** What can be known of what remains in the text that would leave. */
export async function readRemains(
  tx: ReadTx,
  bilan: ReviewedBilan,
  lines: readonly ReviewedLine[],
  { state, final, left: leftForms, options }: OpenReview,
): Promise<Remains> {
  const lists = await loadLists();
  const others = await listBilans(tx, bilan.pathway.id);
  const off = leftForms.map((form): ToldThing => ({ ...form, left: true }));
  const things = [...thingsOf(state), ...off];
  const left = (label: ToldThing['label']) =>
    things.some((thing) => thing.left && thing.label === label);
  return {
    datesToTheDay:
      left('DATE') || (options.dates === 'shift' && things.some(({ label }) => label === 'DATE')),
    ...styleOf(final, lists),
    overlappingExports: others.filter((other) => other.id !== bilan.id && other.exportedAt !== null)
      .length,
    misses: missesOf(state, thingsOf(state)),
    group: groupOf(things, options.places, lists),
    own: ownOf(bilan, lines, await readPathwayFacts(tx)),
    sensitiveLeft: (['DIAGNOSIS', 'TREATMENT', 'RARE_EVENT'] as const).some(left),
  };
}

/** Every mention the review knows, by what becomes of it. */
function thingsOf(state: ReviewState): ToldThing[] {
  return state.content.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({
      label: entity.label,
      surface: rangeText(state, mention),
      left: mentionDecision(entity, mention) === 'rejected',
    })),
  );
}

/** Null when nothing was found: nothing then says how much was not. */
function missesOf(
  { content: { suspects } }: ReviewState,
  things: readonly ToldThing[],
): Remains['misses'] {
  if (things.length === 0) return null;
  const counts: Partial<Record<ToldThing['label'], number>> = {};
  for (const { label } of things) counts[label] = (counts[label] ?? 0) + 1;
  const isRead = suspects.every(({ settled }) => settled);
  const told = expectedMisses(counts, isRead ? measured.seen : measured.found);
  const { low, high } = told.misses;
  return {
    ...{ low, high, noneLeft: { low: told.noneLeft.low, high: told.noneLeft.high } },
    unmeasured: [...told.unmeasured],
    measuredOn: measured.on,
    notes: measured.notes,
  };
}

function groupOf(
  things: readonly ToldThing[],
  detail: PlaceDetail,
  { traitsTold, placeOf }: Lists,
): Remains['group'] {
  const told = traitsTold(things, detail, placeOf);
  const gains = traitIds.flatMap((id) => {
    const best = rankedGeneralisations(told).find((way) => way.id === id);
    return best === undefined ? [] : [{ id, size: best.size }];
  });
  return {
    size: groupSize(told),
    placeTold: told.placeTold,
    gains: gains.sort((a, b) => b.size - a.size),
  };
}

/** What the cover says of every pathway, and how many sessions when the rhythm is told. */
function ownOf(
  { pathway }: ReviewedBilan,
  lines: readonly ReviewedLine[],
  pathways: Parameters<typeof uniqueness>[2],
): Remains['own'] {
  const isCounted = lines.some(({ section }) => section === 'rhythm');
  const told = isCounted ? ['mode', 'period', 'sessions'] : ['mode', 'period'];
  const found = uniqueness(pathway.id, told, pathways);
  return found === null ? null : { pathways: pathways.length, alike: found.alike };
}

const LONGEST_EXCERPT = 80;

function styleOf(
  final: readonly ReplacedText[],
  { isWord }: Lists,
): Pick<Remains, 'longQuotes' | 'quotes' | 'rareWords'> {
  const found = final.flatMap(({ text }) =>
    styleWarnings(text, isWord).map(({ kind, start, end }) => {
      const words = text.slice(start, end);
      const isLong = words.length > LONGEST_EXCERPT;
      return { kind, text: isLong ? `${words.slice(0, LONGEST_EXCERPT)}…` : words };
    }),
  );
  const of = (kind: 'longQuote' | 'rareWord') =>
    found.filter((warning) => warning.kind === kind).map(({ text }) => text);
  const quotes = of('longQuote');
  return {
    longQuotes: quotes.length,
    quotes: quotes.slice(0, 5),
    rareWords: [...new Set(of('rareWord'))].slice(0, 12),
  };
}
