/**
 * Every failure that may cross a border, as a stable code. Sentences live in the catalogue
 * (`shared/i18n`): a code without a French and an English sentence does not compile.
 */
export const errorCodes = [
  'internal',
  'not-found',
  'invalid-input',
  'unknown-call',
  'locked',
  'conflict',
  'wrong-passphrase',
  'passphrase-too-weak',
  'wait-before-retry',
  'recovery-word-unknown',
  'recovery-checksum',
  'recovery-wrong',
  'recovery-words-differ',
  'quick-wrong-code',
  'quick-code-too-simple',
  'quick-no-keychain',
  'quick-not-usable',
  'quick-ended',
  'vault-not-found',
  'vault-already-exists',
  'vault-in-use',
  'vault-newer-version',
  'vault-header-damaged',
  'vault-header-tampered',
  'vault-slot-damaged',
  'vault-database-missing',
  'vault-database-empty',
  'vault-database-foreign',
  'vault-database-damaged',
  'vault-interrupted',
  'backup-damaged',
  'backup-interrupted',
  'backup-copy-failed',
  'merge-file-unreadable',
  'merge-not-a-backup',
  'merge-other-vault',
  'merge-newer-version',
  'merge-cancelled',
  'disk-full',
  'folder-read-only',
  'too-large',
  'session-closed',
  'note-keeps-less',
  'attachment-refused',
  'attachment-too-large',
  'attachment-too-many',
  'attachment-unreadable',
  'template-changed',
  'template-file-unreadable',
  'template-file-too-large',
  'template-file-not-text',
  'template-file-foreign',
  'template-file-newer',
  'template-file-damaged',
  'template-file-unknown',
  'template-file-too-much',
  'template-file-hidden-marks',
  'template-file-frame',
  'template-file-invalid',
  'sheet-withdrawn',
  'sheet-is-proof',
  'sheet-claims-secrecy',
  'session-too-long',
  'date-out-of-range',
  'rhythm-not-allowed',
  'files-kept-apart',
  'bilan-nothing-to-show',
  'bilan-name-remains',
  'bilan-review-pending',
  'export-failed',
  'export-cancelled',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure. Carries a code only: no message, path, SQL or content ever travels in it. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** Seconds before the next try, for `wait-before-retry` and a wrong secret. */
  readonly seconds: number | undefined;

  constructor(code: ErrorCode, options: { seconds?: number; cause?: unknown } = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.seconds = options.seconds;
  }
}

/** Stops on a programming error: the condition is one that only our own code can break. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${what}`);
}

/** Makes a `switch` over a union exhaustive at compile time. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value}`);
}
