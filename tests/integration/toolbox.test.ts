import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChosenFiles } from '#main/vault/chosen-files.ts';
import { createDatabase, openDatabase } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { portfolioHandlers } from '#main/vault/features/portfolio/portfolio.handlers.ts';
import { toolboxHandlers } from '#main/vault/features/toolbox/toolbox.handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import type { AttachmentId, ToolId } from '#shared/features/fields.ts';
import type { PortfolioLine } from '#shared/features/portfolio.ts';
import type { Tool } from '#shared/features/toolbox.ts';
import { attachmentLimits } from '#shared/rules/attachment.ts';
import { aPdf, aPng, bytesOf } from '#tests/support/attachments.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

async function oneTool() {
  const folder = await temporaryFolder();
  const vault = join(folder, 'coffre');
  await mkdir(vault);
  const path = join(vault, 'notes.db');
  const key = randomBytes(32);
  await createDatabase(path, key);
  const database = await openDatabase(path, key);
  const chosenFiles = createChosenFiles();
  const gate = createGate({
    keeper: { database: () => database, chosenFiles } as Partial<Keeper> as Keeper,
    handlers: { toolbox: toolboxHandlers, portfolio: portfolioHandlers },
    announce: () => undefined,
    log: () => undefined,
  });
  const ask = async <T>(name: string, input: unknown) => {
    const reply = await gate.call(name, input);
    if (!reply.ok) throw new Error(`${name} refused: ${reply.code}`);
    return reply.value as T;
  };
  const { id } = await ask<{ id: ToolId }>('toolbox.create', { title: 'Roue des émotions' });
  const read = () => ask<Tool>('toolbox.get', { id });
  const lend = (where: string, use: 'read' | 'write') => {
    const token = globalThis.crypto.randomUUID();
    chosenFiles.lend(token, where, use);
    return token;
  };
  const attach = async (name: string, bytes: Uint8Array) => {
    const where = join(folder, name);
    await writeFile(where, bytes);
    return gate.call('toolbox.attach', { id, token: lend(where, 'read') });
  };
  return { ...gate, folder, vault, database, ask, id, read, lend, attach };
}

describe('a tool', () => {
  it('keeps what it is for, how, its reach, source, day and words', async () => {
    const { ask, id, read } = await oneTool();
    const draft = {
      title: 'Trois colonnes',
      purpose: 'Poser ce qui déborde',
      how: 'Écrire, trier, laisser reposer.',
      reach: 'shareable',
      source: 'Atelier du jeudi',
      datedOn: '2026-03-14',
      tags: ['écriture'],
    };
    await ask('toolbox.update', { id, ...draft });
    expect(await read()).toMatchObject({ ...draft, attachments: [] });
  });

  it('set aside is listed no more, until it is brought back', async () => {
    const { ask, id, call } = await oneTool();
    await ask('toolbox.discard', { id });
    expect(await ask('toolbox.list', null)).toEqual([]);
    expect(await call('toolbox.get', { id })).toEqual({ ok: false, code: 'not-found' });
    await ask('toolbox.restore', { id });
    expect(await ask<Tool[]>('toolbox.list', null)).toHaveLength(1);
  });
});

