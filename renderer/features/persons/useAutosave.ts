import { useEffect, useState } from 'react';
import { registerFlush } from '#renderer/app/flush.ts';
import type { Saving } from '#renderer/ui/SaveState.tsx';
import { AppError } from '#shared/errors.ts';

const pauseMs = 500;

type Save<T> = (value: T) => Promise<unknown>;

/** Saves one value at a time, the last one typed last. */
class Autosaver<T> {
  private pending: { readonly value: T } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private readonly save: Save<T>;
  private readonly tell: (saving: Saving, error: AppError | null) => void;

  constructor(save: Save<T>, tell: (saving: Saving, error: AppError | null) => void) {
    this.save = save;
    this.tell = tell;
  }

  keep(value: T): void {
    this.pending = { value };
    this.tell({ kind: 'saving' }, null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), pauseMs);
  }

  /** Safe to call at any time; rejects when the value is not in the vault. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.catch(() => undefined).then(() => this.write());
    return this.running;
  }

  private async write(): Promise<void> {
    const pending = this.pending;
    if (!pending) return;
    try {
      await this.save(pending.value);
    } catch (error) {
      this.tell({ kind: 'failed' }, error instanceof AppError ? error : new AppError('internal'));
      throw error;
    }
    if (this.pending !== pending) return;
    this.pending = null;
    this.tell({ kind: 'saved', savedAt: Date.now() }, null);
  }
}

export interface Autosave<T> {
  readonly value: T;
  readonly set: (next: T) => void;
  readonly saving: Saving;
  readonly error: AppError | null;
  readonly retry: () => void;
}

/**
 * A page that saves itself 500 ms after the last keystroke, at lock, and when it is left. Until
 * something is typed it follows `source`; then what is on screen is the truth. `save` is the one
 * of the first render: key the component by what it edits.
 */
export function useAutosave<T extends object>(source: T, save: Save<T>): Autosave<T> {
  const [typed, setTyped] = useState<T | null>(null);
  const [state, setState] = useState<{ saving: Saving; error: AppError | null }>({
    saving: { kind: 'idle' },
    error: null,
  });
  const [saver] = useState(
    () => new Autosaver<T>(save, (saving, error) => setState({ saving, error })),
  );
  useEffect(() => {
    const unregister = registerFlush(() => saver.flush());
    return () => {
      unregister();
      void saver.flush().catch(() => undefined);
    };
  }, [saver]);
  return {
    value: typed ?? source,
    set: (next) => {
      setTyped(next);
      saver.keep(next);
    },
    ...state,
    retry: () => void saver.flush().catch(() => undefined),
  };
}
