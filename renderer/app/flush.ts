type Flush = () => Promise<void>;

const flushers = new Set<Flush>();

/**
 * Registers what must reach the vault before it locks. The function is awaited at lock, and called
 * again after an interruption: it must be safe to call twice, and reject when text is not saved.
 * @returns the function that takes it back.
 */
export function registerFlush(flush: Flush): () => void {
  flushers.add(flush);
  return () => {
    flushers.delete(flush);
  };
}

/** Saves everything pending. True when every word is in the vault; never rejects. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...flushers].map((flush) => flush()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled');
}
