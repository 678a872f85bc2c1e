import { z } from 'zod';
import { templateLimits, valueLimits } from './limits.ts';
import { isPlainText } from './plain-text.ts';

/** Identifiers inside a template: stable slugs, never shown. */
export const slug = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  // The one slug that every object answers to already.
  .refine((id) => id !== 'constructor', 'reserved');

/** The one word that cannot name a property: an option of that name could never be counted. */
const unusable = '__proto__';

const label = z
  .string()
  .trim()
  .min(1)
  .max(templateLimits.title)
  .refine((text) => isPlainText(text) && text !== unusable, 'plain text');
const options = z.array(label).min(1).max(templateLimits.options).refine(allDistinct, 'distinct');

function allDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function distinctIds(values: readonly { id: string }[]): boolean {
  return allDistinct(values.map((value) => value.id));
}

/** A line or two; `limit` in UTF-16 units. */
const shortText = z.strictObject({
  type: z.literal('shortText'),
  limit: z.int().min(1).max(valueLimits.shortText),
});

/** One word or a very short expression; feeds the cloud of a pathway. */
const keyword = z.strictObject({ type: z.literal('keyword') });

/** Free words, proposed from a controlled vocabulary of `vocabulary.ts` if one is named. */
const tags = z.strictObject({
  type: z.literal('tags'),
  vocabulary: z.enum(['themes', 'chime', 'emotions']).optional(),
});

/** Named options; `free` opens one more answer in the person's own words. */
const choice = z.strictObject({
  type: z.literal('choice'),
  options,
  multiple: z.boolean(),
  free: z.boolean(),
});

/** « Météo » : one of seven pictures and a free word. Never averaged, never turned into a number. */
const weather = z.strictObject({ type: z.literal('weather') });

/** How many of a group answered each option, without anybody's name. */
const distribution = z.strictObject({ type: z.literal('distribution'), options });

/** A scale of words, from lightest to heaviest, so that nobody is turned into a number. */
const namedScale = z.strictObject({
  type: z.literal('namedScale'),
  scale: slug,
  words: z.array(label).min(2).max(7).refine(allDistinct, 'distinct'),
});

/** 0 to 10, asked of the person and never guessed; the ends may have words. */
const optionalScale = z.strictObject({
  type: z.literal('optionalScale'),
  low: label.optional(),
  high: label.optional(),
});

/** A day, a day and hour, or an hour. `defaultAfterMonths` proposes a first value. */
const date = z.strictObject({
  type: z.literal('date'),
  precision: z.enum(['day', 'dayTime', 'time']),
  defaultAfterMonths: z.int().min(1).max(60).optional(),
});

/** A box; `dated` also keeps the day it was ticked. */
const check = z.strictObject({ type: z.literal('check'), dated: z.boolean() });

const number = z.strictObject({ type: z.literal('number') });

/** Other records of the vault: cards J06, a sheet G02, the toolbox… by name, with a reference. */
const link = z.strictObject({
  type: z.literal('link'),
  to: z.union([z.literal('library'), z.string().regex(/^[A-Z]\d{2}$/)]),
  multiple: z.boolean(),
});

const scalars = [
  shortText,
  keyword,
  tags,
  choice,
  weather,
  distribution,
  namedScale,
  optionalScale,
  date,
  check,
  number,
  link,
] as const;

/** What a cell of a list may be. */
export const cellKind = z.discriminatedUnion('type', scalars);
export type CellKind = z.output<typeof cellKind>;

const column = z.strictObject({ id: slug, label, kind: cellKind });
export type Column = z.output<typeof column>;

/**
 * Rows of one or more columns. `min` is a hint for the screen, never enforced: nothing is
 * mandatory. `anonymous`: the screen says that no name belongs here.
 */
const list = z
  .strictObject({
    type: z.literal('list'),
    columns: z.array(column).min(1).max(templateLimits.columns).refine(distinctIds, 'distinct'),
    ordered: z.boolean(),
    anonymous: z.boolean(),
    table: z.boolean(),
    min: z.int().min(0).max(valueLimits.rows).optional(),
    max: z.int().min(1).max(valueLimits.rows).optional(),
  })
  .refine((kind) => (kind.min ?? 0) <= (kind.max ?? valueLimits.rows), 'min above max');

/** A note of its own, with the editor's schema. */
const richText = z.strictObject({ type: z.literal('richText') });

/** What a part of a composite may be. */
export const partKind = z.discriminatedUnion('type', [...scalars, list, richText]);
export type PartKind = z.output<typeof partKind>;

const part = z.strictObject({ id: slug, label, kind: partKind });

/** Several answers under one label (« texte court + échéance »). One level, no nesting. */
const composite = z.strictObject({
  type: z.literal('composite'),
  parts: z.array(part).min(2).max(templateLimits.parts).refine(distinctIds, 'distinct'),
});

/** How a field is answered. */
export const fieldKind = z.discriminatedUnion('type', [...scalars, list, richText, composite]);
export type FieldKind = z.output<typeof fieldKind>;
export type KindOf<Type extends FieldKind['type']> = Extract<FieldKind, { type: Type }>;
