import { createContext, use } from 'react';

export interface Hiding {
  readonly hide: () => void;
}

/** How a screen puts the notebook out of sight without closing it (F8). */
export const HidingContext = createContext<Hiding>({ hide: () => undefined });

export function useHide(): () => void {
  return use(HidingContext).hide;
}
