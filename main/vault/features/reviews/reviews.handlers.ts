import { now } from '#main/vault/clock.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { type RememberedDecisions, rememberedOf } from '#shared/anonymise/review/remember.ts';
import { AppError } from '#shared/errors.ts';
import { limits } from '#shared/features/fields.ts';
import { defaultOptions, type Review, review } from '#shared/features/reviews.ts';
import { readBilan, readLines, type StoredLine } from '../bilans/bilans.sql.ts';
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

  save: async (tx, { id, options, ...given }) => {
    const bilan = await readBilan(tx, id);
    const before = await findReview(tx, id);
    const keep = async (secret: StoredReview['secret']) => {
      const kept = { ...given, options: options ?? before?.options ?? defaultOptions, secret };
      const body = JSON.stringify(kept);
      if (Buffer.byteLength(body) > limits.documentBytes) throw new AppError('too-large');
      await saveReview(tx, id, body, now());
    };
    await keep(before?.secret ?? null);
    await rememberChanges(tx, before === null ? noName : asked(before), asked(given));
    const lines = await linesToShow(tx, id);
    // Drawn once: the names and the shift stay with the decisions they were drawn for.
    await keep((await openReview(tx, bilan, lines)).secret);
    return readReview(tx, id);
  },

  forget: async (tx, { text }) => {
    await forgetNames(tx, [text]);
    return null;
  },
};

const noName: RememberedDecisions = { never: [], always: [] };

/** What a review asks to remember. */
const asked = (kept: Pick<StoredReview, 'texts' | 'content'>) =>
  rememberedOf({ ...kept, past: [], future: [] });

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
  const lines = await linesToShow(tx, id);
  const opened = await openReview(tx, bilan, lines);
  const { state, seen, options, final } = opened;
  return review.parse({
    id,
    pathway: bilan.pathway,
    texts: state.texts,
    seen,
    content: state.content,
    options,
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

async function linesToShow(tx: ReadTx, id: string): Promise<StoredLine[]> {
  return (await readLines(tx, id)).filter(({ visibility }) => visibility === 'show');
}
