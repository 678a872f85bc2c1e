import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench, type ShellApp, type StubWindow } from '#tests/support/shell-app.ts';

/** An expression of the page's own: `refused` when it throws, rejects or cannot load. */
function attemptInPage(attempt: string): string {
  return `(async () => {
    const n = () => { throw new Error('refused'); };
    const later = (run) => new Promise((done, fail) => setTimeout(() => {
      try { done(run()); } catch (error) { fail(error); }
    }));
    const loaded = (tag, about) => new Promise((done, fail) => {
      document.head.append(Object.assign(document.createElement(tag), { ...about, onload: done, onerror: fail }));
    });
    const framed = (src) => new Promise((done, fail) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      frame.onload = () => (frame.contentDocument?.querySelector('h1') ? done() : fail());
      document.body.append(frame);
    });
    try { await (${attempt}); return 'done'; } catch { return 'refused'; }
  })()`;
}

let bench: Bench;
let shell: ShellApp;

beforeAll(async () => {
  bench = await openBench();
  shell = await bench.launch();
}, 60_000);

afterAll(async () => {
  await shell?.stop();
  bench?.close();
});

describe('the window', () => {
  it('says only the name of the app, whatever the page is called', async () => {
    const titles = await shell.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    expect(titles).toEqual(['Carnet de pair']);
    expect(await (await shell.page()).title()).toContain('Gwenaëlle');
  });

  it('is sandboxed, isolated, and sees two functions', async () => {
    const page = await shell.page();
    const seen = await page.evaluate(() => ({
      bridge: Object.keys((window as unknown as StubWindow).carnet).sort(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      secure: window.isSecureContext,
      address: location.href,
    }));
    expect(seen).toEqual({
      bridge: ['call', 'onChange'],
      node: [],
      secure: true,
      address: 'app://main/index.html',
    });
  });

  it('keeps Chromium’s files out of the profile', async () => {
    const paths = await shell.app.evaluate(({ app }) => ({
      userData: app.getPath('userData'),
      sessionData: app.getPath('sessionData'),
    }));
    expect(paths.userData).toBe(shell.userData);
    expect(paths.sessionData).not.toContain(shell.userData);
    expect(statSync(paths.sessionData).mode & 0o777).toBe(0o700);
    const ours = readdirSync(shell.userData).filter((name) => !name.startsWith('Singleton'));
    expect(ours.filter((name) => name !== 'fenetre.json')).toEqual([]);
  });
});

describe('what the page may not do', () => {
  it.each([
    ['call an address', "fetch('https://example.invalid/')"],
    ['call its own address', "fetch('app://main/index.html')"],
    ['load a picture from outside', "loaded('img', { src: 'https://example.invalid/a.png' })"],
    ['run code from text', "later(() => new Function('return 1')())"],
    ['write HTML from text', "document.body.innerHTML = '<p>x</p>'"],
    ['frame a page', "framed('app://main/index.html')"],
    ['use the microphone', 'navigator.mediaDevices.getUserMedia({ audio: true })'],
    ['know the place', 'new Promise((y, n) => navigator.geolocation.getCurrentPosition(y, n))'],
    ['read the clipboard', 'navigator.clipboard.readText()'],
    ['show a notification', "Notification.requestPermission().then((x) => x === 'granted' || n())"],
    ['see the screen', 'navigator.mediaDevices.getDisplayMedia()'],
    ['reach a device', 'navigator.usb.requestDevice({ filters: [] })'],
    [
      'read another file',
      "loaded('link', { rel: 'stylesheet', href: 'app://main/../package.json' })",
    ],
  ])('%s', async (_what, attempt) => {
    expect(await (await shell.page()).evaluate(attemptInPage(attempt))).toBe('refused');
  });

  it('can do what the attempts above are made of, where it is allowed', async () => {
    const page = await shell.page();
    const allowed = [
      "loaded('img', { src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' })",
      "loaded('link', { rel: 'stylesheet', href: 'app://main/page.css' })",
      "document.createElement('p').textContent = 'x'",
      'later(() => 1)',
    ];
    for (const attempt of allowed) expect(await page.evaluate(attemptInPage(attempt))).toBe('done');
  });

  it('open a window, leave its own, or another program without asking', async () => {
    await shell.app.evaluate(({ dialog, shell: system }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      dialog.showMessageBox = async (...given: unknown[]) => {
        seen.push(`asked ${(given.at(-1) as { detail: string }).detail.split('\n').at(-1)}`);
        return { response: seen.length === 1 ? 0 : 1, checkboxChecked: false };
      };
      system.openExternal = async (url) => void seen.push(`opened ${url}`);
    });
    const page = await shell.page();
    const openWindow = (url: string) => page.evaluate((to) => void window.open(to), url);
    await openWindow('https://example.invalid/refused');
    await openWindow('file:///etc/passwd');
    await openWindow('https://example.invalid/agreed');
    await page.evaluate(() => (document.querySelector('#outside') as HTMLElement).click());
    await page.waitForTimeout(300);
    const seen = await shell.app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toEqual([
      'asked https://example.invalid/refused',
      'asked https://example.invalid/agreed',
      'opened https://example.invalid/agreed',
    ]);
    expect(page.url()).toBe('app://main/index.html');
    expect(shell.app.windows()).toHaveLength(1);
  });

  it('call main but through the verbs of the shell', async () => {
    const unknown = { ok: false, code: 'unknown-call' };
    const invalid = { ok: false, code: 'invalid-input' };
    expect(await shell.call('shell.__proto__')).toEqual(unknown);
    expect(await shell.call('shell.quit')).toEqual(unknown);
    expect(await shell.call('shell.setPreferences', { zoom: 9 })).toEqual(invalid);
    expect(await shell.call('shell.setPreferences', { folder: '/etc' })).toEqual(invalid);
    expect(await shell.call('shell.exportPage', { kind: 'bilan', id: '../x' })).toEqual(invalid);
    expect(await shell.call('shell.showFile')).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('a page that is not ours', () => {
  it('gets no answer from main, even with our own preload', async () => {
    const opened = shell.app.waitForEvent('window');
    await shell.app.evaluate(
      ({ BrowserWindow }, preload) => {
        const options = { preload, partition: 'vault', sandbox: true };
        void new BrowserWindow({ show: false, webPreferences: options }).loadURL('about:blank');
      },
      join(bench.folder, 'out/preload/preload.cjs'),
    );
    const stranger = await opened;
    await stranger.waitForFunction(() => 'carnet' in window);
    const reply = await stranger.evaluate(() =>
      (window as unknown as StubWindow).carnet.call('shell.preferences', null),
    );
    expect(reply).toEqual({ ok: false, code: 'unknown-call' });
    const ours = await shell.app
      .windows()[0]
      ?.evaluate(() => (window as unknown as StubWindow).carnet.call('shell.preferences', null));
    expect(ours).toMatchObject({ ok: true });
    await stranger.close();
  });
});

describe('the menu', () => {
  it('is French, with keys that reach the page', async () => {
    const items = await shell.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap(({ submenu }) =>
        (submenu?.items ?? []).map(({ label, accelerator }) => `${label} ${accelerator ?? ''}`),
      ),
    );
    expect(items).toEqual(
      expect.arrayContaining([
        'Nouvelle personne CommandOrControl+N',
        'Verrouiller CommandOrControl+L',
        'Réglages CommandOrControl+,',
        'Rechercher CommandOrControl+K',
        'Masquer ce qui est à l’écran F8',
      ]),
    );
    const page = await shell.page();
    await shell.app.evaluate(({ Menu }) => {
      const all = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      all?.find(({ label }) => label === 'Rechercher')?.click();
    });
    await page.waitForFunction(() =>
      (window as unknown as StubWindow).events.some(
        (event) => event.type === 'menu' && event.command === 'search',
      ),
    );
  });
});

describe('a second start', () => {
  it('ends at once and brings the first window forward', async () => {
    await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const { file, args, cwd, env } = bench.command(shell.userData);
    const second = spawn(file, args, { cwd, env, stdio: 'ignore' });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    await expect
      .poll(() =>
        shell.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map(
            (window) => !window.isMinimized() && window.isVisible(),
          ),
        ),
      )
      .toEqual([true]);
  });
});

describe('preferences', () => {
  it('change one thing and keep the others', async () => {
    await shell.call('shell.setPreferences', { zoom: 1.5 });
    await shell.call('shell.setPreferences', { theme: 'dark' });
    const value = {
      theme: 'dark',
      language: 'fr',
      zoom: 1.5,
      idleMinutes: 5,
      codes: false,
      blur: false,
      protectScreen: true,
      bilanFormat: 'pdf',
    };
    expect(await shell.call('shell.preferences')).toEqual({ ok: true, value });
    const dark = await shell.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
    expect(dark).toBe(true);
  });

  it('reach the page as zoom, down to 320 px', async () => {
    await shell.call('shell.setPreferences', { zoom: 1 });
    await shell.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(320, 700);
    });
    const page = await shell.page();
    await page.waitForFunction(() => window.innerWidth === 320);
    expect(await page.evaluate(() => window.innerWidth)).toBe(320);
  });
});
