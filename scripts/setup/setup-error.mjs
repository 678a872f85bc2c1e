/** A set-up step that cannot go on: what happened, in both languages, and what to do next. */
export class SetupError extends Error {
  /** @param {{ fr: string, en: string, next: string }} message `next` is a command or a sentence */
  constructor({ fr, en, next }) {
    super(`\n${fr}\n${en}\n\n  → ${next}\n`);
    this.name = 'SetupError';
  }
}

/**
 * Ends the command on a readable message; anything unforeseen keeps its stack for the developer.
 * @param {unknown} error
 */
export function reportFailure(error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
