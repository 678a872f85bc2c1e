import { extname } from 'node:path';

/** `bilan-2026-11-22.pdf`: a day and a kind, never a person, a place or a pathway. */
export function neutralFileName(kind: string, today: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  return `${kind}-${day}.pdf`;
}

/**
 * Adds `.pdf` where the dialog has not (GTK), beside any file already there: the overwriting of
 * that other name was never agreed to.
 */
export function withPdfExtension(path: string, exists: (path: string) => boolean): string {
  if (extname(path).toLowerCase() === '.pdf') return path;
  let candidate = `${path}.pdf`;
  for (let copy = 2; exists(candidate); copy += 1) candidate = `${path} (${copy}).pdf`;
  return candidate;
}
