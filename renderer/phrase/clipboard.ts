import { tellCopied } from '#renderer/app/copying.ts';

const staysMs = 60_000;

/**
 * Copies a phrase, then empties the clipboard a minute later, unless something else was copied
 * in the meantime. False when the system refuses.
 */
export async function copyForAMinute(phrase: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(phrase);
  } catch {
    return false;
  }
  tellCopied();
  setTimeout(() => void empty(phrase).catch(() => undefined), staysMs);
  return true;
}

async function empty(phrase: string): Promise<void> {
  // Reading may be refused; emptying is then the careful choice.
  const held = await navigator.clipboard.readText().catch(() => phrase);
  if (held === phrase) await navigator.clipboard.writeText('');
}
