import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, openBench, type ShellApp, type StubWindow } from '#tests/support/shell-app.ts';

let bench: Bench;
let shell: ShellApp;

beforeAll(async () => {
  bench = await openBench();
}, 60_000);
afterAll(() => bench?.close());
beforeEach(async () => {
  shell = await bench.launch();
});
afterEach(() => shell?.stop());

const type = async (text: string) => (await shell.page()).getByLabel('Notes').fill(text);
const pidOfVault = async () => {
  const reply = await shell.call('stub.info');
  return reply.ok ? (reply.value as { pid: number }).pid : 0;
};
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What part of the whole screen is of the red no window of ours has. */
const redOnScreen = () =>
  shell.app.evaluate(async ({ desktopCapturer }) => {
    const thumbnailSize = { width: 320, height: 200 };
    const [screen] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize });
    const pixels = screen?.thumbnail.toBitmap() ?? Buffer.alloc(0);
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at + 2] ?? 0) > 150 && (pixels[at] ?? 0) < 60) red += 1;
    }
    return red / (pixels.length / 4);
  });

/** The processes that were given this folder by name: the shell that waits to remove it. */
const guards = (folder: string) =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${folder}\0`);
    } catch {
      return false;
    }
  });

/** Locks; ends when the old page is gone. */
async function lock(times = 1): Promise<void> {
  const old = await shell.page();
  const gone = old.waitForEvent('close');
  await old.evaluate((count) => {
    for (let i = 0; i < count; i += 1)
      void (window as unknown as StubWindow).carnet.call('shell.lock', null);
  }, times);
  await gone;
}

describe('a lock', () => {
  it('keeps the text, then ends the vault process and the page', async () => {
    await shell.call('stub.open');
    await type('Une phrase à garder');
    const [pid, page] = [await pidOfVault(), await shell.page()];
    const bounds = () =>
      shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    const before = await bounds();
    await lock();
    expect(shell.record()).toEqual(['saved Une phrase à garder', 'closed']);
    await expect.poll(() => isAlive(pid)).toBe(false);
    expect(page.isClosed()).toBe(true);
    await expect.poll(bounds).toEqual(before);
    expect(await (await shell.page()).getByLabel('Notes').inputValue()).toBe('');
    expect(await pidOfVault()).not.toBe(pid);
  });

  it('is one lock, however often it is asked for', async () => {
    await shell.call('stub.open');
    await type('Une fois');
    await lock(5);
    expect(shell.record()).toEqual(['saved Une fois', 'closed']);
    const count = () =>
      shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    await expect.poll(count).toBe(1);
  });

  it('wins over a page that does not answer', async () => {
    await shell.call('stub.open');
    await (await shell.page()).evaluate(() => {
      (window as unknown as StubWindow).silent = true;
    });
    const pid = await pidOfVault();
    await lock();
    expect(shell.record()).toEqual(['closed']);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('wins over a vault process that does not answer', async () => {
    await shell.call('stub.open');
    await shell.call('stub.deaf');
    await type('Enregistré avant');
    const pid = await pidOfVault();
    await lock();
    expect(shell.record()).toEqual(['saved Enregistré avant']);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('asks nothing of the page when nothing is open', async () => {
    await type('Jamais demandé');
    await lock();
    expect(shell.record()).toEqual([]);
  });

  it('takes the page out of sight at once, while it is still saving', async () => {
    await shell.call('stub.open');
    const page = await shell.page();
    await page.evaluate(() => {
      (window as unknown as StubWindow).silent = true;
      document.body.style.background = 'rgb(200 0 0)';
    });
    await expect.poll(redOnScreen).toBeGreaterThan(0.3);
    await page.evaluate(() => (window as unknown as StubWindow).carnet.call('shell.lock', null));
    await expect.poll(redOnScreen, { interval: 20 }).toBe(0);
    expect(page.isClosed()).toBe(false);
    await expect.poll(() => page.isClosed(), { timeout: 5_000 }).toBe(true);
  });

  it('keeps the fresh page from the vault process that is closing', async () => {
    await shell.call('stub.open');
    await shell.call('stub.deaf');
    const pid = await pidOfVault();
    await lock();
    expect(await pidOfVault()).not.toBe(pid);
  });

  it('gives the count of wrong phrases and the last vault to the next process', async () => {
    await shell.call('stub.open');
    await shell.call('stub.attempt', 4);
    await lock();
    const reply = await shell.call('stub.info');
    expect(reply).toMatchObject({ ok: true, value: { attempts: '4', last: 'example' } });
  });
});

describe('a last backup', () => {
  it('outlives no lock: the process with the keys is gone before the lock screen', async () => {
    await shell.call('stub.open');
    await shell.call('stub.backUpAtLock');
    const pid = await pidOfVault();
    await lock();
    await expect.poll(() => isAlive(pid)).toBe(false);
    expect(await pidOfVault()).not.toBe(pid);
  });

  it('has ten seconds, at the end of the app too', async () => {
    await shell.call('stub.open');
    await shell.call('stub.backUpAtLock');
    const pid = await pidOfVault();
    const ended = shell.app.waitForEvent('close');
    await shell.app.evaluate(({ app }) => app.quit());
    await ended;
    await expect.poll(() => isAlive(pid)).toBe(false);
  }, 30_000);
});

describe('the vault process', () => {
  it('is started with an emptied environment', async () => {
    const reply = await shell.call('stub.info');
    const env = reply.ok ? (reply.value as { env: string[] }).env : [];
    expect(env.filter((name) => name !== 'DBUS_SESSION_BUS_ADDRESS')).toEqual(['NODE_ENV']);
  });

  it('when it dies: calls are answered, the text stays, another one listens', async () => {
    await shell.call('stub.open');
    await type('Toujours à l’écran');
    const pid = await pidOfVault();
    const page = await shell.page();
    const replies = await page.evaluate(async () => {
      const { carnet } = window as unknown as StubWindow;
      const under = carnet.call('stub.never', null);
      const deadly = carnet.call('stub.die', null);
      return [await under, await deadly];
    });
    const interrupted = { ok: false, code: 'vault-interrupted' };
    expect(replies).toEqual([interrupted, interrupted]);
    await page.waitForFunction(() =>
      (window as unknown as StubWindow).events.some(({ type }) => type === 'vaultLost'),
    );
    await expect.poll(() => shell.events()).toContain('vaultLost');
    await expect
      .poll(async () => (await shell.events()).lastIndexOf('vaultReady'))
      .toBeGreaterThan((await shell.events()).indexOf('vaultLost'));
    expect(await pidOfVault()).not.toBe(pid);
    expect(await page.getByLabel('Notes').inputValue()).toBe('Toujours à l’écran');
  });

  it('refuses what cannot be sent, and answers on', async () => {
    const page = await shell.page();
    const reply = await page.evaluate(() =>
      (window as unknown as StubWindow).carnet.call(7 as unknown as string, null),
    );
    expect(reply).toEqual({ ok: false, code: 'invalid-input' });
    expect(await shell.call('stub.nothing')).toEqual({ ok: false, code: 'unknown-call' });
  });
});

describe('the end', () => {
  it('by closing the window: text kept, vault closed, session data gone for good', async () => {
    await shell.call('stub.open');
    await type('Dernière phrase');
    const sessionData = await shell.app.evaluate(({ app }) => app.getPath('sessionData'));
    const pid = await pidOfVault();
    const ended = shell.app.waitForEvent('close');
    await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
    expect(shell.record()).toEqual(['saved Dernière phrase', 'closed']);
    await expect.poll(() => isAlive(pid)).toBe(false);
    await expect.poll(() => guards(sessionData), { timeout: 20_000 }).toEqual([]);
    expect(existsSync(sessionData)).toBe(false);
  });

  it('by quitting: the same', async () => {
    await shell.call('stub.open');
    await type('Avant de quitter');
    const ended = shell.app.waitForEvent('close');
    await shell.app.evaluate(({ app }) => app.quit());
    await ended;
    expect(shell.record()).toEqual(['saved Avant de quitter', 'closed']);
  });

  it('after an interruption: asks first, and stays when told to', async () => {
    await shell.call('stub.open');
    await type('Pas encore enregistré');
    await shell.call('stub.die');
    await expect.poll(() => shell.events()).toContain('vaultReady');
    await shell.app.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
      BrowserWindow.getAllWindows()[0]?.close();
    });
    expect(await (await shell.page()).getByLabel('Notes').inputValue()).toBe(
      'Pas encore enregistré',
    );
  });
});
