import { callShell } from '#renderer/ipc/client.ts';

/** Tells main that something was copied: it must not stay in the clipboard after a lock. */
export function tellCopied(): void {
  void callShell('copied', null).catch(() => undefined);
}

/**
 * Hears every copy and cut of the page.
 * @returns the function that stops.
 */
export function watchCopying(): () => void {
  document.addEventListener('copy', tellCopied, true);
  document.addEventListener('cut', tellCopied, true);
  return () => {
    document.removeEventListener('copy', tellCopied, true);
    document.removeEventListener('cut', tellCopied, true);
  };
}
