import { createGate, type Gate } from '#main/vault/dispatch.ts';
import { journalHandlers } from '#main/vault/features/journal/journal.handlers.ts';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import { sessionsHandlers } from '#main/vault/features/sessions/sessions.handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { changePassphrase, createHeader, unlockFolder } from '#main/vault/keys/keyring.ts';
import { type OpenVault, openVaultFolder } from '#main/vault/open-vault.ts';
import { createVaultFolder, isOccupied, sweepWorkshops } from '#main/vault/vault-folder.ts';
import { AppError } from '#shared/errors.ts';

/** Phrase of every vault these tools make. They hold invented words only. */
export const toolPhrase = 'tisane lanterne galet bruyere sentier carnet';

/** The lightest parameters a header may carry: the tools measure writing, not waiting. */
export const lightKdf = {
  algorithm: 'argon2id',
  memoryKiB: 19_456,
  iterations: 1,
  parallelism: 1,
} as const;

/** Opens a vault as the lock screen does. @throws AppError as `openVaultFolder` */
export function openVault(folder: string, phrase = toolPhrase): Promise<OpenVault> {
  return openVaultFolder('own', folder, async (dir) => {
    const { dek, header } = await unlockFolder(dir, phrase);
    return { dek, vaultId: header.vault_id };
  });
}

/** The same, after making the vault when there is nothing at all in the folder. */
export async function openOrCreateVault(folder: string): Promise<OpenVault> {
  if (!(await isOccupied(folder))) await createVault(folder);
  return openVault(folder);
}

/** As the first screen does. @throws AppError `vault-already-exists`, `disk-full`… */
export async function createVault(folder: string): Promise<void> {
  await sweepWorkshops(folder);
  const keys = await createHeader({ passphrase: toolPhrase, params: lightKdf });
  await createVaultFolder(folder, keys).finally(() => keys.dek.fill(0));
}

/** Gives the vault another phrase, over and over, telling each before and after the change. */
export async function changePhrases(
  folder: string,
  from: string,
  tell: (when: 'TRY' | 'DONE', phrase: string) => void,
): Promise<never> {
  const vault = await openVault(folder, from);
  for (let turn = 0; ; turn += 1) {
    const phrase = `${toolPhrase} ${String(turn)} ${globalThis.crypto.randomUUID()}`;
    tell('TRY', phrase);
    await changePassphrase(folder, vault.dek, phrase);
    tell('DONE', phrase);
  }
}

/** Asks the gate of an open vault; a refusal is thrown as its code. */
export type Ask = <T>(path: string, input: unknown) => Promise<T>;

/** The gate of the app over an open vault, with what writing a note needs, and the journal. */
export function askVault(vault: OpenVault): Ask {
  const keeper: Pick<Keeper, 'database'> = { database: () => vault.database };
  const gate: Gate = createGate({
    keeper: keeper as Keeper,
    handlers: {
      persons: personsHandlers,
      pathways: pathwaysHandlers,
      sessions: sessionsHandlers,
      journal: journalHandlers,
      search: searchHandlers,
    },
    announce: () => undefined,
    log: (_reference, kind) => process.stderr.write(`internal: ${kind}\n`),
  });
  return async <T>(path: string, input: unknown) => {
    const reply = await gate.call(path, input);
    if (!reply.ok) throw new AppError(reply.code);
    return reply.value as T;
  };
}
