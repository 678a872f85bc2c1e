/**
 * How much room words take in a drawing, from above: an SVG does not fold its text, so a chart must
 * know before it draws. The widths are the widest of our two faces (measured in their files), which
 * keeps the same words in the same place on every screen and on paper.
 */
const widths: readonly (readonly [characters: string, ems: number])[] = [
  [' \u00A0\u202F\u2009', 0.32],
  ["!,.:;[]ijlıìíîï|·¡'’‘‚()-\u2011f{}°", 0.4],
  ['"1Itª/º*•rsÌÍÎÏ`', 0.5],
  ['mw@æ%—…½¼¾œ', 1.02],
  ['MWŒÆ™', 1.12],
  ['hnñß', 0.7],
];
const known = new Map(widths.flatMap(([characters, ems]) => [...characters].map((c) => [c, ems])));
const lower = 0.66;
const upper = 0.86;
/** Another alphabet, a pictogram: nothing is known of it. */
const unknown = 1.2;

function emsOfCharacter(character: string): number {
  const listed = known.get(character);
  if (listed !== undefined) return listed;
  if (!/^[\u0020-\u024F\u1E00-\u1EFF\u2010-\u2030«»]$/u.test(character)) return unknown;
  return character === character.toLowerCase() ? lower : upper;
}

/** The room a text takes at most, in ems of its size. */
export function textEms(text: string): number {
  let ems = 0;
  for (const character of text.normalize('NFC')) ems += emsOfCharacter(character);
  return ems;
}

/**
 * A text in lines that fit, broken between words, or inside one that is longer than a line. What
 * lies beyond `most` lines is left out behind « … »: the table beside the drawing has it all.
 */
export function textLines(text: string, ems: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/[ \t\n]+/u)) {
    for (const [index, piece] of pieces(word, ems).entries()) {
      const last = lines.at(-1);
      const joined = last === undefined || index > 0 ? null : `${last} ${piece}`;
      if (joined !== null && textEms(joined) <= ems) lines[lines.length - 1] = joined;
      else lines.push(piece);
    }
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1], ems)];
}

/** A word, in as many pieces as it takes: after a hyphen first. */
function pieces(word: string, ems: number): string[] {
  if (textEms(word) <= ems) return [word];
  const parts = word.split(/(?<=[-–])(?=.)/u);
  if (parts.length > 1) return parts.flatMap((part) => pieces(part, ems));
  const found = [''];
  for (const character of word) {
    const grown = `${found.at(-1)}${character}`;
    if (found.at(-1) !== '' && textEms(grown) > ems) found.push(character);
    else found[found.length - 1] = grown;
  }
  return found;
}

function cut(line = '', ems: number): string {
  let kept = [...line];
  while (kept.length > 0 && textEms(`${kept.join('')}…`) > ems) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}
