import type { BilanDocument } from '#shared/features/bilans.ts';

/** Every kind of words a bilan holds, in the order a reader meets them first. */
export type PartKind = 'title' | 'subtitle' | 'fact' | 'notice' | 'heading' | 'paragraph' | 'item';

/** One way to write each kind: a new output is a new table, never a second document. */
export type PartTable<Written> = Readonly<Record<PartKind, (text: string) => Written>>;

/** The document from its first word to its last, each part written by the table. */
export function writtenParts<Written>(
  { cover, notice, sections }: BilanDocument,
  write: PartTable<Written>,
): Written[] {
  const part = (kind: PartKind, text: string) => write[kind](plain(text));
  return [
    part('title', cover.title),
    part('subtitle', cover.subtitle),
    part('fact', cover.period),
    part('fact', cover.nature),
    part('notice', notice),
    ...sections.flatMap(({ title, blocks }) => [
      part('heading', title),
      ...blocks.flatMap((block) =>
        block.kind === 'list'
          ? block.items.map((item) => part('item', item))
          : [part('paragraph', block.text)],
      ),
    ]),
  ];
}

/** Controls, halves of characters: XML allows none, and the file would not open (XML 1.0, 2.2). */
const noWord = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu;

function plain(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(noWord, '');
}
