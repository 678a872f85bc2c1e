import { createHash } from 'node:crypto';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonObject } from '#main/vault/keys/canonical-json.ts';
import {
  headerBody,
  parseHeader,
  sealHeader,
  serialiseHeader,
  slotsOf,
  type VaultHeader,
} from '#main/vault/keys/header.ts';
import {
  createHeaderFiles,
  readHeader,
  readHeaderCopy,
  writeHeaderCopy,
} from '#main/vault/keys/header-file.ts';
import {
  changePassphrase,
  createHeader,
  renewRecovery,
  unlockFolder,
  unlockWithPassphrase,
  unlockWithRecovery,
} from '#main/vault/keys/keyring.ts';
import { wrapKey } from '#main/vault/keys/slots.ts';
import { cheap, codeOf, temporaryFolder } from './support.ts';

const oldPhrase = 'lampe nuage violon';
const newPhrase = 'cerise panier tortue';

async function freshVault() {
  const dir = await temporaryFolder();
  const keys = await createHeader({ passphrase: oldPhrase, params: cheap });
  await createHeaderFiles(dir, keys.header);
  return { dir, ...keys };
}

/** A header changed by someone without the data key, its checksum made right again. */
function forged(header: VaultHeader, slots: VaultHeader['slots']): Buffer {
  const { checksum: _checksum, ...rest } = { ...header, slots } as unknown as JsonObject;
  const checksum = createHash('sha256').update(canonicalJson(rest)).digest('hex');
  return Buffer.from(`${canonicalJson({ ...rest, checksum })}\n`);
}

describe('a new vault', () => {
  it('opens with its phrase, in any Unicode spelling, and with its recovery words', async () => {
    const keys = await createHeader({ passphrase: 'été\u00a0: marée', params: cheap });
    const spelled = 'e\u0301te\u0301 : mare\u0301e';
    expect(await unlockWithPassphrase(keys.header, spelled)).toEqual(keys.dek);
    const typed = keys.recoveryWords.join('\n').toUpperCase();
    expect(await unlockWithRecovery(keys.header, typed)).toEqual(keys.dek);
  });

  it('tells wrong phrase, wrong words, unknown word and damaged slot apart', async () => {
    const { header } = await createHeader({ passphrase: oldPhrase, params: cheap });
    const other = await createHeader({ passphrase: oldPhrase, params: cheap });
    const [first, second] = header.slots;
    const swapped = { ...first, wrappedB64: slotsOf(other.header, 'passphrase')[0]?.wrappedB64 };
    const damaged = { ...header, slots: [swapped, second] } as VaultHeader;
    const words = (text: string) => codeOf(() => unlockWithRecovery(header, text));

    expect(await codeOf(() => unlockWithPassphrase(header, 'autre'))).toBe('wrong-passphrase');
    expect(await codeOf(() => unlockWithPassphrase(damaged, oldPhrase))).toBe('vault-slot-damaged');
    expect(await codeOf(() => unlockWithPassphrase(damaged, 'autre'))).toBe('wrong-passphrase');
    expect(await words(other.recoveryWords.join(' '))).toBe('recovery-wrong');
    expect(await words('abaisser zzz')).toBe('recovery-word-unknown');
    expect(await words('abaisser abandon')).toBe('recovery-checksum');
  });

  it('is not the same twice', async () => {
    const [a, b] = await Promise.all([
      createHeader({ passphrase: oldPhrase, params: cheap }),
      createHeader({ passphrase: oldPhrase, params: cheap }),
    ]);
    expect(a.dek.equals(b.dek)).toBe(false);
    expect(a.header.vault_id).not.toBe(b.header.vault_id);
    expect(a.recoveryWords).not.toEqual(b.recoveryWords);
  });
});

