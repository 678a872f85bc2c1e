import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bilanDocx } from '#main/vault/documents/bilan-docx.ts';
import type { ReviewAction } from '#shared/anonymise/review/actions.ts';
import { mentionDecision, rangeText, type TextRange } from '#shared/anonymise/review/state.ts';
import type { Bilan, BilanDocument } from '#shared/features/bilans.ts';
import {
  optionalLabels,
  type Review,
  type ReviewOptions,
  reviewOptions,
} from '#shared/features/reviews.ts';
import { bilanMarkdown } from '#shared/rules/bilan/markdown.ts';
import { stateOf } from '#tests/support/review-decisions.ts';
import { reviewed, settled } from '#tests/support/reviewed-bilan.ts';
import { zipLayers } from '#tests/support/zip-bytes.ts';
import { foldedText } from '#tests/unit/anonymise-replace/support.ts';

const names = [
  'Karim',
  'Nadia Belkacem',
  'Jean-Luc Kermadec',
  'Mme Ollivier',
  'Zbigniew',
  'É. Tadjer',
];
const things = [
  'au foyer des Glycines',
  'à Quimper',
  'dans le Finistère',
  'le 3 mars 2026',
  'au 06 12 34 56 78',
  'à 34 ans',
  'au 12 rue des Lilas, 29000 Quimper',
  'par karim.b@exemple.fr',
  'comme couvreur',
  'malgré une schizophrénie',
  'sous Abilify 10 mg',
];
const verbs = ['a vu', 'appelle', 'est passé chez', 'parle à sa sœur', 'écrit à', 'avec KARIM et'];

const sentence = fc
  .tuple(...[names, verbs, names, things, things].map((list) => fc.constantFrom(...list)))
  .map(([who, does, whom, where, how]) => `${who} ${does} ${whom} ${where} ${how}.`);
const notes = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const { persons, dates, places } = reviewOptions.shape;
const options = fc.record({
  persons: fc.constantFrom(...persons.options),
  dates: fc.constantFrom(...dates.options),
  places: fc.constantFrom(...places.options),
  optional: fc.subarray([...optionalLabels]),
}) satisfies fc.Arbitrary<ReviewOptions>;
/** Read over and over: what a hand does with each thing it is shown. */
const decisions = fc.array(fc.constantFrom('accepted', 'accepted', 'rejected', 'pending'), {
  minLength: 5,
  maxLength: 9,
});

type Choices = readonly ('accepted' | 'rejected' | 'pending')[];

function decided({ content }: Review, choices: Choices): ReviewAction[] {
  const choice = (at: number) => choices[at % choices.length] ?? 'accepted';
  const names = content.entities.map(({ id }, at): ReviewAction => {
    return { type: 'decide', entityIds: [id], decision: choice(at) };
  });
  const doubts = content.suspects.flatMap(({ id, settled }, at): ReviewAction[] => {
    if (settled) return [];
    if (choice(at) !== 'accepted') return [{ type: 'settle', suspectIds: [id] }];
    const more = { label: 'PERSON', into: null, everywhere: true } as const;
    return [{ type: 'suspectIsEntity', suspectId: id, ...more }];
  });
  return [...names, ...doubts];
}

/** Written forms that were to go, and the stretches that a human chose to leave. */
function forms(review: Review): { readonly gone: string[]; readonly left: string } {
  const state = stateOf(review);
  const marks = review.content.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({
      mention,
      stays: mentionDecision(entity, mention) === 'rejected',
    })),
  );
  // What the second look finds should have gone: saying that it is nothing is no excuse here.
  const read = review.content.suspects.filter(({ reason }) => reason !== 'finalScan');
  const stays = [...marks.filter((mark) => mark.stays).map(({ mention }) => mention), ...read];
  const gone = marks.filter((mark) => !mark.stays).map(({ mention }) => rangeText(state, mention));
  return {
    gone: gone.map(foldedText),
    left: joined(stays)
      .map((each) => foldedText(rangeText(state, each)))
      .join('|'),
  };
}

/** Two stretches with nothing but a space between them read as one: « chez Karim à 34 » « ans ». */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const touches = last?.textId === range.textId && range.start <= last.end + 1;
    if (touches) all.pop();
    all.push(touches ? { ...last, end: Math.max(last.end, range.end) } : range);
  }
  return all;
}

/** « à 34 ans » hidden beside « 34 ans » left: the article was never hidden. */
const bare = (form: string) => form.replace(/^ (?:au?|aux|l[ea]s?|l|en|de|d|dans|chez) (?=.)/, ' ');

/** Every byte that would leave, read as a reader or a search would: parts, metadata, marks. */
async function writtenBytes(document: BilanDocument): Promise<Record<'docx' | 'md', string>> {
  const docx = zipLayers(Buffer.from(await bilanDocx(document)));
  const words = docx.map((layer) => layer.toString('utf8').replace(/<[^>]*>/g, ' '));
  return {
    docx: foldedText([...docx.map((layer) => layer.toString('utf8')), ...words].join('\n')),
    md: foldedText(bilanMarkdown(document).replace(/\\/g, '')),
  };
}

it('leaves no accepted form anywhere in the exported document, whatever was chosen', async () => {
  const first = 'On se retrouve le matin.';
  const desk = await reviewed(first);
  const shown = async () => (await desk.ask<Bilan>('bilans.get', { id: desk.id })).lines;
  const lineId = (await shown()).find(({ text }) => text === first)?.id;
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(notes, options, decisions, async (text, chosen, choices) => {
      await desk.ask('bilans.editLine', { id: desk.id, lineId, text });
      const { id, texts, seen, content } = await desk.get();
      await desk.ask('reviews.save', { id, texts, seen, content, options: chosen });
      await desk.save(...decided(await desk.get(), choices));
      for (let round = 0; round < 4; round += 1) {
        const open = (await desk.get()).content.suspects.filter(({ settled }) => !settled);
        if (open.length === 0) break;
        await desk.save({ type: 'settle', suspectIds: open.map((each) => each.id) });
      }
      const document = await desk.document();
      const written = await writtenBytes(JSON.parse(document));
      const made = [foldedText(document), written.docx, written.md].join('|');
      const { gone, left } = forms(await desk.get());
      for (const form of gone.filter(
        (each) => each.trim().length > 1 && !left.includes(bare(each)),
      )) {
        looked += 1;
        expect(made).not.toContain(form);
      }
      expect(await desk.document()).toBe(document);
    }),
    { numRuns: 40 },
  );
  expect(looked).toBeGreaterThan(40);
}, 120_000);

it('sees a name planted anywhere in what leaves', async () => {
  const desk = await reviewed('On se retrouve le matin.');
  await settled(desk.get, desk.save);
  const document: BilanDocument = JSON.parse(await desk.document());
  const { cover, sections } = document;
  const [first] = sections;
  const name = 'Zbigniew';
  const planted: readonly BilanDocument[] = [
    { ...document, notice: `${document.notice} ${name}` },
    { ...document, cover: { ...cover, title: name } },
    { ...document, sections: sections.map((each) => ({ ...each, title: `*${name}*` })) },
    {
      ...document,
      sections: first
        ? [{ ...first, blocks: [{ kind: 'list', items: ['a', `${name},\nici`] }] }]
        : [],
    },
  ];
  const clean = await writtenBytes(document);
  for (const format of ['docx', 'md'] as const) expect(clean[format]).not.toContain(' zbigniew ');
  for (const one of planted) {
    const { docx, md } = await writtenBytes(one);
    for (const bytes of [docx, md]) expect(bytes).toContain(' zbigniew ');
  }
});
