import { extname } from 'node:path';

/** `bilan-2026-11-22.pdf`: a day and a kind, never a person, a place or a pathway. */
export function neutralFileName(kind: string, today: Date, extension = 'pdf'): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  return `${kind}-${day}.${extension}`;
}

/**
 * Adds the extension where the dialog has not (GTK), beside any file already there: the overwriting
 * of that other name was never agreed to.
 */
export function withExtension(
  path: string,
  extension: string,
  exists: (path: string) => boolean,
): string {
  // A system's dialog sees only what follows the last dot: `.json` is enough of `.trame.json`.
  const last = extname(`x.${extension}`);
  if (extname(path).toLowerCase() === last) return path;
  let candidate = `${path}.${extension}`;
  for (let copy = 2; exists(candidate); copy += 1) candidate = `${path} (${copy}).${extension}`;
  return candidate;
}
