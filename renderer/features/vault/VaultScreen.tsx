import { Calm } from '#renderer/app/Calm.tsx';
import type { VaultStatus } from '#shared/features/vault.ts';

/** First start or lock screen, by the state of the vault. */
export function VaultScreen({ status }: { status: VaultStatus }) {
  return <Calm>{status.own}</Calm>;
}
