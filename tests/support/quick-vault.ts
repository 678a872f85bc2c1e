import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createKeychain, keptFileName } from '#main/app/keychain.ts';
import { createLog } from '#main/app/log.ts';
import { startVaultProcess } from '#main/vault/start.ts';
import { type FromVault, fromVault } from '#shared/ipc/control.ts';
import type { KeychainAsk, KeychainReply } from '#shared/ipc/keychain.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import { createTestKeeper, goodPhrase } from './keeper.ts';
import { type FakeSafe, fakeSafe } from './keychain.ts';
import { temporaryFolder } from './vault.ts';
import { windowOf } from './vault-window.ts';

export const code = '492817';
export const otherCode = '816042';

/** One computer: its profile, its keychain, and what was said between the two processes. */
export interface Computer {
  readonly userData: string;
  readonly safe: FakeSafe;
  readonly log: ReturnType<typeof createLog>;
  /** Asks main as the vault process would. */
  readonly main: (ask: KeychainAsk) => KeychainReply;
  /** Every message about the keychain, both ways, as text. */
  readonly said: string[];
  readonly words: readonly string[];
}

export interface Running {
  call(path: string, input: unknown): Promise<Reply>;
  /** The value of a call that must succeed. */
  ask<T>(path: string, input?: unknown): Promise<T>;
  /** Locks, as main does: the process is gone afterwards. */
  lock(): Promise<void>;
}

/** A computer with a vault on it, closed. */
export async function aComputer(withVault = true): Promise<Computer> {
  const userData = await temporaryFolder();
  const safe = fakeSafe();
  const log = createLog();
  let words: readonly string[] = [];
  if (withVault) {
    const { keeper } = createTestKeeper(userData);
    words = (await keeper.create(goodPhrase)).words;
    await keeper.close();
  }
  return { userData, safe, log, main: createKeychain(userData, safe, log), said: [], words };
}

/** The vault process, started afresh, with the real main half of the quick opening. */
export function start({ userData, main, said }: Computer): Running {
  const tell = (message: FromVault) => {
    // As over a wire: what main's schema refuses does not arrive.
    const heard = fromVault.parse(structuredClone(message));
    if (heard.type === 'wanted') vault.alone();
    if (heard.type !== 'keychain') return;
    const reply = structuredClone(main(heard.ask));
    said.push(JSON.stringify([heard, reply]));
    queueMicrotask(() => vault.kept({ type: 'kept', id: heard.id, reply }));
  };
  const vault = startVaultProcess({ userData, attempts: { failures: 0 }, last: 'own', tell });
  onTestFinished(() => vault.close(false));
  const call = windowOf(vault);
  return {
    call,
    ask: async <T>(path: string, input: unknown = null) => {
      const reply = await call(path, input);
      if (!reply.ok) throw new Error(`${path}: ${reply.code} ${reply.ref ?? ''}`);
      return reply.value as T;
    },
    lock: () => vault.close(false),
  };
}

/** Opened with the phrase, with a code set, and locked again. */
export async function withCode(computer: Computer, chosen = code): Promise<void> {
  const running = start(computer);
  await running.ask('vault.unlock', { kind: 'own', phrase: goodPhrase });
  await running.ask('quick.enable', { phrase: goodPhrase, code: chosen });
  await running.lock();
}

export const keptPath = ({ userData }: Computer) => join(userData, keptFileName);

/** Changes what main keeps, as somebody with the disk in hand could. */
export function changeKept(
  computer: Computer,
  change: (kept: Record<string, unknown>) => Record<string, unknown>,
): void {
  const kept = JSON.parse(readFileSync(keptPath(computer), 'utf8')) as Record<string, unknown>;
  writeFileSync(keptPath(computer), JSON.stringify(change(kept)));
}
