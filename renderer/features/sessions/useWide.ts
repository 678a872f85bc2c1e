import { useSyncExternalStore } from 'react';

/** About where the page gets its third column (ui/Page.module.css), the rail counted. */
const query = '(min-width: 1376px)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the page stands between its two margins. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