describe('an attachment', () => {
  it('comes back byte for byte, readable by its owner only', async () => {
    const { attach, read, ask, lend, folder } = await oneTool();
    const bytes = aPdf('le heron gris traverse la brume');
    expect(await attach('../plan du soir.pdf'.slice(3), bytes)).toMatchObject({ ok: true });
    const [piece] = (await read()).attachments;
    expect(piece).toMatchObject({ name: 'plan du soir.pdf', type: 'pdf', bytes: bytes.length });
    const copy = join(folder, 'copie.pdf');
    await ask('toolbox.saveCopy', { id: piece?.id, token: lend(copy, 'write') });
    expect(new Uint8Array(await readFile(copy))).toEqual(bytes);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
  });

  it('is nowhere in clear in the vault', async () => {
    const { attach, vault, database } = await oneTool();
    const canary = 'le heron gris traverse la brume';
    await attach('plan.pdf', aPdf(canary));
    await database.close();
    for (const name of await readdir(vault)) {
      const bytes = await readFile(join(vault, name));
      for (const form of ['utf8', 'utf16le'] as const) {
        expect([name, bytes.includes(Buffer.from(canary, form))]).toEqual([name, false]);
      }
    }
    // Control: the same eyes find it where it lies in clear.
    expect(Buffer.from(aPdf(canary)).includes(Buffer.from(canary))).toBe(true);
  });

  it('is taken at five megabytes and refused one byte above', async () => {
    const { attach, read } = await oneTool();
    const text = (bytes: number) => new Uint8Array(Buffer.alloc(bytes, 'a'));
    expect(await attach('juste.txt', text(attachmentLimits.bytes))).toMatchObject({ ok: true });
    expect(await attach('trop.txt', text(attachmentLimits.bytes + 1))).toEqual({
      ok: false,
      code: 'attachment-too-large',
    });
    expect((await read()).attachments).toHaveLength(1);
  });

  it('is refused when it is not what it says, a shortcut, a folder or gone', async () => {
    const { attach, folder, call, lend, id, read } = await oneTool();
    expect(await attach('photo.png', bytesOf('\x7fELF\x02'))).toEqual({
      ok: false,
      code: 'attachment-refused',
    });
    await writeFile(join(folder, 'vrai.txt'), 'bonjour');
    await symlink(join(folder, 'vrai.txt'), join(folder, 'lien.txt'));
    for (const name of ['lien.txt', '.', 'absent.txt']) {
      const token = lend(join(folder, name), 'read');
      expect([name, await call('toolbox.attach', { id, token })]).toEqual([
        name,
        { ok: false, code: 'attachment-unreadable' },
      ]);
    }
    expect((await read()).attachments).toEqual([]);
  });

  it('asks for a token that main has lent for this very use, once', async () => {
    const { folder, call, lend, id, attach } = await oneTool();
    await attach('a.txt', bytesOf('bonjour'));
    const refused = { ok: false, code: 'not-found' };
    const stray = globalThis.crypto.randomUUID();
    expect(await call('toolbox.attach', { id, token: stray })).toEqual(refused);
    const token = lend(join(folder, 'a.txt'), 'write');
    expect(await call('toolbox.attach', { id, token })).toEqual(refused);
    const good = lend(join(folder, 'a.txt'), 'read');
    expect(await call('toolbox.attach', { id, token: good })).toMatchObject({ ok: true });
    expect(await call('toolbox.attach', { id, token: good })).toEqual(refused);
  });

  it('is shown when it is a picture of a bearable size, and only then', async () => {
    const { attach, read, ask } = await oneTool();
    const picture = aPng(4, 4);
    for (const [name, bytes] of [
      ['a.png', picture],
      ['b.png', aPng(60_000, 60_000)],
      ['c.pdf', aPdf()],
    ] as const) {
      await attach(name, bytes);
    }
    const shown = async (id: AttachmentId | undefined) =>
      (await ask<{ base64: string } | null>('toolbox.picture', { id }))?.base64 ?? null;
    const [small, huge, pdf] = (await read()).attachments;
    expect(await shown(small?.id)).toBe(Buffer.from(picture).toString('base64'));
    expect([await shown(huge?.id), await shown(pdf?.id)]).toEqual([null, null]);
  });

  it('taken off is brought back', async () => {
    const { attach, read, ask } = await oneTool();
    await attach('a.txt', bytesOf('bonjour'));
    const id = (await read()).attachments[0]?.id;
    await ask('toolbox.detach', { id });
    expect((await read()).attachments).toEqual([]);
    await ask('toolbox.reattach', { id });
    expect((await read()).attachments).toHaveLength(1);
  });
});

describe('the way of a peer supporter', () => {
  it('is a list by day, latest first, each line changed and taken away with a way back', async () => {
    const { ask, call } = await oneTool();
    const add = (title: string, beganOn: string, more = {}) =>
      ask<{ id: string }>('portfolio.add', { kind: 'training', title, beganOn, ...more });
    const first = await add('Formation de base', '2024-09-02', { endedOn: '2025-06-30' });
    await add('Groupe de pairs', '2026-01-12', { kind: 'supervision', minutes: 90 });
    const titles = async () =>
      (await ask<PortfolioLine[]>('portfolio.list', null)).map(({ title }) => title);
    expect(await titles()).toEqual(['Groupe de pairs', 'Formation de base']);
    await ask('portfolio.discard', first);
    expect(await titles()).toEqual(['Groupe de pairs']);
    await ask('portfolio.restore', first);
    expect(await titles()).toHaveLength(2);
    const backwards = {
      kind: 'training',
      title: 'x',
      beganOn: '2026-01-02',
      endedOn: '2026-01-01',
    };
    expect(await call('portfolio.add', backwards)).toEqual({ ok: false, code: 'invalid-input' });
  });
});
