import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeader } from '#main/vault/keys/header-file.ts';
import { unlockFolder } from '#main/vault/keys/keyring.ts';
import type { VaultDetails } from '#shared/features/care.ts';
import type { QuickState } from '#shared/features/quick.ts';
import { forgeHeader } from '#tests/support/forged-header.ts';
import { goodPhrase, otherPhrase } from '#tests/support/keeper.ts';
import {
  aComputer,
  type Computer,
  changeKept,
  code,
  keptPath,
  otherCode,
  type Running,
  start,
  withCode,
} from '#tests/support/quick-vault.ts';

const unlock = (running: Running, phrase = goodPhrase) =>
  running.call('vault.unlock', { kind: 'own', phrase });
const byCode = (running: Running, typed = code) => running.call('quick.unlock', { code: typed });
const wayOf = async (running: Running) => (await running.ask<QuickState>('quick.state')).way;
const slotsIn = async ({ userData }: Computer) =>
  (await readHeader(join(userData, 'coffre'))).header.slots.map(({ type }) => type);
const opens = { ok: true, value: null };

/** The phrase always opens, and the code can be removed: what must hold whatever is lost. */
async function phraseOpensAndCodeGoes(computer: Computer): Promise<void> {
  const running = start(computer);
  expect(await unlock(running)).toEqual(opens);
  expect((await running.ask<VaultDetails>('care.details')).slots.keychain).toBe(1);
  await running.ask('quick.disable');
  expect(await wayOf(running)).toBe('none');
  await running.lock();
  expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery']);
  expect(existsSync(keptPath(computer))).toBe(false);
}

