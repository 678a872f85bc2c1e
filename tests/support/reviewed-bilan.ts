import type { ReviewAction } from '#shared/anonymise/review/actions.ts';
import { act } from '#shared/anonymise/review/history.ts';
import type { Bilan, BilanDocument } from '#shared/features/bilans.ts';
import type { BilanId } from '#shared/features/fields.ts';
import type { Review } from '#shared/features/reviews.ts';
import { saveReview, stateOf } from './review-decisions.ts';
import { openDesk } from './session-desk.ts';

/** A bilan of one session whose notes name people that the vault does not know. */
export async function reviewed(...notes: readonly string[]) {
  const desk = await openDesk();
  const { ask } = desk;
  const cycle = await desk.pathway([await desk.person('Brume')]);
  const session = await desk.start(cycle, '2026-02-03');
  await desk.note(session, notes.join('\n'));
  const prepare = async () =>
    (await ask<{ id: BilanId }>('bilans.prepare', { pathwayId: cycle })).id;
  const lines = async (of: BilanId) => (await ask<Bilan>('bilans.get', { id: of })).lines;
  const show = async (of: BilanId, texts = notes) =>
    ask('bilans.setVisibility', {
      id: of,
      lineIds: (await lines(of)).filter(({ text }) => texts.includes(text)).map((each) => each.id),
      visibility: 'show',
    });
  const id = await prepare();
  await show(id);
  const get = (of = id) => ask<Review>('reviews.get', { id: of });
  const save = async (...actions: readonly ReviewAction[]) => {
    const review = await get();
    return saveReview(ask, review, actions.reduce(act, stateOf(review)));
  };
  const edit = async (from: string, text: string) => {
    const lineId = (await lines(id)).find((line) => line.text === from)?.id;
    await ask('bilans.editLine', { id, lineId, text });
  };
  const document = async (of = id) =>
    JSON.stringify(await ask<BilanDocument>('bilans.document', { id: of }));
  const refused = async (of = id) => desk.call('bilans.document', { id: of });
  return { ...desk, id, lines, prepare, show, get, save, edit, document, refused };
}

export const entityOf = ({ content, texts }: Review, form: string) => {
  const found = content.entities.find(({ mentions }) =>
    mentions.some(({ textId, start, end }) => {
      return texts.find(({ id }) => id === textId)?.text.slice(start, end) === form;
    }),
  );
  if (!found) throw new Error(`not found: ${form}`);
  return found;
};

/** Reads every doubt, as often as the second look finds some. */
export async function settled(
  get: () => Promise<Review>,
  save: (...actions: readonly ReviewAction[]) => Promise<Review>,
): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const open = (await get()).content.suspects.filter((suspect) => !suspect.settled);
    if (open.length === 0) return;
    await save({ type: 'settle', suspectIds: open.map((suspect) => suspect.id) });
  }
}
