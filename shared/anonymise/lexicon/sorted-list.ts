/**
 * Sorted entries in one string, one a line: a key of a–z and spaces, then what is known of it in
 * capitals and digits (« saint etienne427 »). Searched by halving, so that nothing is built at load
 * but the offsets of the lines.
 */
export class SortedList {
  private readonly starts: Uint32Array;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.starts = Uint32Array.from(starts);
  }

  /** What is known of a key, undefined when it is not in the list. */
  get(key: string): string | undefined {
    // What is known begins with a digit or a capital: past the longer keys, which go on with a space.
    const line = this.firstFrom(`${key}0`);
    if (line === undefined || !line.startsWith(key)) return undefined;
    const rest = line.slice(key.length);
    return /^[A-Z\d]/.test(rest) ? rest : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** True when a longer key begins with this one and a space. */
  continues(key: string): boolean {
    return this.firstFrom(`${key} `)?.startsWith(`${key} `) === true;
  }

  private line(at: number): string {
    const start = this.starts[at] ?? 0;
    const end = this.starts[at + 1] ?? this.text.length + 1;
    return this.text.slice(start, end - 1);
  }

  /** The first line that does not come before the key. */
  private firstFrom(key: string): string | undefined {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.line(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low < this.starts.length ? this.line(low) : undefined;
  }
}