describe('a change of phrase', () => {
  it('leaves the old phrase opening neither the header nor its copy', async () => {
    const { dir, dek, recoveryWords } = await freshVault();
    await changePassphrase(dir, dek, newPhrase);
    const headers = [(await readHeader(dir)).header, await readHeaderCopy(dir)];
    for (const header of headers) {
      if (header === null) throw new Error('no copy');
      expect(await unlockWithPassphrase(header, newPhrase)).toEqual(dek);
      expect(await codeOf(() => unlockWithPassphrase(header, oldPhrase))).toBe('wrong-passphrase');
      expect(await unlockWithRecovery(header, recoveryWords.join(' '))).toEqual(dek);
    }
    // From the copy alone, and as the lock screen does it.
    await truncate(join(dir, 'vault.json'), 0);
    expect(await codeOf(() => unlockFolder(dir, oldPhrase))).toBe('wrong-passphrase');
    expect((await unlockFolder(dir, newPhrase)).dek).toEqual(dek);
  });

  it('control: before the change the old phrase opens both', async () => {
    const { dir, dek } = await freshVault();
    const copy = await readHeaderCopy(dir);
    expect((await unlockFolder(dir, oldPhrase)).dek).toEqual(dek);
    expect(copy && (await unlockWithPassphrase(copy, oldPhrase))).toEqual(dek);
  });

  it('grows the generation and keeps the price of a try', async () => {
    const { dir, dek, header } = await freshVault();
    const changed = await changePassphrase(dir, dek, newPhrase);
    expect(changed.generation).toBeGreaterThan(header.generation);
    expect(slotsOf(changed, 'passphrase')).toHaveLength(1);
    expect(slotsOf(changed, 'passphrase')[0]?.kdf).toMatchObject(cheap);
  });

  it('refuses to build on a header that was tampered with', async () => {
    const { dir, dek, header } = await freshVault();
    await writeFile(join(dir, 'vault.json'), forged(header, header.slots.slice(0, 1)));
    const code = await codeOf(() => changePassphrase(dir, dek, newPhrase));
    expect(code).toBe('vault-header-tampered');
  });

  it('cut short after the new slot: both open, and the new phrase finishes it', async () => {
    const { dir, dek, header } = await freshVault();
    const added = await wrapKey(dek, newPhrase, 'passphrase', header, cheap);
    const body = { ...headerBody(header), slots: [...header.slots, added], generation: 2 };
    await writeFile(join(dir, 'vault.json'), serialiseHeader(sealHeader(body, dek)));

    expect((await unlockFolder(dir, oldPhrase)).dek).toEqual(dek);
    expect((await unlockFolder(dir, newPhrase)).dek).toEqual(dek);
    expect(await codeOf(() => unlockFolder(dir, oldPhrase))).toBe('wrong-passphrase');
    const copy = await readHeaderCopy(dir);
    expect(copy && (await codeOf(() => unlockWithPassphrase(copy, oldPhrase)))).toBe(
      'wrong-passphrase',
    );
  });

  it('cut short before the copy: unlocking with the new phrase renews the copy', async () => {
    const { dir, dek, header } = await freshVault();
    await changePassphrase(dir, dek, newPhrase);
    await writeHeaderCopy(dir, header);
    await unlockFolder(dir, newPhrase);
    expect(await readHeaderCopy(dir)).toEqual((await readHeader(dir)).header);
  });
});

describe('a new recovery sheet', () => {
  it('opens the vault; the old words do not any more, the phrase still does', async () => {
    const { dir, dek, recoveryWords } = await freshVault();
    const renewed = await renewRecovery(dir, dek);
    const open = (words: string[]) => unlockWithRecovery(renewed.header, words.join(' '));
    expect(await open(renewed.recoveryWords)).toEqual(dek);
    expect(await codeOf(() => open(recoveryWords))).toBe('recovery-wrong');
    expect((await unlockFolder(dir, oldPhrase)).dek).toEqual(dek);
  });
});

describe('a header changed by someone without the key', () => {
  it('is named when a slot of theirs was added', async () => {
    const { dir, header } = await freshVault();
    const theirs = await wrapKey(Buffer.alloc(32, 1), 'la leur', 'passphrase', header, cheap);
    await writeFile(join(dir, 'vault.json'), forged(header, [...header.slots, theirs]));
    expect(await codeOf(() => unlockFolder(dir, oldPhrase))).toBe('vault-header-tampered');
    expect(await codeOf(() => unlockFolder(dir, 'la leur'))).toBe('vault-header-tampered');
  });

  it('is named when a parameter was lowered, though the phrase no longer opens it', async () => {
    const dir = await temporaryFolder();
    const params = { ...cheap, iterations: 2 };
    const { header } = await createHeader({ passphrase: oldPhrase, params });
    await createHeaderFiles(dir, header);
    const [slot, ...others] = slotsOf(header, 'passphrase').concat(slotsOf(header, 'recovery'));
    if (slot === undefined) throw new Error('no slot');
    const lowered = { ...slot, kdf: { ...slot.kdf, iterations: 1 } };
    await writeFile(join(dir, 'vault.json'), forged(header, [lowered, ...others]));

    expect(await codeOf(() => unlockFolder(dir, oldPhrase))).toBe('vault-header-tampered');
    expect(await codeOf(() => unlockFolder(dir, 'autre'))).toBe('wrong-passphrase');
    // Control: without a sound copy to compare with, the phrase looks wrong.
    await rm(join(dir, 'vault.json.bak'));
    expect(await codeOf(() => unlockFolder(dir, oldPhrase))).toBe('wrong-passphrase');
  });

  it('is never mistaken for an accident: the file stays as it is', async () => {
    const { dir, header } = await freshVault();
    const changed = forged(header, header.slots.slice(0, 1));
    await writeFile(join(dir, 'vault.json'), changed);
    expect(await codeOf(() => unlockFolder(dir, oldPhrase))).toBe('vault-header-tampered');
    expect(await readFile(join(dir, 'vault.json'))).toEqual(changed);
    expect(parseHeader(changed).slots).toHaveLength(1);
  });
});
