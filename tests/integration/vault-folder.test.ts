import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHeader } from '#main/vault/keys/keyring.ts';
import { identifyProcess } from '#main/vault/keys/process-identity.ts';
import { createVaultFolder, sweepWorkshops } from '#main/vault/vault-folder.ts';
import { cheapKdf, goodPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const keys = () => createHeader({ passphrase: goodPhrase, params: cheapKdf });

describe('creations cut short', () => {
  it('are swept away, but not the one under way in a process that runs', async () => {
    const parent = await temporaryFolder();
    const { pid, startTicks } = identifyProcess(process.pid);
    const mine = `coffre.nouveau-${String(pid)}.${startTicks ?? ''}-abcdef`;
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    for (const name of [mine, `coffre.nouveau-${String(dead)}.123-abcdef`, 'coffre.nouveau-old']) {
      await mkdir(join(parent, name));
      await writeFile(join(parent, name, 'notes.db'), '');
    }
    await sweepWorkshops(join(parent, 'coffre'));
    expect(await readdir(parent)).toEqual([mine]);
  });

  it('leave one vault when many create at once', async () => {
    const folder = join(await temporaryFolder(), 'coffre');
    const creations = Array.from({ length: 4 }, async () => {
      await sweepWorkshops(folder);
      await createVaultFolder(folder, await keys());
    });
    const results = await Promise.allSettled(creations);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = results.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    expect(codes).toEqual(Array(3).fill('vault-already-exists'));
    expect((await readdir(folder)).sort()).toEqual(['notes.db', 'vault.json', 'vault.json.bak']);
  });
});
