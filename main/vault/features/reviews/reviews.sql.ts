import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { RememberedDecisions } from '#shared/anonymise/review/remember.ts';
import { formKey } from '#shared/anonymise/review/start.ts';
import { entityLabels } from '#shared/anonymise/types.ts';
import {
  defaultOptions,
  keptReview,
  type RememberedName,
  reviewOptions,
} from '#shared/features/reviews.ts';

const drawnName = z.object({ given: z.string().nullable(), family: z.string().nullable() });

/** What chance decided: it never leaves the vault process. */
const secret = z.object({
  /** Eight words of 32 bits from the system's random source. */
  seed: z.array(z.int().min(0).max(0xffff_ffff)).length(8),
  names: z.record(z.string(), drawnName),
  shiftDays: z.int().nullable(),
});
export type ReviewSecret = z.output<typeof secret>;

/** Reviews kept before there was a choice have none: they are written as they were. */
const storedReview = keptReview.extend({
  options: reviewOptions.default(defaultOptions),
  secret: secret.nullable().default(null),
});
export type StoredReview = z.output<typeof storedReview>;

/** Null also for a review this version does not understand: everything is then looked at again. */
export async function findReview(tx: ReadTx, bilanId: string): Promise<StoredReview | null> {
  const row = await tx
    .selectFrom('review')
    .where('bilan_id', '=', bilanId)
    .select('body')
    .executeTakeFirst();
  const parsed = storedReview.safeParse(row && JSON.parse(row.body));
  return parsed.success ? parsed.data : null;
}

/** `body`: the review, already written as JSON so that its size could be judged. */
export async function saveReview(
  tx: WriteTx,
  bilanId: string,
  body: string,
  at: number,
): Promise<void> {
  await tx
    .insertInto('review')
    .values({ bilan_id: bilanId, body, updated_at: at })
    .onConflict((conflict) => conflict.column('bilan_id').doUpdateSet({ body, updated_at: at }))
    .execute();
}

const label = z.enum(entityLabels).nullable().catch('PERSON');

/** The decisions that hold for every bilan, the latest first. */
export async function listRemembered(tx: ReadTx): Promise<RememberedName[]> {
  const rows = await tx
    .selectFrom('remembered_name')
    .select(['text', 'label'])
    .orderBy('updated_at', 'desc')
    .orderBy('form')
    .execute();
  return rows.map((row) => ({ text: row.text, label: label.parse(row.label) }));
}

export function rememberedDecisions(names: readonly RememberedName[]): RememberedDecisions {
  return {
    never: names.filter((name) => name.label === null).map(({ text }) => text),
    always: names.flatMap(({ text, label }) => (label === null ? [] : [{ text, label }])),
  };
}

/** The last word on a form is the one that holds. */
export async function rememberNames(
  tx: WriteTx,
  { never, always }: RememberedDecisions,
  at: number,
): Promise<void> {
  const names = [...never.map((text) => ({ text, label: null })), ...always];
  for (const { text, label } of names) {
    const form = formKey(text);
    if (form === '') continue;
    await tx
      .insertInto('remembered_name')
      .values({ form, text, label, updated_at: at })
      .onConflict((conflict) =>
        conflict.column('form').doUpdateSet({ text, label, updated_at: at }),
      )
      .execute();
  }
}

export async function forgetNames(tx: WriteTx, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await tx.deleteFrom('remembered_name').where('form', '=', formKey(text)).execute();
  }
}
