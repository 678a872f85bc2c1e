import { useCallback, useEffect, useRef, useState } from 'react';
import { api, call } from '#renderer/ipc/client.ts';
import { registerFlush } from './flush.ts';

const pauseMs = 400;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Draft<T> {
  readonly value: T;
  /** Replaces the value; it reaches the vault 400 ms after the last keystroke, or at lock. */
  readonly set: (next: T) => void;
  /** Forgets the draft (the form was submitted or given up). */
  readonly discard: () => Promise<void>;
  /** False until the vault has said whether a draft waits: show the form after. */
  readonly ready: boolean;
  /** True when the value comes from an earlier visit. */
  readonly restored: boolean;
}

class DraftKeeper {
  private pending: { readonly value: Json } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  keep(value: Json): void {
    this.pending = { value };
    clearTimeout(this.timer);
    // A failed save keeps `pending`: the next keystroke, a lock or an unlock tries again.
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), pauseMs);
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const pending = this.pending;
    if (!pending) return;
    await call(api.drafts.save, { key: this.key, value: structuredClone(pending.value) as never });
    if (this.pending === pending) this.pending = null;
  }

  async discard(): Promise<void> {
    clearTimeout(this.timer);
    this.pending = null;
    await call(api.drafts.discard, { key: this.key });
  }
}

/**
 * The unsubmitted text of a form, kept in the vault so that a lock or a crash costs nothing.
 * `key` names what is being filled in (`person:new`); change it with the React `key` of the form.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const [value, setValue] = useState(initial);
  const [phase, setPhase] = useState<'reading' | 'fresh' | 'restored'>('reading');
  const [keeper] = useState(() => new DraftKeeper(key));
  const touched = useRef(false);

  useEffect(() => {
    let current = true;
    call(api.drafts.get, { key })
      .then((kept) => {
        if (!current) return;
        if (kept !== null && typeof kept === 'object' && !touched.current) {
          setValue((base) => ({ ...base, ...(kept as Partial<T>) }));
          setPhase('restored');
        } else setPhase('fresh');
      })
      .catch(() => current && setPhase('fresh'));
    return () => {
      current = false;
    };
  }, [key]);

  useEffect(() => {
    const unregister = registerFlush(() => keeper.flush());
    return () => {
      unregister();
      void keeper.flush().catch(() => undefined);
    };
  }, [keeper]);

  const set = useCallback(
    (next: T) => {
      touched.current = true;
      setValue(next);
      keeper.keep(next as unknown as Json);
    },
    [keeper],
  );
  const discard = useCallback(() => keeper.discard(), [keeper]);
  return { value, set, discard, ready: phase !== 'reading', restored: phase === 'restored' };
}