describe('a code, and the keychain', () => {
  it('is off by default, and main is not asked anything', async () => {
    const computer = await aComputer();
    const running = start(computer);
    expect(await wayOf(running)).toBe('none');
    expect(await byCode(running)).toMatchObject({ code: 'quick-not-usable' });
    expect(await unlock(running)).toEqual(opens);
    expect(await wayOf(running)).toBe('none');
    expect(computer.said).toEqual([]);
    expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery']);
  });

  it('opens once set against the phrase, beside the phrase and the sheet', async () => {
    const computer = await aComputer();
    const first = start(computer);
    expect(await first.call('quick.enable', { phrase: goodPhrase, code })).toMatchObject({
      code: 'locked',
    });
    await unlock(first);
    expect(await first.call('quick.enable', { phrase: otherPhrase, code })).toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery']);
    expect(await first.call('quick.enable', { phrase: goodPhrase, code })).toEqual(opens);
    expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery', 'keychain']);
    expect((await first.ask<VaultDetails>('care.details')).slots).toEqual({
      passphrase: 1,
      recovery: 1,
      keychain: 1,
      others: 0,
    });
    await first.lock();
    expect(statSync(keptPath(computer)).mode & 0o777).toBe(0o600);

    const second = start(computer);
    expect(await second.ask('quick.state')).toEqual({ way: 'usable', triesLeft: 5 });
    expect(await byCode(second)).toEqual(opens);
    expect(await second.ask('persons.list', { archived: false })).toEqual([]);
    await second.lock();
    const third = start(computer);
    expect(await unlock(third)).toEqual(opens);
    await third.lock();
    const words = computer.words.join(' ');
    const fourth = start(computer);
    const lost = { words, newPhrase: otherPhrase };
    expect(await fourth.call('vault.unlockWithRecovery', lost)).toEqual(opens);
  });

  it('refuses a simple code at the gate, and what is no code costs no try', async () => {
    const computer = await aComputer();
    const running = start(computer);
    await unlock(running);
    for (const [typed, refused] of [
      ['111111', 'quick-code-too-simple'],
      ['345678', 'quick-code-too-simple'],
      ['12345', 'invalid-input'],
      ['abcdef', 'invalid-input'],
    ])
      expect(await running.call('quick.enable', { phrase: goodPhrase, code: typed })).toMatchObject(
        { code: refused },
      );
    await running.lock();
    await withCode(computer);
    const locked = start(computer);
    for (const typed of ['', '49281', ' 492817', '4928171234567'])
      expect(await byCode(locked, typed)).toMatchObject({ code: 'invalid-input' });
    expect(await locked.ask('quick.state')).toEqual({ way: 'usable', triesLeft: 5 });
  });

  it('is replaced by another, and the one before opens nothing', async () => {
    const computer = await aComputer();
    await withCode(computer);
    await withCode(computer, otherCode);
    expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery', 'keychain']);
    expect(await byCode(start(computer))).toMatchObject({ code: 'quick-wrong-code' });
    expect(await byCode(start(computer), otherCode)).toEqual(opens);
  });

  it('outlives a change of phrase and a new sheet, and goes with the vault', async () => {
    const computer = await aComputer();
    await withCode(computer);
    const running = start(computer);
    await unlock(running);
    await running.ask('vault.changePassphrase', { current: goodPhrase, next: otherPhrase });
    await running.ask('vault.renewRecovery', { phrase: otherPhrase });
    await running.lock();
    const again = start(computer);
    expect(await byCode(again)).toEqual(opens);
    await again.ask('care.destroy', { word: 'détruire' });
    expect(existsSync(keptPath(computer))).toBe(false);
    expect(await wayOf(again)).toBe('none');
  });

  it('is not for the example', async () => {
    const computer = await aComputer(false);
    const running = start(computer);
    await running.ask('example.open');
    const { phrase } = await running.ask<{ phrase: string }>('example.phrase');
    expect(await running.call('quick.enable', { phrase, code })).toMatchObject({
      code: 'conflict',
    });
    expect(existsSync(keptPath(computer))).toBe(false);
  });

  it('says to main neither code, nor phrase, nor key, and to the page not the other half', async () => {
    const computer = await aComputer();
    await withCode(computer);
    const running = start(computer);
    const replies = [
      await running.call('quick.state', null),
      await byCode(running, otherCode),
      await byCode(running),
      await running.call('quick.keychain', null),
    ];
    const { dek } = await unlockFolder(join(computer.userData, 'coffre'), goodPhrase);
    const toMain = computer.said.join('\n');
    const [half = ''] = /[0-9a-f]{64}/.exec(toMain) ?? [];
    for (const secret of [code, otherCode, goodPhrase, dek.toString('hex'), dek.toString('base64')])
      expect(toMain).not.toContain(secret);
    // Control: the half did pass there, and only there.
    expect(half).toHaveLength(64);
    expect(JSON.stringify(replies)).not.toContain(half);
    expect(readFileSync(keptPath(computer), 'utf8')).not.toContain(half);
    const header = await readFile(join(computer.userData, 'coffre', 'vault.json'), 'utf8');
    expect(header).not.toContain(half);
  });
});

