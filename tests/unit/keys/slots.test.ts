import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeySlot, type SlotOwner, unwrapKey, wrapKey } from '#main/vault/keys/slots.ts';
import { cheap, codeOf } from './support.ts';

const owner: SlotOwner = { format: 'carnet-de-pair', version: 1, vault_id: 'ab'.repeat(16) };
const dek = Buffer.from('0123456789abcdef0123456789abcdef');
const phrase = 'six mots tirés au sort';
const slot = await wrapKey(dek, phrase, 'passphrase', owner, cheap);

/** One bit of one base64 field, changed. */
function flip(
  changed: KeySlot,
  field: 'nonceB64' | 'wrappedB64' | 'keyCheckB64',
  bit: number,
): KeySlot {
  const bytes = Buffer.from(changed[field], 'base64');
  const at = bit % (bytes.length * 8);
  bytes.writeUInt8(bytes.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
  return { ...changed, [field]: bytes.toString('base64') };
}

describe('a key slot', () => {
  it('gives back any key under any phrase', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom('passphrase' as const, 'recovery' as const, 'keychain' as const),
        async (key, secret, type) => {
          const wrapped = await wrapKey(key, secret, type, owner, cheap);
          expect(await unwrapKey(wrapped, secret, owner)).toEqual(Buffer.from(key));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives nothing for another phrase', async () => {
    expect(await unwrapKey(slot, `${phrase} `, owner)).toBeNull();
  });

  it('says it is damaged, never gives another key, when a bit of the wrap changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('nonceB64' as const, 'wrappedB64' as const),
        fc.nat(1000),
        async (field, bit) => {
          const changed = flip(slot, field, bit);
          expect(await codeOf(() => unwrapKey(changed, phrase, owner))).toBe('vault-slot-damaged');
        },
      ),
      { numRuns: 40 },
    );
    // Control: the untouched slot opens, so the failures above come from the changed bit.
    expect(await unwrapKey(slot, phrase, owner)).toEqual(dek);
  });

  it('opens all the same when only its key check is damaged', async () => {
    expect(await unwrapKey(flip(slot, 'keyCheckB64', 3), phrase, owner)).toEqual(dek);
  });

  it.each([
    ['vault', {}, { vault_id: 'cd'.repeat(16) }],
    ['version', {}, { version: 2 }],
    ['type', { type: 'recovery' as const }, {}],
  ])('is bound to its %s', async (_what, slotChange, ownerChange) => {
    const moved = { ...slot, ...slotChange };
    expect(await codeOf(() => unwrapKey(moved, phrase, { ...owner, ...ownerChange }))).toBe(
      'vault-slot-damaged',
    );
  });

  it('opens with no lowered parameter', async () => {
    const costly = await wrapKey(dek, phrase, 'passphrase', owner, { ...cheap, iterations: 2 });
    const lowered = { ...costly, kdf: { ...costly.kdf, iterations: 1 } };
    expect(await unwrapKey(lowered, phrase, owner)).toBeNull();
    expect(await unwrapKey(costly, phrase, owner)).toEqual(dek);
  });

  it('never wraps twice alike', async () => {
    const again = await wrapKey(dek, phrase, 'passphrase', owner, cheap);
    expect(again.nonceB64).not.toBe(slot.nonceB64);
    expect(again.kdf.saltB64).not.toBe(slot.kdf.saltB64);
    expect(again.wrappedB64).not.toBe(slot.wrappedB64);
  });
});
