import type { CarnetBridge } from '#shared/ipc/wire.ts';

declare global {
  interface Window {
    /** Placed by the preload. */
    readonly carnet: CarnetBridge;
  }
}

/** Looked up at each call: tests replace it. */
export function bridge(): CarnetBridge {
  return window.carnet;
}