describe('wrong codes', () => {
  /** One try a start of the app: the growing delay begins anew, the tries do not. */
  const tries = async (computer: Computer, count: number) => {
    const refusals: unknown[] = [];
    for (let i = 0; i < count; i += 1) {
      const running = start(computer);
      const reply = await byCode(running, otherCode);
      refusals.push(reply.ok ? 'opened' : reply.code);
      await running.lock();
    }
    return refusals;
  };
  const wrong = 'quick-wrong-code';

  it('end the quick opening at the fifth, across restarts; the phrase tidies up', async () => {
    const computer = await aComputer();
    await withCode(computer);
    const sealed = JSON.parse(readFileSync(keptPath(computer), 'utf8')).sealedB64 as string;
    expect(await tries(computer, 3)).toEqual([wrong, wrong, wrong]);
    expect(await start(computer).ask('quick.state')).toEqual({ way: 'usable', triesLeft: 2 });
    expect(await tries(computer, 2)).toEqual([wrong, 'quick-ended']);

    const ended = start(computer);
    expect(await ended.ask('quick.state')).toEqual({ way: 'ended', triesLeft: 0 });
    expect(await byCode(ended)).toMatchObject({ code: 'quick-ended' });
    expect(readFileSync(keptPath(computer), 'utf8')).not.toContain(sealed.slice(0, 24));
    expect(await unlock(ended)).toEqual(opens);
    expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery']);
    expect(existsSync(keptPath(computer))).toBe(false);
    expect(await wayOf(ended)).toBe('none');
    // And it can be had again.
    await ended.lock();
    await withCode(computer, otherCode);
    expect(await byCode(start(computer), otherCode)).toEqual(opens);
  });

  it('are forgotten by a right one (control: four more do not end it)', async () => {
    const computer = await aComputer();
    await withCode(computer);
    expect(await tries(computer, 4)).toEqual([wrong, wrong, wrong, wrong]);
    const running = start(computer);
    expect(await byCode(running)).toEqual(opens);
    await running.lock();
    expect(await tries(computer, 4)).toEqual([wrong, wrong, wrong, wrong]);
    expect(await byCode(start(computer))).toEqual(opens);
  });

  it('count before the answer: a process killed at each try gains none', async () => {
    const computer = await aComputer();
    await withCode(computer);
    const slot = JSON.parse(readFileSync(keptPath(computer), 'utf8')).slot as string;
    for (let i = 0; i < 5; i += 1) expect(computer.main({ do: 'give', slot }).text).toContain(slot);
    expect(computer.main({ do: 'give', slot })).toMatchObject({ done: false, text: null });
    expect(await byCode(start(computer))).toMatchObject({ code: 'quick-ended' });
    expect(await unlock(start(computer))).toEqual(opens);
  });

  it('wait longer and longer, like phrases, and the wait costs no try', async () => {
    const computer = await aComputer();
    await withCode(computer);
    const running = start(computer);
    for (const seconds of [0, 0, 1])
      expect(await byCode(running, otherCode)).toEqual({ ok: false, code: wrong, seconds });
    expect(await byCode(running)).toMatchObject({ code: 'wait-before-retry' });
    expect(await running.ask('quick.state')).toEqual({ way: 'usable', triesLeft: 2 });
  });
});

