import { useEffect, useState } from 'react';
import { api, call } from '#renderer/ipc/client.ts';
import type { PassphraseStrength } from '#shared/features/vault.ts';

const pauseMs = 200;

/**
 * What the vault process thinks of a phrase, once one stops typing. Kept out of the query cache:
 * a cache would hold every prefix of the phrase.
 */
export function useStrength(phrase: string): PassphraseStrength | null {
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  useEffect(() => {
    let current = true;
    const judge = async () => {
      const verdict = phrase === '' ? null : await call(api.vault.judgePassphrase, { phrase });
      if (current) setStrength(verdict);
    };
    // A verdict that does not come is not worth an error: creating the vault judges again.
    const timer = setTimeout(() => void judge().catch(() => undefined), pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [phrase]);
  return strength;
}
