import type { ErrorCode } from '../errors.ts';
import type { Topic } from './topic.ts';

/** What crosses back: a value or a stable code. `ref` finds an `internal` error in the log. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly ref?: string;
      readonly seconds?: number;
    };

/** Renderer → vault process, over the private port. */
export interface CallMessage {
  readonly id: number;
  readonly path: string;
  readonly input: unknown;
}

/** Vault process → renderer: the answer to a call, or the news that something has changed. */
export type PortMessage =
  | { readonly id: number; readonly reply: Reply }
  | { readonly changed: readonly Topic[] };

/** What the preload tells the page, besides replies. */
export type CarnetEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  /** Main is about to lock: put every unsaved word in the vault, then call `shell.readyToLock`. */
  | { readonly type: 'lockRequested' }
  /** The vault process ended unasked; calls fail with `vault-interrupted` until `vaultReady`. */
  | { readonly type: 'vaultLost' }
  /** A (new) vault process is listening. */
  | { readonly type: 'vaultReady' }
  /** A menu entry or a shortcut caught by main. */
  | { readonly type: 'menu'; readonly command: MenuCommand };

export type MenuCommand = 'search' | 'hide' | 'newPerson' | 'settings';

/** The whole surface of the preload, frozen for life. */
export interface CarnetBridge {
  call(path: string, input: unknown): Promise<Reply>;
  onChange(listener: (event: CarnetEvent) => void): () => void;
}