describe('losing the keychain never matters', () => {
  it('none that is safe: not offered, and nothing is written', async () => {
    const computer = await aComputer();
    for (const state of ['plain-text', 'unknown', 'closed'] as const) {
      computer.safe.become(state);
      const running = start(computer);
      await unlock(running);
      expect(await running.ask('quick.keychain')).toEqual({ state });
      expect(await running.call('quick.enable', { phrase: goodPhrase, code })).toMatchObject({
        code: 'quick-no-keychain',
      });
      await running.lock();
      expect(await slotsIn(computer)).toEqual(['passphrase', 'recovery']);
      expect(existsSync(keptPath(computer))).toBe(false);
    }
  });

  it('the keychain no longer answers: said, no try spent, and the code works once it is back', async () => {
    const computer = await aComputer();
    await withCode(computer);
    computer.safe.become('plain-text');
    const running = start(computer);
    expect(await wayOf(running)).toBe('keychain-gone');
    for (let i = 0; i < 7; i += 1)
      expect(await byCode(running)).toMatchObject({ code: 'quick-not-usable' });
    computer.safe.become('ready');
    expect(await running.ask('quick.state')).toEqual({ way: 'usable', triesLeft: 5 });
    expect(await byCode(running)).toEqual(opens);
    await running.lock();
    computer.safe.become('closed');
    await phraseOpensAndCodeGoes(computer);
  });

  it('the keychain was reset: what it kept is spoilt, said, and removed', async () => {
    const computer = await aComputer();
    await withCode(computer);
    computer.safe.reset();
    const running = start(computer);
    expect(await byCode(running)).toMatchObject({ code: 'quick-not-usable' });
    expect(await wayOf(running)).toBe('spoilt');
    await running.lock();
    await phraseOpensAndCodeGoes(computer);
  });

  it('what was kept is gone, or is not a file of ours', async () => {
    const computer = await aComputer();
    await withCode(computer);
    for (const text of ['', '{}', 'x'.repeat(20_000), '{"slot":"../../etc"}', null]) {
      if (text === null) rmSync(keptPath(computer));
      else await writeFile(keptPath(computer), text);
      const running = start(computer);
      expect(await wayOf(running)).toBe('elsewhere');
      expect(await byCode(running)).toMatchObject({ code: 'quick-not-usable' });
      await running.lock();
    }
    await phraseOpensAndCodeGoes(computer);
  });

  it('what was kept for another vault opens nothing, even under the name of this one', async () => {
    const [mine, theirs] = [await aComputer(), await aComputer()];
    await withCode(mine);
    await withCode(theirs);
    const { slot } = JSON.parse(readFileSync(keptPath(mine), 'utf8'));
    // The same keychain, as if both vaults had lived here.
    const other = { ...mine, safe: theirs.safe, main: theirs.main, userData: theirs.userData };
    rmSync(join(theirs.userData, 'coffre'), { recursive: true });
    cpSync(join(mine.userData, 'coffre'), join(theirs.userData, 'coffre'), { recursive: true });
    expect(await wayOf(start(other))).toBe('elsewhere');
    expect(await byCode(start(other))).toMatchObject({ code: 'quick-not-usable' });
    changeKept(other, (kept) => ({ ...kept, slot }));
    expect(await byCode(start(other))).toMatchObject({ code: 'quick-not-usable' });
    expect(await wayOf(start(other))).toBe('spoilt');
    await phraseOpensAndCodeGoes(other);
  });

  it('whatever bit of it changes, it never opens and never passes for a wrong code', async () => {
    const computer = await aComputer();
    await withCode(computer);
    const whole = readFileSync(keptPath(computer), 'utf8');
    const sealed = Buffer.from(JSON.parse(whole).sealedB64, 'base64');
    const running = start(computer);
    for (let at = 3; at < sealed.length; at += 7) {
      await writeFile(keptPath(computer), whole);
      changeKept(computer, (kept) => {
        const bytes = Buffer.from(sealed);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
        return { ...kept, sealedB64: bytes.toString('base64') };
      });
      expect(await byCode(running)).toMatchObject({ code: 'quick-not-usable' });
      expect(await wayOf(running)).toBe('spoilt');
    }
    // Control: untouched, it opens.
    await writeFile(keptPath(computer), whole);
    expect(await byCode(running)).toEqual(opens);
  });

  it('a backup brought to another computer says that its code is not for there', async () => {
    const [first, second] = [await aComputer(), await aComputer(false)];
    await withCode(first);
    const running = start(first);
    await unlock(running);
    await running.ask('backups.make');
    await running.lock();
    mkdirSync(join(second.userData, 'sauvegardes'));
    cpSync(join(first.userData, 'sauvegardes'), join(second.userData, 'sauvegardes'), {
      recursive: true,
    });
    const there = start(second);
    const [{ madeAt }] = await there.ask<[{ madeAt: number }]>('backups.list');
    await there.ask('backups.restore', { madeAt, phrase: goodPhrase });
    expect(await wayOf(there)).toBe('elsewhere');
    await there.lock();
    await phraseOpensAndCodeGoes(second);
    // Where it was chosen it goes on.
    expect(await byCode(start(first))).toEqual(opens);
  });

  it('a full or read-only disk gives no uncounted try', async () => {
    const computer = await aComputer();
    await withCode(computer);
    // A folder where the new file should be written first: the same refusal as of a full disk.
    mkdirSync(`${keptPath(computer)}.tmp`);
    const running = start(computer);
    computer.said.length = 0;
    expect(await byCode(running)).toMatchObject({ code: 'quick-not-usable' });
    expect(computer.said.join()).not.toMatch(/[0-9a-f]{64}/);
    expect(computer.log.count('keychain-refused')).toBe(1);
    expect(await unlock(running)).toEqual(opens);
    rmSync(`${keptPath(computer)}.tmp`, { recursive: true });
    await running.lock();
    expect(await byCode(start(computer))).toEqual(opens);
  });
});

describe('the header with a code in it', () => {
  it('is sealed: a slot brought by somebody else is seen', async () => {
    const [mine, theirs] = [await aComputer(), await aComputer()];
    await withCode(theirs);
    const foreign = (await readHeader(join(theirs.userData, 'coffre'))).header.slots.at(-1);
    await forgeHeader(join(mine.userData, 'coffre'), (slots) => [...slots, foreign ?? {}]);
    expect(await unlock(start(mine))).toMatchObject({ code: 'vault-header-tampered' });
    await forgeHeader(join(theirs.userData, 'coffre'), (slots) => slots.slice(0, 2));
    expect(await unlock(start(theirs))).toMatchObject({ code: 'vault-header-tampered' });
  });
});
