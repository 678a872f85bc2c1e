import { z } from 'zod';
import { traitIds } from '../anonymise/risk/trait-ids.ts';
import { entityLabels } from '../anonymise/types.ts';
import { command, query } from '../ipc/procedure.ts';
import { bilanId, bilanLineId, limits, line, pathwayId, plainDate, text } from './fields.ts';

const most = 20_000;
const key = z.string().min(1).max(400);
const offset = z.int().min(0).max(limits.notes);
const range = z.object({ textId: bilanLineId, start: offset, end: offset });
const decision = z.enum(['pending', 'accepted', 'rejected']);

const mention = range.extend({ id: key, here: decision.nullable() });

const entity = z.object({
  id: key,
  label: z.enum(entityLabels),
  mentions: z.array(mention).max(most),
  decision,
  replacement: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), text: line(limits.title) }),
      z.object({ kind: z.literal('tag') }),
    ])
    .nullable(),
  isKnown: z.boolean(),
  remember: z.enum(['always', 'never']).nullable(),
});

const suspect = range.extend({
  id: key,
  reason: z.enum(['capital', 'digits', 'unknownWord', 'ambiguousName', 'finalScan']),
  settled: z.boolean(),
});

/** `ReviewContent`, as it crosses the border and as it is kept. */
export const reviewContent = z.object({
  entities: z.array(entity).max(most),
  suspects: z.array(suspect).max(most),
  scan: z.enum(['needed', 'clean']),
  count: z.int().nonnegative(),
});

const reviewText = z.object({ id: bilanLineId, text: text(limits.shortText * 5) });

/** A review as it is kept: decisions, and what they were taken on (`KeptReview`). */
export const keptReview = z.object({
  texts: z.array(reviewText).max(most),
  seen: z.array(range).max(most),
  content: reviewContent,
});

export const optionalLabels = ['PROFESSION', 'DIAGNOSIS', 'TREATMENT', 'RARE_EVENT'] as const;

/** How what is hidden is written, for one bilan. */
export const reviewOptions = z.object({
  /** « [une personne] », « Personne A », or a realistic name. */
  persons: z.enum(['tag', 'lettered', 'names']),
  /** « mois 4 de l’accompagnement », or every date moved by one secret number of weeks. */
  dates: z.enum(['months', 'shift']),
  /** What is said of a place: its size alone, or its département or its country too. */
  places: z.enum(['size', 'department', 'country']),
  /** Categories that name nobody and are looked for too. */
  optional: z.array(z.enum(optionalLabels)).max(optionalLabels.length),
});
export type ReviewOptions = z.output<typeof reviewOptions>;

/** Nothing is drawn, nothing more than the size of a place, every category looked for. */
export const defaultOptions: ReviewOptions = {
  persons: 'tag',
  dates: 'months',
  places: 'size',
  optional: [...optionalLabels],
};

/** A text as it would leave, and what took the place of what. */
const finalText = z.object({
  id: bilanLineId,
  text: z.string(),
  pieces: z.array(z.object({ oldStart: offset, oldEnd: offset, text: z.string() })),
});

const share = z.number().min(0).max(1);
const estimate = z.number().nonnegative();

/** What can be told of what remains; null is « nobody knows » (see `RiskFacts`). */
const remains = z.object({
  datesToTheDay: z.boolean(),
  longQuotes: z.int().nonnegative(),
  overlappingExports: z.int().nonnegative(),
  /** Mentions probably left unseen, between two bounds, by the recall measured on `notes` notes. */
  misses: z
    .object({
      low: estimate,
      high: estimate,
      /** The chance that there is none. */
      noneLeft: z.object({ low: share, high: share }),
      unmeasured: z.array(z.enum(entityLabels)),
      measuredOn: plainDate,
      notes: z.int().positive(),
    })
    .nullable(),
  /** How many people the text may be about, and how many once one thing more is hidden. */
  group: z.object({
    size: estimate,
    /** Otherwise counted as if the reader knew the département. */
    placeTold: z.boolean(),
    gains: z.array(z.object({ id: z.enum(traitIds), size: estimate })),
  }),
  /** Pathways of the vault, and how many of them the cover and the rhythm may be about. */
  own: z.object({ pathways: z.int().positive(), alike: z.int().positive() }).nullable(),
  /** As they begin, a few at most. */
  quotes: z.array(z.string()),
  rareWords: z.array(z.string()),
  /** Health or a rare event is written as it was. */
  sensitiveLeft: z.boolean(),
});
export type Remains = z.output<typeof remains>;

const remembered = z.object({
  text: line(limits.title),
  /** Null: never hidden. */
  label: z.enum(entityLabels).nullable(),
});
export type RememberedName = z.output<typeof remembered>;

export const review = keptReview.extend({
  id: bilanId,
  pathway: z.object({ id: pathwayId, title: z.string() }),
  options: reviewOptions,
  final: z.array(finalText),
  remains,
  remembered: z.array(remembered),
});
export type Review = z.output<typeof review>;
export type FinalText = z.output<typeof finalText>;

const byId = z.object({ id: bilanId });

/** « Relire les noms »: between the choice of the lines and the export. */
export const reviews = {
  /** The lines to show, what was found in them, and what was decided so far. */
  get: query({ input: byId, output: review, topics: ['bilans', 'persons'] }),
  /**
   * Keeps the decisions, and the way to write them when it is given, then answers as `get`: the
   * second look may have found something.
   */
  save: command({
    input: keptReview.extend({ id: bilanId, options: reviewOptions.optional() }),
    output: review,
    topics: ['bilans'],
  }),
  /** « Toujours » or « jamais » is taken back. */
  forget: command({
    input: z.object({ text: line(limits.title) }),
    output: z.null(),
    topics: ['bilans'],
  }),
};
