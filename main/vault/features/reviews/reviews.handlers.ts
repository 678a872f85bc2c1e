import { now } from '#main/vault/clock.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { type RememberedDecisions, rememberedOf } from '#shared/anonymise/review/remember.ts';
import { AppError } from '#shared/errors.ts';
import { limits } from '#shared/features/fields.ts';
import { type Review, review } from '#shared/features/reviews.ts';
import { readBilan, readLines } from '../bilans/bilans.sql.ts';
import { openReview } from './open-review.ts';
import { readRemains } from './remains.ts';
import {
  findReview,
  forgetNames,
  listRemembered,
  rememberNames,
  type StoredReview,
  saveReview,
} from './reviews.sql.ts';

export const reviewsHandlers: FeatureHandlers<'reviews'> = {
  get: (tx, { id }) => readReview(tx, id),

  save: async (tx, { id, ...given }) => {
    await readBilan(tx, id);
    const body = JSON.stringify(given);
    if (Buffer.byteLength(body) > limits.documentBytes) throw new AppError('too-large');
    const before = await findReview(tx, id);
    await rememberChanges(tx, before === null ? noName : asked(before), asked(given));
    await saveReview(tx, id, body, now());
    return readReview(tx, id);
  },

  forget: async (tx, { text }) => {
    await forgetNames(tx, [text]);
    return null;
  },
};

const noName: RememberedDecisions = { never: [], always: [] };

/** What a review asks to remember. */
const asked = (kept: StoredReview) => rememberedOf({ ...kept, past: [], future: [] });

/** Only what has just been asked, or taken back: what was forgotten elsewhere since stays so. */
async function rememberChanges(
  tx: WriteTx,
  was: RememberedDecisions,
  is: RememberedDecisions,
): Promise<void> {
  const texts = ({ never, always }: RememberedDecisions) =>
    new Set([...never, ...always.map(({ text }) => text)]);
  const still = texts(is);
  await forgetNames(
    tx,
    [...texts(was)].filter((text) => !still.has(text)),
  );
  const never = is.never.filter((text) => !was.never.includes(text));
  const always = is.always.filter(
    (name) => !was.always.some(({ text, label }) => text === name.text && label === name.label),
  );
  await rememberNames(tx, { never, always }, now());
}

async function readReview(tx: ReadTx, id: string): Promise<Review> {
  const bilan = await readBilan(tx, id);
  const lines = (await readLines(tx, id)).filter(({ visibility }) => visibility === 'show');
  const opened = await openReview(tx, bilan, lines);
  const { state, seen, final } = opened;
  return review.parse({
    id,
    pathway: bilan.pathway,
    texts: state.texts,
    seen,
    content: state.content,
    final: final.map(({ text, map, used }, at) => ({
      id: lines[at]?.id,
      text,
      pieces: map.map(({ oldStart, oldEnd }, piece) => {
        return { oldStart, oldEnd, text: used[piece]?.text ?? '' };
      }),
    })),
    remains: await readRemains(tx, bilan, lines, opened),
    remembered: await listRemembered(tx),
  });
}
