import { registerFlush } from '#renderer/app/flush.ts';
import { Saver } from '#renderer/editor/autosave.ts';
import type { AppError } from '#shared/errors.ts';

/** Where an answer stands in its template. */
export interface AnswerPlace {
  readonly phaseId: string;
  readonly fieldId: string;
}

/** An answer as the vault gives it. `updatedAt`: instant since the epoch. */
export interface SavedAnswer extends AnswerPlace {
  readonly value: unknown;
  readonly updatedAt: number;
}

/** Puts one answer, whole, in the vault. `null` erases it. */
export type SaveAnswer = (place: AnswerPlace, value: unknown) => Promise<{ savedAt: number }>;

/** What the corner of the page says of all the fields together. Instants since the epoch. */
export interface BookState {
  readonly unsaved: boolean;
  readonly busySince: number | null;
  readonly savedAt: number | null;
  readonly error: AppError | null;
}

/**
 * The answers to one open template (a session, a journal page, a sheet…), as they are on screen,
 * each with the saver that puts it in the vault. **This is where the autosave of guided pages is
 * written**: one saver a field (`editor/autosave`).
 */
export class AnswerBook {
  /** Tells it from the other open books: the id of what is written in. */
  readonly key: string;
  /** Pages that show this book. It outlives them until its last word is saved. */
  holders = 0;
  private readonly values = new Map<string, unknown>();
  private readonly savers = new Map<string, Saver<unknown>>();
  private readonly listeners = new Set<() => void>();
  /** Grows when a text is put in place of the one on screen: editors then start anew. */
  revision = 0;
  /** When the newest of what the vault gave was saved. */
  private seededAt = 0;
  private snapshot: BookState = { unsaved: false, busySince: null, savedAt: null, error: null };

  private readonly save: SaveAnswer;

  constructor(key: string, save: SaveAnswer) {
    this.key = key;
    this.save = save;
  }

  /** Takes what the vault holds, except where something was written here. */
  seed(answers: readonly SavedAnswer[]): void {
    for (const { phaseId, fieldId, value, updatedAt } of answers) {
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
   * Puts on screen what the vault holds by now. Not over words that are still on their way: they
   * come later, and stay.
   */
  adopt(phaseId: string, fieldId: string, value: unknown): void {
    const key = keyOf(phaseId, fieldId);
    if (this.savers.get(key)?.state.unsaved) return;
    this.values.set(key, value);
    this.revision += 1;
    this.tell();
  }

  /**
   * Everything in the vault. Safe to call at any time, twice, or while saving.
   * @throws AppError when a field could not be saved; it stays on screen and is tried again.
   */
  async flush(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.savers.values()].map((one) => one.flush()));
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
    const made = new Saver<unknown>({
      save: (value) => this.save({ phaseId, fieldId }, value),
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
  readonly book: AnswerBook;
  readonly unregister: () => void;
}

const books = new Map<string, OpenBook>();

/**
 * The open book of that key. Coming back to a page whose last words are still on their way gives
 * the same book, with those words.
 */
export function openBook<Book extends AnswerBook>(key: string, make: () => Book): Book {
  const known = books.get(key);
  // A key is the id of one record, so whoever asks for it made it the same way.
  if (known) return known.book as Book;
  const book = make();
  books.set(key, { book, unregister: registerFlush(() => book.flush()) });
  return book;
}

/** Lets go of a book once nothing of it is unsaved; until then it goes on trying. */
export function closeBook(book: AnswerBook): void {
  const settle = () => {
    if (book.holders > 0 || book.state().unsaved) return;
    unsubscribe();
    if (books.get(book.key)?.book !== book) return;
    books.get(book.key)?.unregister();
    books.delete(book.key);
  };
  const unsubscribe = book.subscribe(settle);
  book.flush().then(settle, () => undefined);
}
