const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes: `shared/` has neither Buffer nor atob. */
function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < digits.length; at += 1) values[digits.charCodeAt(at)] = at;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  let buffer = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; to < length; at += 1) {
    buffer = ((buffer << 6) | (values[text.charCodeAt(at)] ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to] = (buffer >> bits) & 0xff;
    to += 1;
  }
  return bytes;
}

const LETTER = 0b11111;
const ENDS_WORD = 1 << 5;
const LAST_EDGE = 1 << 6;
const CHILD_SHIFT = 7;
const LONGEST_WORD = 40;

/** A set of words of a–z read straight from its bytes; the layout is that of the build script. */
export class WordAutomaton {
  private readonly edges: Uint32Array;

  constructor(base64: string) {
    const bytes = decodeBase64(base64);
    const view = new DataView(bytes.buffer);
    this.edges = new Uint32Array(bytes.length >> 2);
    for (let at = 0; at < this.edges.length; at += 1) {
      this.edges[at] = view.getUint32(at * 4, true);
    }
  }

  has(word: string): boolean {
    if (word.length > LONGEST_WORD) return false;
    let node = 1;
    let ends = false;
    for (let at = 0; at < word.length; at += 1) {
      const edge = this.edge(node, word.charCodeAt(at) - 96);
      if (edge === 0 || (node === 0 && at > 0)) return false;
      ends = (edge & ENDS_WORD) !== 0;
      node = edge >>> CHILD_SHIFT;
    }
    return ends;
  }

  private edge(node: number, letter: number): number {
    if (node === 0 || letter < 1 || letter > 26) return 0;
    for (let at = node; at < this.edges.length; at += 1) {
      const edge = this.edges[at] ?? 0;
      if ((edge & LETTER) === letter) return edge;
      if ((edge & LAST_EDGE) !== 0) return 0;
    }
    return 0;
  }
}
