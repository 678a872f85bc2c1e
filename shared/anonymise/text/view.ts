/**
 * A text as the rules read it, with the way back to the text as given: composed accents, plain
 * spaces and apostrophes, HTML entities decoded, invisible characters gone. The rules stay simple
 * and offsets stay exact whatever the normalisation of the source.
 */
export interface TextView {
  readonly text: string;
  /** `text` letter for letter without case or accents: same length, same offsets. */
  readonly flat: string;
  /** Offset in the original of a start, and of an end, of the view. */
  readonly startAt: (offset: number) => number;
  readonly endAt: (offset: number) => number;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  rsquo: "'",
  lsquo: "'",
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  oelig: 'œ',
  aelig: 'æ',
  szlig: 'ß',
};
const entityMarks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};

/** Pieces whose length or place changes; everything else is copied letter for letter. */
const changing =
  /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|[^\p{M}]\p{M}+|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/giu;

export function viewOf(original: string): TextView {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const copy = (to: number) => {
    for (let at = from; at < to; at += 1) {
      pieces.push(plain(original[at] ?? ''));
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of original.matchAll(changing)) {
    copy(match.index);
    const end = match.index + match[0].length;
    for (const unit of changed(match[0]).split('')) {
      pieces.push(plain(unit));
      starts.push(match.index);
      ends.push(end);
    }
    from = end;
  }
  copy(original.length);
  const text = pieces.join('');
  return {
    text,
    flat: flatten(text),
    startAt: (offset) => starts[offset] ?? original.length,
    endAt: (offset) => ends[offset - 1] ?? 0,
  };
}

function changed(piece: string): string {
  if (!piece.startsWith('&'))
    return piece.normalize('NFC').replace(/[\u00AD\u200B-\uFEFF]/g, keepLetters);
  const name = piece.slice(1, -1);
  if (name.startsWith('#')) return fromCode(name);
  const known = entities[name.toLowerCase()];
  if (known !== undefined) return known;
  const [, letter, mark] = /^([a-z])(acute|grave|circ|uml|cedil|tilde)$/i.exec(name) ?? [];
  return letter && mark ? `${letter}${entityMarks[mark] ?? ''}`.normalize('NFC') : piece;
}

/** Of the characters above U+200B only the invisible ones go: Arabic, emoji and the rest stay. */
function keepLetters(character: string): string {
  return /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(character) ? '' : character;
}

function fromCode(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}

function plain(unit: string): string {
  if (unit === '’' || unit === 'ʼ' || unit === '‘' || unit === '`' || unit === '´') return "'";
  if (unit === '\t' || unit === '\u00A0' || unit === '\u202F' || unit === '\u2009') return ' ';
  return unit === '\u2011' || unit === '\u2010' ? '-' : unit;
}

const flatLetters = new Map<string, string>();

/** Lower case without accents, one unit for one unit. */
function flatten(text: string): string {
  let flat = '';
  for (const unit of text) {
    if (unit >= 'a' && unit <= 'z') flat += unit;
    else flat += flatLetters.get(unit) ?? flattenLetter(unit);
  }
  return flat;
}

function flattenLetter(letter: string): string {
  const lower = letter.normalize('NFD').toLowerCase().slice(0, letter.length);
  const flat = lower.length === letter.length && /^\p{L}/u.test(letter) ? lower : letter;
  flatLetters.set(letter, flat);
  return flat;
}
