import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonObject } from '#main/vault/keys/canonical-json.ts';
import { deriveSubKey } from '#main/vault/keys/derive.ts';
import {
  headerBody,
  parseHeader,
  sealHeader,
  serialiseHeader,
  slotsOf,
  type VaultHeader,
  verifyHeaderMac,
} from '#main/vault/keys/header.ts';
import { createHeader } from '#main/vault/keys/keyring.ts';
import { cheap, codeOf } from './support.ts';

const { header, dek } = await createHeader({ passphrase: 'une phrase', params: cheap });
const bytes = serialiseHeader(header);

/** What someone without the data key can do: change a header and make its checksum right again. */
function forge(change: JsonObject): Buffer {
  const { checksum: _checksum, ...rest } = { ...(header as JsonObject), ...change };
  const checksum = createHash('sha256').update(canonicalJson(rest)).digest('hex');
  return Buffer.from(`${canonicalJson({ ...rest, checksum })}\n`);
}

const read = (forged: Buffer) => codeOf(() => parseHeader(forged));

describe('vault.json', () => {
  it('reads back what was written, and stays small', () => {
    expect(parseHeader(bytes)).toEqual(header);
    expect(bytes.length).toBeLessThan(2048);
  });

  it('holds no phrase and no recovery word', async () => {
    const made = await createHeader({ passphrase: 'girafe lampion', params: cheap });
    const text = serialiseHeader(made.header).toString('utf8');
    expect(text).not.toContain('girafe');
    expect(made.recoveryWords.filter((word) => text.includes(`"${word}"`))).toEqual([]);
  });

  it('shows every single changed bit as damage', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => parseHeader(changed)).toThrow('vault-header-damaged');
    }
  });

  it('shows any truncation, and any other text, as damage', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (size) => {
        expect(() => parseHeader(bytes.subarray(0, size))).toThrow('vault-header-damaged');
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => parseHeader(Buffer.from(text))).toThrow('vault-header-damaged');
      }),
    );
  });

  it('refuses more than 64 KiB without parsing', async () => {
    expect(await read(forge({ filler: 'x'.repeat(70_000) }))).toBe('vault-header-damaged');
  });

  it('names a newer version, and never guesses', async () => {
    expect(await read(forge({ version: 2 }))).toBe('vault-newer-version');
    expect(await read(forge({ min_reader: 2 }))).toBe('vault-newer-version');
    expect(await read(forge({ version: 0 }))).toBe('vault-header-damaged');
    expect(await read(forge({ format: 'autre' }))).toBe('vault-header-damaged');
    expect(await read(forge({}))).toBe('no error');
  });

  it('refuses parameters out of bounds, nine slots, none, or two of one id', async () => {
    const [first] = header.slots as unknown as [JsonObject];
    const kdf = first.kdf as JsonObject;
    const weak = { ...first, kdf: { ...kdf, memoryKiB: 1024 } };
    const nine = Array.from({ length: 9 }, (_, i) => ({
      ...first,
      id: `000000000000000${String(i)}`,
    }));
    expect(await read(forge({ slots: [weak] }))).toBe('vault-header-damaged');
    expect(await read(forge({ slots: nine }))).toBe('vault-header-damaged');
    expect(await read(forge({ slots: nine.slice(1) }))).toBe('no error');
    expect(await read(forge({ slots: [] }))).toBe('vault-header-damaged');
    expect(await read(forge({ slots: [first, first] }))).toBe('vault-header-damaged');
  });

  it('keeps slots of a kind it does not know, and ignores them', () => {
    const fido = { id: '00000000000000ff', type: 'fido2', credential: 'x', nested: { a: [1] } };
    const body = { ...headerBody(header), slots: [...header.slots, fido] };
    const reread = parseHeader(serialiseHeader(sealHeader(body, dek)));
    expect(reread.slots).toContainEqual(fido);
    expect([slotsOf(reread, 'passphrase'), slotsOf(reread, 'recovery')].flat()).toHaveLength(2);
    expect(() => {
      verifyHeaderMac(reread, dek);
    }).not.toThrow();
  });
});

describe('the seal of the header', () => {
  const check = (forged: Buffer, key: Uint8Array = dek) =>
    codeOf(() => {
      verifyHeaderMac(parseHeader(forged), key);
    });

  it('holds for the header as written', async () => {
    expect(await check(bytes)).toBe('no error');
  });

  it('breaks when a slot is added, dropped or moved without the data key', async () => {
    const [a, b] = header.slots as unknown as [JsonObject, JsonObject];
    const extra = { ...a, id: '00000000000000aa' };
    expect(await check(forge({ slots: [a, b, extra] }))).toBe('vault-header-tampered');
    expect(await check(forge({ slots: [a] }))).toBe('vault-header-tampered');
    expect(await check(forge({ slots: [b, a] }))).toBe('vault-header-tampered');
  });

  it('breaks when a parameter or the generation is changed', async () => {
    const [a, b] = header.slots as unknown as [JsonObject, JsonObject];
    const lowered = { ...a, kdf: { ...(a.kdf as JsonObject), parallelism: 2 } };
    expect(await check(forge({ slots: [lowered, b] }))).toBe('vault-header-tampered');
    expect(await check(forge({ generation: 9 }))).toBe('vault-header-tampered');
  });

  it('breaks under another data key', async () => {
    expect(await check(bytes, Buffer.alloc(32, 1))).toBe('vault-header-tampered');
  });
});

describe('sub-keys', () => {
  it('differ by purpose and by vault, and are HKDF-SHA256 as written in FORMAT.md', () => {
    const purposes = ['db', 'headerMac', 'pieces', 'backupMac'] as const;
    const keys = purposes.map((p) => deriveSubKey(dek, header.vault_id, p).toString('hex'));
    expect(new Set(keys).size).toBe(4);
    expect(deriveSubKey(dek, '00'.repeat(16), 'db').toString('hex')).not.toBe(keys[0]);
    const known: VaultHeader['vault_id'] = '0f'.repeat(16);
    expect(deriveSubKey(Buffer.alloc(32, 1), known, 'db').toString('hex')).toBe(
      '40198a5563ccf8e8e9db3a48aff6f2a7f1200bdd9ffac5b6d9fe957837331994',
    );
  });
});
