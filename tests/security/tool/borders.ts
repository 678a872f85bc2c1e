import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGate, type Gate } from '#main/vault/dispatch.ts';
import { handlers as vaultHandlers } from '#main/vault/handlers.ts';
import { VaultKeeper } from '#main/vault/vault-keeper.ts';
import { contract } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { shell } from '#shared/ipc/shell.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import { lightKdf, toolPhrase } from '#tests/reliability/tool/vault.ts';
import { callShell, getsPort, goodEvent, registerShell } from './shell-channels.ts';

export { errorCodes } from '#shared/errors.ts';
export { goodEvent } from './shell-channels.ts';

/**
 * Every border of the app as one table, for fuzzers from outside: each procedure of the vault's gate
 * over a vault of its own in a temporary folder, and each of main's shell channels. Both run the
 * app's sender checks on the event they are given.
 */
export type BorderHandler = (event: unknown, input: unknown) => Promise<Reply>;

interface Ground {
  readonly userData: string;
  readonly keeper: VaultKeeper;
  readonly gate: Gate;
}

let ground: Promise<Ground> | null = null;
let prepared: string | null = null;

async function prepare(): Promise<Ground> {
  const userData = mkdtempSync(join(tmpdir(), 'carnet-borders-'));
  prepared = userData;
  const keeper = new VaultKeeper({
    userData,
    last: 'own',
    attempts: { failures: 0 },
    kdf: lightKdf,
    alone: async () => undefined,
    onOpened: () => undefined,
    onAttempts: () => undefined,
    seedExample: async () => undefined,
  });
  const options = { announce: () => undefined, log: () => undefined };
  const gate = createGate({ keeper, handlers: vaultHandlers, ...options });
  registerShell(userData);
  await keeper.create(toolPhrase);
  return { userData, keeper, gate };
}

/** Whoever forgets `end()`, or fails before it, leaves nothing either. */
process.once('exit', () => {
  if (prepared !== null) rmSync(prepared, { recursive: true, force: true });
});

const standing = (): Promise<Ground> => {
  ground ??= prepare();
  return ground;
};

/** Where the present vault lies. */
export const folder = async (): Promise<string> => (await standing()).userData;

/** Locks, as at the end of a day; the next `vault.unlock` with `phrase` opens it again. */
export const lock = async (): Promise<void> => (await standing()).keeper.close();
export const phrase = toolPhrase;

/** A fresh vault, open and empty; the one before is removed. */
export async function reset(): Promise<void> {
  await end();
  await standing();
}

/** Closes and removes everything. */
export async function end(): Promise<void> {
  const before = await ground;
  ground = null;
  if (!before) return;
  await before.keeper.close();
  rmSync(before.userData, { recursive: true, force: true });
}

/** The gate, for a sender that main would hand the port to; nobody else reaches it. */
async function callGate(path: string, event: unknown, input: unknown): Promise<Reply> {
  const { gate } = await standing();
  if (!getsPort(event)) return { ok: false, code: new AppError('unknown-call').code };
  return gate.call(path, input);
}

async function callMain(verb: string, event: unknown, input: unknown): Promise<Reply> {
  await standing();
  return callShell(event, verb, input);
}

const gatePaths = Object.entries(contract).flatMap(([feature, verbs]) =>
  Object.keys(verbs).map((verb) => `${feature}.${verb}`),
);

export const handlers: Readonly<Record<string, BorderHandler>> = Object.fromEntries([
  ...gatePaths.map((path) => [
    path,
    (event: unknown, input: unknown) => callGate(path, event, input),
  ]),
  ...Object.keys(shell).map((verb) => [
    `shell.${verb}`,
    (event: unknown, input: unknown) => callMain(verb, event, input),
  ]),
]);

/** A path nobody registered, as a stranger may try. */
export const callUnknown = (event: unknown, path: unknown, input: unknown): Promise<Reply> =>
  standing().then(({ gate }) =>
    getsPort(event) ? gate.call(path, input) : { ok: false, code: 'unknown-call' as const },
  );

/** The control: the same table with the sender check taken out. */
export const unguarded: Readonly<Record<string, BorderHandler>> = Object.fromEntries(
  Object.entries(handlers).map(([path, handler]) => [
    path,
    (_event: unknown, input: unknown) => handler(goodEvent, input),
  ]),
);
