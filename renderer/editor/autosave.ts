import { AppError } from '#shared/errors.ts';

/** Pause in the typing after which a text is saved. */
export const PAUSE_MS = 300;
/**
 * Longest time a keystroke waits for its save. Under a second, with room for the save itself: a
 * `kill -9` costs at most one second of typing.
 */
export const LONGEST_WAIT_MS = 700;
/** Wait before another try after a failure; the last one repeats. */
export const RETRY_MS = [1_000, 2_000, 5_000, 10_000] as const;

/** What a saver says of its text. `savedAt` and `busySince` in milliseconds since the epoch. */
export interface SaverState {
  /** Something typed is not in the vault yet. */
  readonly unsaved: boolean;
  /** When the save under way was sent, or `null`. */
  readonly busySince: number | null;
  readonly savedAt: number | null;
  /** Why the last try failed; `null` once one has succeeded. */
  readonly error: AppError | null;
}

export interface SaverOptions<T> {
  /** Puts one value in the vault. Called with one value at a time, in the order they were typed. */
  readonly save: (value: T) => Promise<{ readonly savedAt: number }>;
  readonly onState?: (state: SaverState) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Trying the same value again cannot help: the next keystroke, or a flush, will. */
const settled: ReadonlySet<string> = new Set([
  'invalid-input',
  'too-large',
  'session-closed',
  'not-found',
]);

/**
 * Saves one field. Only the newest value counts, saves never overlap, and a value is let go only
 * once the vault has confirmed it. Belongs to one field for life: `save` knows where it writes, so
 * two notes can never mix.
 */
export class Saver<T> {
  private waiting: { readonly value: T } | null = null;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest keystroke that no save carries yet was typed. */
  private firstAt: number | null = null;
  private failures = 0;
  private current: SaverState = { unsaved: false, busySince: null, savedAt: null, error: null };
  private readonly options: SaverOptions<T>;

  constructor(options: SaverOptions<T>) {
    this.options = options;
  }

  get state(): SaverState {
    return this.current;
  }

  /** Notes a new value; it is saved soon. */
  put(value: T): void {
    this.waiting = { value };
    this.firstAt ??= this.now();
    this.tell({ unsaved: true });
    if (this.sending === null) this.schedule();
  }

  /**
   * Saves at once whatever is not saved.
   * @throws AppError when the vault refuses; the value is kept and tried again.
   */
  async flush(): Promise<void> {
    while (this.waiting !== null) {
      const before = this.failures;
      await this.send();
      if (this.failures > before) throw this.current.error ?? new AppError('internal');
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const left = LONGEST_WAIT_MS - (this.now() - (this.firstAt ?? this.now()));
    this.timer = setTimeout(() => void this.send(), Math.max(0, Math.min(PAUSE_MS, left)));
  }

  /** Sends the newest value, or joins the save under way. Never rejects: see `state.error`. */
  private send(): Promise<void> {
    this.sending ??= this.attempt().finally(() => {
      this.sending = null;
      this.resume();
    });
    return this.sending;
  }

  private async attempt(): Promise<void> {
    const sent = this.waiting;
    if (sent === null) return;
    clearTimeout(this.timer);
    this.firstAt = null;
    this.tell({ busySince: this.now() });
    try {
      const { savedAt } = await this.options.save(sent.value);
      if (this.waiting === sent) this.waiting = null;
      this.failures = 0;
      this.tell({ unsaved: this.waiting !== null, busySince: null, savedAt, error: null });
    } catch (error) {
      this.failures += 1;
      this.tell({ busySince: null, error: asAppError(error) });
    }
  }

  private resume(): void {
    if (this.waiting === null) return;
    const { error } = this.current;
    if (error === null || this.firstAt !== null) this.schedule();
    else if (!settled.has(error.code)) this.retry();
  }

  private retry(): void {
    const wait = RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1];
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private tell(change: Partial<SaverState>): void {
    this.current = { ...this.current, ...change };
    this.options.onState?.(this.current);
  }

  private now(): number {
    return (this.options.now ?? Date.now)();
  }
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', { cause: error });
}
