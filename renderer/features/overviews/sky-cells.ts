import { textLines } from '#shared/rules/text-room.ts';

/** What one cell shows, already broken into lines. */
export interface SkyCell {
  readonly key: string;
  /** The step and its day. */
  readonly head: readonly string[];
  readonly pictures: readonly { readonly word: string; readonly lines: readonly string[] }[];
  readonly own: readonly string[];
}

/** A cell where it is drawn, in rem. */
export interface PlacedCell {
  readonly cell: SkyCell;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Heights and letters of a cell, in rem. */
export const sky = {
  pad: 0.75,
  small: 0.88,
  leading: 1.2,
  picture: 2,
  own: 1.3,
  gap: 0.9,
  narrowest: 8.4,
} as const;
const mostOwnLines = 5;

/** Words of a cell as wide as it will be. */
export interface SkyWords {
  readonly key: string;
  readonly head: readonly string[];
  readonly pictures: readonly { readonly word: string; readonly said: string }[];
  readonly own: string;
}

/** How wide each cell is, and how many stand side by side. */
function skyColumns(room: number): { readonly across: number; readonly width: number } {
  const across = Math.max(1, Math.floor((room + sky.gap) / (sky.narrowest + sky.gap)));
  return { across, width: (room - (across - 1) * sky.gap) / across };
}

function cellOf({ key, head, pictures, own }: SkyWords, width: number): SkyCell {
  const inner = width - 2 * 0.5;
  const small = inner / sky.small;
  return {
    key,
    head: head.flatMap((text) => textLines(text, small, 2)),
    pictures: pictures.map(({ word, said }) => ({ word, lines: textLines(said, small, 2) })),
    own: own === '' ? [] : textLines(own, inner, mostOwnLines),
  };
}

export function pictureHeight({ lines }: SkyCell['pictures'][number]): number {
  return sky.picture + 0.35 + lines.length * sky.leading;
}

function heightOf({ head, pictures, own }: SkyCell): number {
  const parts = [
    head.length * sky.leading,
    ...pictures.map(pictureHeight),
    ...(own.length > 0 ? [own.length * sky.own] : []),
  ];
  return 2 * sky.pad + parts.reduce((sum, part) => sum + part, 0) + (parts.length - 1) * 0.5;
}

/** Rows of cells, each row as high as its highest. */
export function skyRows(
  words: readonly SkyWords[],
  room: number,
): { readonly cells: readonly PlacedCell[]; readonly height: number }[] {
  const { across, width } = skyColumns(room);
  const cells = words.map((each) => cellOf(each, width));
  return Array.from({ length: Math.ceil(cells.length / across) }, (_, index) => {
    const row = cells.slice(index * across, (index + 1) * across);
    const height = Math.max(...row.map(heightOf));
    const placed = row.map((cell, at) => ({ cell, x: at * (width + sky.gap), width, height }));
    return { cells: placed, height: height + sky.gap };
  });
}
