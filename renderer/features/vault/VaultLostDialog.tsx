import type { VaultKind } from '#shared/features/vault.ts';

interface VaultLostDialogProps {
  readonly kind: VaultKind;
  /** Called once the vault is open again. */
  readonly onReturn: () => Promise<void>;
}

/** The vault process ended unasked: says so, and asks for the phrase. */
export function VaultLostDialog({ kind }: VaultLostDialogProps) {
  return <p>{kind}</p>;
}
