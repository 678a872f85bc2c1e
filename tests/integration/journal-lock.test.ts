import { expect, it } from 'vitest';
import { startVaultProcess } from '#main/vault/start.ts';
import type { JournalHome } from '#shared/features/journal.ts';
import type { FromVault } from '#shared/ipc/control.ts';
import { createTestKeeper, goodPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';
import { windowOf } from '#tests/support/vault-window.ts';

type Vault = ReturnType<typeof startVaultProcess>;

/** The vault process, unlocked. */
async function unlocked(userData: string) {
  const vault: Vault = startVaultProcess({
    userData,
    attempts: { failures: 0 },
    last: 'own',
    tell: (message: FromVault) => message.type === 'wanted' && vault.alone(),
  });
  const call = windowOf(vault);
  const ask = async <T>(path: string, input: unknown): Promise<T> => {
    const reply = await call(path, input);
    if (!reply.ok) throw new Error(`${path}: ${reply.code}`);
    return reply.value as T;
  };
  await ask('vault.unlock', { kind: 'own', phrase: goodPhrase });
  return { vault, ask };
}

async function ownVault(): Promise<string> {
  const userData = await temporaryFolder();
  const { keeper } = createTestKeeper(userData);
  await keeper.create(goodPhrase);
  await keeper.close();
  return userData;
}

/** Every page there is, whatever is to become of it: seen by a keeper that burns nothing. */
async function pagesLeft(userData: string): Promise<number> {
  const { keeper } = createTestKeeper(userData);
  await keeper.unlock('own', goodPhrase);
  const rows = await keeper
    .database()
    ?.read((tx) => tx.selectFrom('journal_page').select('id').execute());
  await keeper.close();
  return rows?.length ?? -1;
}

it('burns at the lock what was set to burn, and nothing else', async () => {
  const userData = await ownVault();
  const { vault, ask } = await unlocked(userData);
  const page = { writtenOn: '2026-11-22', words: '' };
  const { id } = await ask<{ id: string }>('journal.start', { model: 'J02', ...page });
  await ask('journal.start', { model: 'J07', ...page });
  await ask('journal.burn', { ids: [id] });
  await vault.close(false);
  expect(await pagesLeft(userData)).toBe(1);
});

it('burns at the next opening what a crash had spared', async () => {
  const userData = await ownVault();
  const { keeper } = createTestKeeper(userData);
  await keeper.unlock('own', goodPhrase);
  await keeper.database()?.write(async (tx) => {
    await tx
      .insertInto('template')
      .values({ id: 'J02', version: 1, body: '{"title":"Charge"}' })
      .execute();
    await tx
      .insertInto('journal_page')
      .values({
        id: globalThis.crypto.randomUUID(),
        model: 'J02',
        template_id: 'J02',
        template_version: 1,
        written_on: '2026-11-22',
        kept_since: '2026-11-22',
        archived_at: null,
        burning_at: 1,
        created_at: 1,
        updated_at: 1,
      })
      .execute();
  });
  await keeper.close();
  // Control: a keeper alone burns nothing.
  expect(await pagesLeft(userData)).toBe(1);
  const { vault, ask } = await unlocked(userData);
  const burning = async () =>
    (await ask<JournalHome>('journal.home', { today: '2026-11-22' })).burning.length;
  await expect.poll(burning).toBe(0);
  await vault.close(false);
  expect(await pagesLeft(userData)).toBe(0);
});
