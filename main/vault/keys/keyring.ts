import { randomBytes, timingSafeEqual } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import {
  type HeaderBody,
  headerBody,
  headerFormat,
  headerVersion,
  maxSlots,
  sealHeader,
  slotsOf,
  type VaultHeader,
  verifyHeaderMac,
} from './header.ts';
import { readHeader, readHeaderCopy, replaceHeader, writeHeaderCopy } from './header-file.ts';
import type { KdfCost } from './kdf.ts';
import { newRecoveryWords, readRecoveryWords, recoverySecret } from './recovery.ts';
import { type SlotType, unwrapKey, wrapKey } from './slots.ts';

export type NewKeys = {
  readonly header: VaultHeader;
  /** The data key, 32 bytes. The caller zeroes it. */
  readonly dek: Buffer;
  /** Shown once on the recovery sheet, kept nowhere. */
  readonly recoveryWords: string[];
};

/** A new vault's data key, wrapped once under the phrase and once under twelve words. */
export async function createHeader(input: {
  passphrase: string;
  params: KdfCost;
}): Promise<NewKeys> {
  const owner = {
    format: headerFormat,
    version: headerVersion,
    vault_id: randomBytes(16).toString('hex'),
  } as const;
  const dek = randomBytes(32);
  const recoveryWords = newRecoveryWords();
  const slots = [
    await wrapKey(dek, input.passphrase, 'passphrase', owner, input.params),
    await wrapKey(dek, recoverySecret(recoveryWords), 'recovery', owner, input.params),
  ];
  const header = sealHeader({ ...owner, min_reader: headerVersion, generation: 1, slots }, dek);
  return { header, dek, recoveryWords };
}

/**
 * The data key behind a phrase, once the whole header has proven authentic. The caller zeroes it.
 *
 * @throws AppError `wrong-passphrase`, `vault-slot-damaged`, `vault-header-tampered`
 */
export async function unlockWithPassphrase(header: VaultHeader, phrase: string): Promise<Buffer> {
  return (await openSlot(header, phraseOf(phrase))).dek;
}

/**
 * The same with the twelve words of the recovery sheet, in any spelling.
 *
 * @throws AppError `recovery-word-unknown`, `recovery-checksum`, `recovery-wrong`,
 * `vault-slot-damaged`, `vault-header-tampered`
 */
export async function unlockWithRecovery(header: VaultHeader, typed: string): Promise<Buffer> {
  const reading = readRecoveryWords(typed);
  if (!reading.ok) throw new AppError(reading.code);
  const text = recoverySecret(reading.words);
  return (await openSlot(header, { type: 'recovery', text, refusal: 'recovery-wrong' })).dek;
}

const phraseOf = (text: string): Secret => ({
  type: 'passphrase',
  text,
  refusal: 'wrong-passphrase',
});

type Opened = { readonly dek: Buffer; readonly slotId: string };

/** What is tried on the slots of one type, and the code of its refusal. */
export interface Secret {
  readonly type: SlotType;
  readonly text: string;
  readonly refusal: 'wrong-passphrase' | 'recovery-wrong' | 'quick-wrong-code';
}

/** Newest slot first: two of a type exist only after a change of phrase was cut short. */
async function openSlot(header: VaultHeader, secret: Secret): Promise<Opened> {
  for (const slot of slotsOf(header, secret.type).reverse()) {
    const dek = await unwrapKey(slot, secret.text, header);
    if (dek === null) continue;
    try {
      verifyHeaderMac(header, dek);
    } catch (error) {
      dek.fill(0);
      throw error;
    }
    return { dek, slotId: slot.id };
  }
  throw new AppError(secret.refusal);
}

/**
 * Opens the vault in a folder, as the lock screen does, and tidies what a crash left behind.
 *
 * A parameter changed by someone without the data key makes the right phrase look wrong. If the
 * copy of the same generation opens with it, the header was tampered with, and that is said.
 *
 * @throws AppError as `unlockWithPassphrase` and `readHeader`
 */
export function unlockFolder(dir: string, phrase: string): Promise<UnlockedFolder> {
  return unlockFolderWith(dir, phraseOf(phrase));
}

/** The same with any secret. @throws AppError the refusal of that secret, and as `unlockFolder` */
export async function unlockFolderWith(dir: string, secret: Secret): Promise<UnlockedFolder> {
  const { header, recovered } = await readHeader(dir);
  try {
    const { dek, slotId } = await openSlot(header, secret);
    await settle(dir, header, dek, { type: secret.type, slotId });
    return { header: (await readHeader(dir)).header, dek, recovered };
  } catch (error) {
    const refused = error instanceof AppError && error.code === secret.refusal;
    if (refused && (await opensCopy(dir, header, secret))) {
      throw new AppError('vault-header-tampered');
    }
    throw error;
  }
}

