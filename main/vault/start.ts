import type { VaultKind } from '#shared/features/vault.ts';
import type { FromVault, ToVault } from '#shared/ipc/control.ts';
import { backupCheckEveryMs } from '#shared/rules/backup-due.ts';
import type { VaultDatabase } from './db/database.ts';
import { createGate, type Gate } from './dispatch.ts';
import { seedExample } from './example/seed.ts';
import { eraseBurning, hasBurning } from './features/journal/pages.sql.ts';
import { handlers } from './handlers.ts';
import type { Keeper } from './keeper.ts';
import type { AttemptsState } from './keys/attempts.ts';
import { createKeychainDoor } from './quick/keychain-door.ts';
import { createTransport, type Port } from './transport.ts';
import { VaultKeeper } from './vault-keeper.ts';

interface Start {
  readonly userData: string;
  readonly attempts: AttemptsState;
  readonly last: VaultKind;
  /** Tells main what it must know, never what the vault holds. */
  readonly tell: (message: FromVault) => void;
}

/** What main's messages ask of it. */
export interface VaultProcess {
  serve(port: Port): void;
  /** No earlier process holds the vault any more. */
  alone(): void;
  /** A file chosen in main's dialog may now be used under its token. */
  lend(file: Extract<ToVault, { type: 'lend' }>): void;
  /** Main's answer about the keychain. */
  kept(answer: Extract<ToVault, { type: 'kept' }>): void;
  close(withBackup: boolean): Promise<void>;
}

/** Puts keeper, gate and transport together; Electron-free, so that tests run the whole of it. */
export function startVaultProcess(start: Start): VaultProcess {
  let answered: () => void = () => undefined;
  const keychain = createKeychainDoor(start.tell);
  const keeper = new VaultKeeper({
    userData: start.userData,
    attempts: start.attempts,
    last: start.last,
    alone: () =>
      new Promise((resolve) => {
        answered = resolve;
        start.tell({ type: 'wanted' });
      }),
    keychain: keychain.ask,
    onOpened: (kind) => {
      start.tell({ type: 'opened', kind });
      // A crash may have come between « brûler » and the lock.
      void burnPages(keeper);
      checks.restart();
    },
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
  const checks = createChecks(async () => {
    if (await keeper.backups.makeIfDue('open')) transport.announce(['backups']);
  });
  return {
    serve: transport.serve,
    alone: () => answered(),
    lend: ({ token, path, use }) => {
      keeper.chosenFiles.lend(token, path, use);
      start.tell({ type: 'lent', token });
    },
    kept: ({ id, reply }) => keychain.answered(id, reply),
    close: async (withBackup) => {
      checks.stop();
      // A merge under way is undone: it must not hold the lock back, nor a word saved meanwhile.
      keeper.merging.stop();
      // Before the last backup, so that it does not hold what was to burn.
      await burnPages(keeper);
      // Whatever fails here, main must hear: it kills the process either way, and lock always wins.
      if (withBackup) await lastBackup(keeper, start.tell).catch(() => undefined);
      await keeper.close().catch(() => undefined);
      start.tell({ type: 'closed' });
    },
  };
}

/** The end of the delay in which a journal page can be taken back. Never holds a lock. */
async function burnPages(keeper: Keeper): Promise<void> {
  const database = keeper.database();
  const burning = await database?.read(hasBurning).catch(() => false);
  if (burning) await database?.write(eraseBurning).catch(() => undefined);
}

/** Main is told before anything long begins, so that nobody waits in front of the lock screen. */
async function lastBackup({ backups }: Keeper, tell: Start['tell']): Promise<void> {
  if (!backups.underWay() && !(await backups.isDue('lock'))) return;
  tell({ type: 'backing-up' });
  await backups.makeIfDue('lock');
}

/** Long enough after an opening not to slow the first page down. */
const firstCheckMs = 10_000;

/** Looks, soon after each opening and then every hour, whether a backup is due. */
function createChecks(check: () => Promise<void>): { restart(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const next = (after: number) => {
    timer = setTimeout(() => {
      void check();
      next(backupCheckEveryMs);
    }, after);
    timer.unref();
  };
  return {
    restart: () => {
      clearTimeout(timer);
      next(firstCheckMs);
    },
    stop: () => clearTimeout(timer),
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
