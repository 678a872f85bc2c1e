import { closeOpenVault, type OpenVault } from '#main/vault/open-vault.ts';
import { AppError } from '#shared/errors.ts';
import { openAsNext } from './migrate.ts';
import { countIndexedNotes, createNoteWriter, noteText, readNotes, sha256 } from './notes.ts';
import { askVault, openOrCreateVault, openVault, toolPhrase } from './vault.ts';

export { addNotes, lookAtBackups, makeBackups, restoreBackups } from './backups.ts';
export { destroy, destroyNaively, lookAtDestroyed } from './destroy.ts';
export { erase, lookAtErased, prepareErasure } from './erase.ts';
export { backUpInto, mergeVault } from './merge.ts';
export { migrateVault } from './migrate.ts';
export { tenYears } from './ten-years.ts';
export { changePhrases, toolPhrase } from './vault.ts';

/** What `verify.mjs` prints. */
export type Verdict =
  | {
      readonly ok: true;
      /** Note number → SHA-256 of its text. */
      readonly ids: Readonly<Record<string, string>>;
      readonly cipher_integrity: readonly string[];
      readonly integrity: string;
      /** Notes in the full-text index. */
      readonly fts: number;
    }
  | { readonly ok: false; readonly code: string };

/** Opens the vault as the app would at its next start, and reads all there is. */
export async function verify(
  folder: string,
  phrase = toolPhrase,
  open: typeof openVault = openVault,
): Promise<Verdict> {
  return coded(async () => {
    const vault = await open(folder, phrase);
    try {
      return await readAll(vault);
    } finally {
      await closeOpenVault(vault);
    }
  });
}

/** The same, as the version to come would. */
export const verifyAsNext = (folder: string): Promise<Verdict> =>
  verify(folder, toolPhrase, openAsNext);

async function readAll(vault: OpenVault): Promise<Verdict> {
  const { cipher, structure, index } = await vault.database.integrity();
  const notes = [...(await readNotes(vault))].sort(([a], [b]) => a - b);
  return {
    ok: true,
    ids: Object.fromEntries(notes.map(([i, text]) => [String(i), sha256(text)])),
    cipher_integrity: cipher,
    integrity: finding(structure, index, vault.database.missingSaves),
    fts: await countIndexedNotes(vault),
  };
}

function finding(structure: string, index: boolean, missingSaves: number): string {
  if (structure !== 'ok') return structure;
  if (!index) return 'search index differs from notes';
  return missingSaves > 0 ? `${String(missingSaves)} acknowledged saves are missing` : 'ok';
}

/**
 * Writes notes until it is stopped or refused, telling each one once it is committed.
 * @param acknowledge called with the number and the SHA-256 of a note that is in the vault
 */
export function write(
  folder: string,
  seed: string,
  acknowledge: (i: number, digest: string) => void,
): Promise<{ readonly ok: false; readonly code: string }> {
  return coded(async () => {
    const vault = await openOrCreateVault(folder);
    try {
      return await writeForEver(vault, seed, acknowledge);
    } finally {
      await closeOpenVault(vault);
    }
  });
}

async function writeForEver(
  vault: OpenVault,
  seed: string,
  acknowledge: (i: number, digest: string) => void,
): Promise<never> {
  const save = createNoteWriter(askVault(vault));
  const last = Math.max(-1, ...(await readNotes(vault)).keys());
  for (let i = last + 1; ; i += 1) {
    const text = noteText(seed, i);
    await save(text);
    acknowledge(i, sha256(text));
  }
}

/** A refusal the app would put into words is a result; anything else is a crash, and shows. */
async function coded<T>(
  work: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly code: string }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
    return { ok: false, code: error.code };
  }
}
