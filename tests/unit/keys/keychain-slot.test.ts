import { describe, expect, it } from 'vitest';
import { createHeaderFiles, readHeader } from '#main/vault/keys/header-file.ts';
import {
  keptText,
  keychainSecret,
  newKeychainHalf,
  readKeptText,
} from '#main/vault/keys/keychain-slot.ts';
import {
  createHeader,
  dropSlots,
  replaceSlot,
  unlockFolder,
  unlockFolderWith,
} from '#main/vault/keys/keyring.ts';
import { unwrapKey, wrapKey } from '#main/vault/keys/slots.ts';
import { cheap, codeOf, temporaryFolder } from './support.ts';

const owner = { format: 'carnet-de-pair', version: 1, vault_id: 'ab'.repeat(16) };
const dek = Buffer.from('0123456789abcdef0123456789abcdef');
const [half, code] = [newKeychainHalf(), '492817'];
const slot = await wrapKey(dek, keychainSecret(half, code).text, 'keychain', owner, cheap);
const open = (text: string) => unwrapKey(slot, text, owner);

async function vaultWithCode() {
  const dir = await temporaryFolder();
  const keys = await createHeader({ passphrase: 'une phrase', params: cheap });
  await createHeaderFiles(dir, keys.header);
  await replaceSlot(dir, keys.dek, keychainSecret(half, code));
  return { dir, ...keys };
}

describe('the two halves of a keychain slot', () => {
  it('open it together', async () => {
    expect(await open(keychainSecret(half, code).text)).toEqual(dek);
  });

  it.each([
    ['the bytes of the keychain alone', half],
    ['them with an empty code', keychainSecret(half, '').text],
    ['the code alone', code],
    ['the code with no bytes', keychainSecret('', code).text],
    ['the code with bytes of zeros', keychainSecret('00'.repeat(32), code).text],
    ['the code before the bytes', `${code}:${half}`],
    ['a code of one digit more', keychainSecret(half, `${code}0`).text],
  ])('do not by %s', async (_what, text) => {
    expect(await open(text)).toBeNull();
  });

  it('are 256 random bits, never the same', () => {
    expect(half).toMatch(/^[0-9a-f]{64}$/);
    expect(newKeychainHalf()).not.toBe(half);
  });
});

describe('what the keychain is given to keep', () => {
  const id = '00aa11bb22cc33dd';
  const text = keptText(id, half);

  it('is read back for its own slot only', () => {
    expect(readKeptText(text, id)).toBe(half);
    expect(readKeptText(text, '00aa11bb22cc33de')).toBeNull();
  });

  it('is refused when any character of it changes, or is missing', () => {
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === '0' ? '1' : '0';
      expect(readKeptText(`${text.slice(0, at)}${other}${text.slice(at + 1)}`, id)).toBeNull();
      expect(readKeptText(text.slice(0, at), id)).toBeNull();
    }
    for (const odd of ['', '..', `${text}.`, `${text}.x`]) expect(readKeptText(odd, id)).toBeNull();
  });
});

describe('a keychain slot in the header', () => {
  it('opens beside the phrase, costs what the others cost, and goes without touching them', async () => {
    const { dir, dek: key } = await vaultWithCode();
    const { header } = await readHeader(dir);
    expect(header.slots.map(({ type }) => type)).toEqual(['passphrase', 'recovery', 'keychain']);
    const [first, , third] = header.slots as { kdf: { memoryKiB: number; saltB64: string } }[];
    expect({ ...third?.kdf, saltB64: '' }).toEqual({ ...first?.kdf, saltB64: '' });
    expect((await unlockFolderWith(dir, keychainSecret(half, code))).dek).toEqual(key);
    await dropSlots(dir, key, 'keychain');
    expect(await codeOf(() => unlockFolderWith(dir, keychainSecret(half, code)))).toBe(
      'quick-wrong-code',
    );
    expect((await unlockFolder(dir, 'une phrase')).dek).toEqual(key);
    const before = (await readHeader(dir)).header.generation;
    await dropSlots(dir, key, 'keychain');
    expect((await readHeader(dir)).header.generation).toBe(before);
  });

  it('is no phrase: the text of both halves does not open a passphrase slot', async () => {
    const { dir } = await vaultWithCode();
    const { text } = keychainSecret(half, code);
    expect(await codeOf(() => unlockFolder(dir, text))).toBe('wrong-passphrase');
  });

  it('is left out of the header when the keychain refuses', async () => {
    const { dir, dek: key } = await vaultWithCode();
    const prepare = () => Promise.reject(new Error('refused'));
    const other = keychainSecret(newKeychainHalf(), code);
    await expect(replaceSlot(dir, key, other, { prepare })).rejects.toThrow('refused');
    expect((await unlockFolderWith(dir, keychainSecret(half, code))).dek).toEqual(key);
  });
});
