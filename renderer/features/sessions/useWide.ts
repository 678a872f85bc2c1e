import { useSyncExternalStore } from 'react';

/** From here the page has three columns (ui/Page.module.css). */
const query = '(min-width: 1200px)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the page stands between its two margins. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
