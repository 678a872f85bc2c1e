import type { AttemptsState } from '#main/vault/keys/attempts.ts';
import { VaultKeeper } from '#main/vault/vault-keeper.ts';
import type { VaultKind } from '#shared/features/vault.ts';

/** The lightest parameters a header may carry: tests are about keys, not about waiting. */
export const cheapKdf = {
  algorithm: 'argon2id',
  memoryKiB: 19_456,
  iterations: 1,
  parallelism: 1,
} as const;

export const goodPhrase = 'tisane lanterne galet bruyere sentier carnet';
export const otherPhrase = 'passerelle moineau horloge verger silence ancre';

/** A keeper as the vault process has it, over a folder, with what it told main. */
export function createTestKeeper(
  userData: string,
  options: { readonly attempts?: AttemptsState; readonly last?: VaultKind } = {},
): { readonly keeper: VaultKeeper; readonly attempts: number[]; readonly opened: VaultKind[] } {
  const attempts: number[] = [];
  const opened: VaultKind[] = [];
  const keeper = new VaultKeeper({
    userData,
    last: options.last ?? 'own',
    attempts: options.attempts ?? { failures: 0 },
    kdf: cheapKdf,
    alone: async () => undefined,
    onOpened: (kind) => opened.push(kind),
    onAttempts: ({ failures }) => attempts.push(failures),
    seedExample: async () => undefined,
  });
  return { keeper, attempts, opened };
}
