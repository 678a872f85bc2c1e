import type { VaultKind } from '#shared/features/vault.ts';
import type { FromVault } from '#shared/ipc/control.ts';
import type { VaultDatabase } from './db/database.ts';
import { createGate, type Gate } from './dispatch.ts';
import { seedExample } from './example/seed.ts';
import { handlers } from './handlers.ts';
import type { Keeper } from './keeper.ts';
import type { AttemptsState } from './keys/attempts.ts';
import { createTransport, type Port } from './transport.ts';
import { VaultKeeper } from './vault-keeper.ts';

interface Start {
  readonly userData: string;
  readonly attempts: AttemptsState;
  readonly last: VaultKind;
  /** Tells main what it must know, never what the vault holds. */
  readonly tell: (message: FromVault) => void;
}

/** Puts keeper, gate and transport together; Electron-free, so that tests run the whole of it. */
export function startVaultProcess(start: Start): {
  serve(port: Port): void;
  close(): Promise<void>;
} {
  const keeper = new VaultKeeper({
    userData: start.userData,
    attempts: start.attempts,
    last: start.last,
    onOpened: (kind) => start.tell({ type: 'opened', kind }),
    onAttempts: ({ failures }) => start.tell({ type: 'attempts', count: failures }),
    seedExample: fillExample,
  });
  const transport = createTransport(() => gate);
  const gate = createGate({
    keeper,
    handlers,
    announce: transport.announce,
    // Codes only, and nowhere to keep them yet: the log of events is part of the reliability work.
    log: () => undefined,
  });
  return {
    serve: transport.serve,
    close: async () => {
      // Whatever fails here, main must hear: it kills the process either way, and lock always wins.
      await keeper.close().catch(() => undefined);
      start.tell({ type: 'closed' });
    },
  };
}

/** The fictional notes enter through the same gate as everyone's. */
async function fillExample(database: VaultDatabase): Promise<void> {
  const keeper: Pick<Keeper, 'database'> = { database: () => database };
  const gate: Gate = createGate({
    keeper: keeper as Keeper,
    handlers,
    announce: () => undefined,
    log: () => undefined,
  });
  await seedExample(gate.call, new Date().toISOString().slice(0, 10));
}
