import { registerFlush } from '#renderer/app/flush.ts';
import { Saver } from '#renderer/editor/autosave.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { AppError } from '#shared/errors.ts';
import type { SessionId } from '#shared/features/fields.ts';
import type { Entry } from '#shared/features/sessions.ts';
import { TimerKeeper } from './timer-keeper.ts';

/** What the corner of the page says of all the fields together. Instants since the epoch. */
export interface BookState {
  readonly unsaved: boolean;
  readonly busySince: number | null;
  readonly savedAt: number | null;
  readonly error: AppError | null;
}

/**
 * The answers of one open session, as they are on screen, each with the saver that puts it in the
 * vault. **This is where a session's autosave is written**: one saver a field (`editor/autosave`).
 */
export class SessionBook {
  readonly sessionId: SessionId;
  readonly timer: TimerKeeper;
  /** Pages that show this book. It outlives them until its last word is saved. */
  holders = 0;
  private readonly values = new Map<string, unknown>();
  private readonly savers = new Map<string, Saver<unknown>>();
  private readonly listeners = new Set<() => void>();
  /** When the newest of what the vault gave was saved. */
  private seededAt = 0;
  private snapshot: BookState = { unsaved: false, busySince: null, savedAt: null, error: null };

  constructor(sessionId: SessionId) {
    this.sessionId = sessionId;
    this.timer = new TimerKeeper(sessionId);
  }

  /** Takes what the vault holds, except where something was written here. */
  seed(entries: readonly Entry[]): void {
    for (const { phaseId, fieldId, value, updatedAt } of entries) {
      this.seededAt = Math.max(this.seededAt, updatedAt);
      const key = keyOf(phaseId, fieldId);
      if (!this.savers.has(key)) this.values.set(key, value);
    }
    const seen = this.snapshot.savedAt ?? 0;
    if (isToday(this.seededAt) && this.seededAt > seen) {
      this.snapshot = { ...this.snapshot, savedAt: this.seededAt };
    }
  }

  /** The value on screen, or `undefined` while the field was never answered. */
  read(phaseId: string, fieldId: string): unknown {
    return this.values.get(keyOf(phaseId, fieldId));
  }

  /** Changes a value on screen; its saver does the rest. */
  write(phaseId: string, fieldId: string, value: unknown): void {
    this.values.set(keyOf(phaseId, fieldId), value);
    this.saver(phaseId, fieldId).put(value);
  }

  /**
   * Everything in the vault. Safe to call at any time, twice, or while saving.
   * @throws AppError when a field could not be saved; it stays on screen and is tried again.
   */
  async flush(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.savers.values()].map((one) => one.flush()));
    // Minutes are a comfort: they must not hold a lock back.
    await this.timer.flush().catch(() => undefined);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly state = (): BookState => this.snapshot;

  private saver(phaseId: string, fieldId: string): Saver<unknown> {
    const key = keyOf(phaseId, fieldId);
    const known = this.savers.get(key);
    if (known) return known;
    const { sessionId: id } = this;
    const made = new Saver<unknown>({
      save: (value) =>
        call(api.sessions.saveEntry, { id, phaseId, fieldId, value: value as never }),
      onState: () => this.tell(),
    });
    this.savers.set(key, made);
    return made;
  }

  private tell(): void {
    const states = [...this.savers.values()].map((one) => one.state);
    const busy = states.flatMap((state) => state.busySince ?? []);
    const saved = states.flatMap((state) => state.savedAt ?? []);
    this.snapshot = {
      unsaved: states.some((state) => state.unsaved),
      busySince: busy.length > 0 ? Math.min(...busy) : null,
      savedAt: saved.length > 0 ? Math.max(...saved) : this.snapshot.savedAt,
      error: states.find((state) => state.error !== null)?.error ?? null,
    };
    for (const listener of this.listeners) listener();
  }
}

/** « Enregistré à 10:42 » says no day: another day’s hour would mislead. */
function isToday(instant: number): boolean {
  return new Date(instant).toDateString() === new Date().toDateString();
}

function keyOf(phaseId: string, fieldId: string): string {
  return `${phaseId} ${fieldId}`;
}

interface OpenBook {
  readonly book: SessionBook;
  readonly unregister: () => void;
}

const books = new Map<SessionId, OpenBook>();

/**
 * The book of a session. Coming back to a session whose last words are still on their way gives
 * the same book, with those words.
 */
export function openBook(id: SessionId): SessionBook {
  const known = books.get(id);
  if (known) return known.book;
  const book = new SessionBook(id);
  books.set(id, { book, unregister: registerFlush(() => book.flush()) });
  return book;
}

/** Lets go of a book once nothing of it is unsaved; until then it goes on trying. */
export function closeBook(book: SessionBook): void {
  const settle = () => {
    if (book.holders > 0 || book.state().unsaved) return;
    unsubscribe();
    if (books.get(book.sessionId)?.book !== book) return;
    books.get(book.sessionId)?.unregister();
    books.delete(book.sessionId);
  };
  const unsubscribe = book.subscribe(settle);
  book.flush().then(settle, () => undefined);
}
