import { createContext, use } from 'react';

/** How a text is written on screen: as it is or, in discreet mode, with codes for pseudonyms. */
export const MaskContext = createContext<(text: string) => string>((text) => text);

export function useMask(): (text: string) => string {
  return use(MaskContext);
}
