/** « Put every unsaved word in the vault »: asked of the page, answered by `shell.readyToLock`. */
export interface Flush {
  /** Ends when the page has answered. */
  ask(): Promise<void>;
  /** The page has answered. */
  done(): void;
}

export function createFlush(send: () => void): Flush {
  let answered: (() => void) | null = null;
  return {
    ask: () =>
      new Promise((resolve) => {
        answered = resolve;
        send();
      }),
    done: () => {
      answered?.();
      answered = null;
    },
  };
}
