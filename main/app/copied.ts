import { clipboard } from 'electron';

/** What a page has put in the clipboard, taken out again when the vault locks. */
export interface Copied {
  /** A page has just copied or cut something. */
  note(): void;
  /** Empties the clipboard, unless another program has visibly used it since. */
  forget(): Promise<void>;
}

/** The page tells us in the same turn as it hands the text over, by another road. */
const settleDelay = 200;
/** Bytes: every size class a few sentences fall into. */
const sizes = Array.from({ length: 128 }, (_, index) => (index + 1) * 16);
const kinds = ['text/plain', 'text/html', 'image/png'] as const;

/**
 * What the clipboard holds is never read: main would then hold it too. That it is still ours is told
 * by its kinds of content alone; in doubt it is emptied. (`has` is awaited: immediate in
 * the fallback runtime, a promise in the named version.)
 */
export function watchCopied(): Copied {
  let kindsThen: string | 'unsettled' | null = null;
  const kindsNow = async () =>
    (await Promise.all(kinds.map(async (kind) => clipboard.has(kind)))).join();
  const settle = async () => {
    const found = await kindsNow();
    if (kindsThen !== null) kindsThen = found;
  };
  return {
    note: () => {
      kindsThen = 'unsettled';
      setTimeout(() => void settle().catch(() => undefined), settleDelay);
    },
    forget: async () => {
      const noted = kindsThen;
      kindsThen = null;
      if (noted === null) return;
      if (noted === 'unsettled' || noted === (await kindsNow())) await empty();
    },
  };
}

/**
 * Freed memory keeps its bytes until it is used again: blanks of every size take the place of what
 * was copied, by the same road, on which the next piece comes to lie where the last one lay.
 */
async function empty(): Promise<void> {
  for (const size of sizes) {
    clipboard.clear();
    await clipboard.writeText(' '.repeat(size - 1));
    await clipboard.writeText(' '.repeat(size - 2));
  }
  clipboard.clear();
}