export type UnlockedFolder = {
  readonly header: VaultHeader;
  readonly dek: Buffer;
  readonly recovered: boolean;
};

async function opensCopy(dir: string, header: VaultHeader, secret: Secret): Promise<boolean> {
  const copy = await readHeaderCopy(dir);
  const isTwin = copy?.vault_id === header.vault_id && copy.generation === header.generation;
  if (copy === null || !isTwin || copy.checksum === header.checksum) return false;
  try {
    (await openSlot(copy, secret)).dek.fill(0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finishes a change of phrase or of code that was cut short, once the new one has opened the vault, and
 * makes the copy equal to the header. Failing is no reason to keep the vault closed.
 */
async function settle(
  dir: string,
  header: VaultHeader,
  dek: Buffer,
  { type, slotId }: { readonly type: SlotType; readonly slotId: string },
): Promise<void> {
  try {
    const slots = slotsOf(header, type);
    if (slots.length > 1 && slots.at(-1)?.id === slotId) {
      await keepOnly(dir, header, dek, { type, slotId });
    } else if ((await readHeaderCopy(dir))?.checksum !== header.checksum) {
      await writeHeaderCopy(dir, header);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/**
 * Gives the vault a new phrase. The old one opens neither the header nor its copy afterwards;
 * backups made before still open with it, which the screen must say.
 *
 * @throws AppError `vault-header-tampered`, `disk-full`, `folder-read-only`
 */
export async function changePassphrase(
  dir: string,
  dek: Buffer,
  newPhrase: string,
  params?: KdfCost,
): Promise<VaultHeader> {
  return await replaceSlot(dir, dek, phraseOf(newPhrase), { params });
}

/** A new recovery sheet; the words of the old one open nothing any more. */
export async function renewRecovery(
  dir: string,
  dek: Buffer,
  params?: KdfCost,
): Promise<{ readonly header: VaultHeader; readonly recoveryWords: string[] }> {
  const recoveryWords = newRecoveryWords();
  const text = recoverySecret(recoveryWords);
  const secret: Secret = { type: 'recovery', text, refusal: 'recovery-wrong' };
  return { header: await replaceSlot(dir, dek, secret, { params }), recoveryWords };
}

interface Replacing {
  readonly params?: KdfCost | undefined;
  /** What must be in place before the header names the new slot. */
  readonly prepare?: (slotId: string) => Promise<void>;
}

/**
 * Adds the new slot, proves it from the disk, and only then drops the old ones: at every moment
 * at least one of the two secrets opens the vault.
 */
export async function replaceSlot(
  dir: string,
  dek: Buffer,
  secret: Secret,
  { params, prepare }: Replacing = {},
): Promise<VaultHeader> {
  const { header } = await readHeader(dir);
  verifyHeaderMac(header, dek);
  const cost = params ?? costOf(header);
  const added = await wrapKey(dek, secret.text, secret.type, header, cost);
  const slots = [...header.slots, added];
  if (slots.length > maxSlots) throw new AppError('conflict');
  await prepare?.(added.id);
  await replaceHeader(dir, next(header, { slots }, dek));

  const { header: written } = await readHeader(dir);
  const proof = await openSlot(written, secret);
  const proven = timingSafeEqual(proof.dek, dek) && proof.slotId === added.id;
  proof.dek.fill(0);
  if (!proven) throw new AppError('vault-slot-damaged');
  return await keepOnly(dir, written, dek, { type: secret.type, slotId: added.id });
}

/** Takes every slot of a type out of the header; does nothing where there is none. */
export async function dropSlots(dir: string, dek: Buffer, type: 'keychain'): Promise<void> {
  const { header } = await readHeader(dir);
  verifyHeaderMac(header, dek);
  if (slotsOf(header, type).length > 0) await keepOnly(dir, header, dek, { type, slotId: null });
}

async function keepOnly(
  dir: string,
  header: VaultHeader,
  dek: Buffer,
  { type, slotId }: { readonly type: SlotType; readonly slotId: string | null },
): Promise<VaultHeader> {
  const slots = header.slots.filter((slot) => slot.type !== type || slot.id === slotId);
  const kept = next(header, { slots }, dek);
  await replaceHeader(dir, kept);
  await writeHeaderCopy(dir, kept);
  return kept;
}

const next = (header: VaultHeader, change: Partial<HeaderBody>, dek: Buffer): VaultHeader =>
  sealHeader({ ...headerBody(header), ...change, generation: header.generation + 1 }, dek);

/** A new slot costs what the vault's slots cost already: none is the weak one. */
function costOf(header: VaultHeader): KdfCost {
  const slot = slotsOf(header, 'passphrase').at(-1) ?? slotsOf(header, 'recovery').at(-1);
  if (slot === undefined) throw new AppError('vault-slot-damaged');
  const { saltB64: _salt, ...cost } = slot.kdf;
  return cost;
}
