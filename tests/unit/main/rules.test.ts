import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAllowedRequest, isExternalAddress } from '#main/app/addresses.ts';
import { refusedSwitch } from '#main/app/argv.ts';
import { fitBounds } from '#main/app/bounds.ts';
import { findBuiltFile, readBuiltFiles } from '#main/app/built-files.ts';
import { neutralFileName, withExtension } from '#main/app/file-name.ts';
import { pageHeaders, reactAriaStyles } from '#main/app/headers.ts';
import { createIdleClock, isIdle, watchScreen } from '#main/app/idle.ts';
import { createLog } from '#main/app/log.ts';
import { isOwnFrame } from '#main/app/sender.ts';
import { nextZoom } from '#main/app/zoom.ts';
import { saveErrorCode } from '#main/print/save.ts';
import { createRestartBudget } from '#main/vault-host/restarts.ts';

describe('refusedSwitch', () => {
  it.each([
    ['--remote-debugging-port=9222'],
    ['-remote-debugging-port=9222'],
    ['--inspect'],
    ['--inspect-brk=0'],
    ['--no-sandbox'],
    ['--NO-SANDBOX'],
    ['--remote-debugging-pipe'],
    ['--js-flags=--expose-gc'],
    ['--renderer-cmd-prefix=sh'],
    ['--user-data-dirs=/y'],
    ['--a-switch-of-next-year'],
    ['--'],
  ])('stops %s', (argument) => {
    expect(refusedSwitch(['/opt/carnet', '--user-data-dir=/x', argument], 'linux')).toBe(argument);
  });

  it('lets the ordinary ones through, and the program’s own name', () => {
    const given = ['--inspect', '--user-data-dir=/x', 'inspect', '--lang=fr', '/no-sandbox'];
    expect(refusedSwitch(given, 'linux')).toBeNull();
  });

  it('knows how a switch is written on Windows', () => {
    expect(refusedSwitch(['carnet.exe', '/no-sandbox'], 'win32')).toBe('/no-sandbox');
    expect(refusedSwitch(['carnet.exe', '/lang=fr'], 'win32')).toBeNull();
  });
});

describe('isOwnFrame', () => {
  it('knows our main frame', () => {
    expect(isOwnFrame({ parent: null, url: 'app://main/index.html#/aujourdhui' })).toBe(true);
  });

  it.each([
    ['nobody', null],
    ['a frame inside', { parent: {}, url: 'app://main/index.html' }],
    ['another host', { parent: null, url: 'app://other/index.html' }],
    ['a host that looks like ours', { parent: null, url: 'app://main.evil/index.html' }],
    ['another scheme', { parent: null, url: 'https://main/index.html' }],
    ['a page without address', { parent: null, url: '' }],
    ['an empty page', { parent: null, url: 'about:blank' }],
  ])('refuses %s', (_who, frame) => {
    expect(isOwnFrame(frame)).toBe(false);
  });
});

describe('built files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'carnet-built-'));
    mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.json'), '{}');
    writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'renderer/assets/a.js'), '1');
    writeFileSync(join(folder, 'renderer/assets/a.js.map'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const find = (url: string, method = 'GET') =>
    findBuiltFile(readBuiltFiles(join(folder, 'renderer')), method, url);

  it('serves what was built, with its type', () => {
    expect(find('app://main/')?.type).toBe('text/html; charset=utf-8');
    expect(find('app://main/assets/a.js')?.body.toString()).toBe('1');
  });

  it.each([
    'app://main/../secret.json',
    'app://main/..%2fsecret.json',
    'app://main/assets/%2e%2e/%2e%2e/secret.json',
    'app://main//etc/passwd',
    'app://main/assets/..\\..\\secret.json',
    'app://main/assets/a.js.map',
    'app://main/assets/a.js?x=1',
    'app://other/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('has nothing at %s', (url) => {
    expect(find(url)).toBeNull();
  });

  it('only answers GET', () => {
    expect(find('app://main/', 'POST')).toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    'app://main/a.js',
    'blob:app://main/1',
    'data:image/png;base64,AA',
  ])('loads %s', (url) => {
    expect(isAllowedRequest(url)).toBe(true);
  });

  it.each([
    'http://a',
    'https://a',
    'ws://a',
    'file:///a',
    'data:text/html,x',
    'ftp://a',
    'x',
  ])('blocks %s', (url) => {
    expect(isAllowedRequest(url)).toBe(false);
  });

  it('offers web, mail and telephone to other programs, and nothing else', () => {
    expect(['https://a', 'mailto:a@b.fr', 'tel:+33100000000'].every(isExternalAddress)).toBe(true);
    expect(['http://a', 'file:///a', 'javascript:1', 'smb://a', 'x'].some(isExternalAddress)).toBe(
      false,
    );
  });
});

describe('headers', () => {
  it('admit no inline code, no text as code and no inline style but two', () => {
    const policy = pageHeaders['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('name the styles of the React Aria that is installed', () => {
    const entry = createRequire(import.meta.url).resolve('react-aria-components');
    const aria = join(
      dirname(entry).split('react-aria-components')[0] ?? '',
      'react-aria/dist/private',
    );
    const styleOf = (file: string) => {
      const source = readFileSync(join(aria, file), 'utf8');
      const css = /textContent = `([^`]*)`/.exec(source)?.[1] ?? '';
      return css.replace(/\$\{[^}]*\}/, 'data-react-aria-pressable').trim();
    };
    const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
    expect(hash(styleOf('interactions/usePress.mjs'))).toBe(reactAriaStyles.press);
    expect(hash(styleOf('overlays/usePreventScroll.mjs'))).toBe(reactAriaStyles.scroll);
  });
});

describe('fitBounds', () => {
  const screen = { x: 0, y: 0, width: 1600, height: 1000 };
  const second = { x: 1600, y: 0, width: 1600, height: 1000 };
  const place = { x: 1700, y: 50, width: 900, height: 700 };

  it('comes back where it was', () => {
    expect(fitBounds(place, [screen, second])).toEqual(place);
  });

  it('comes to the first screen when its own is gone', () => {
    expect(fitBounds(place, [screen])).toEqual({ x: 180, y: 70, width: 1240, height: 860 });
  });

  it('never hides its title bar above or below', () => {
    expect(fitBounds({ ...place, x: 0, y: -400 }, [screen]).y).toBe(70);
    expect(fitBounds({ ...place, x: 0, y: 990 }, [screen]).y).toBe(70);
  });

  it('fits a small screen, and is never narrower than 320', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(fitBounds(null, [small])).toEqual(small);
    expect(fitBounds({ x: 0, y: 0, width: 100, height: 100 }, [screen]).width).toBe(320);
  });
});

describe('idle', () => {
  it('counts from the last gesture, on a clock of its own', () => {
    let now = 0;
    const clock = createIdleClock(() => now);
    now = 200_000;
    expect(clock.seconds()).toBe(200);
    clock.touch();
    expect(clock.seconds()).toBe(0);
  });

  it.each([
    [5, 0, false],
    [5, 299, false],
    [5, 300, true],
    [1, 61, true],
  ])('after %i minutes: %i s without a gesture, %s', (limit, silent, expected) => {
    expect(isIdle(limit, silent)).toBe(expected);
  });
});

describe('file names', () => {
  it('say a kind and a day', () => {
    expect(neutralFileName('bilan', new Date(2026, 10, 22, 23, 59))).toBe('bilan-2026-11-22.pdf');
  });

  it('get their extension beside what is there', () => {
    const exists = (path: string) => path === '/a/b.pdf';
    expect(withExtension('/a/b.PDF', 'pdf', exists)).toBe('/a/b.PDF');
    expect(withExtension('/a/c', 'pdf', exists)).toBe('/a/c.pdf');
    expect(withExtension('/a/b', 'pdf', exists)).toBe('/a/b (2).pdf');
  });
});

describe('saveErrorCode', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'folder-read-only'],
    ['EROFS', 'folder-read-only'],
    ['EISDIR', 'export-failed'],
  ])('%s is %s', (code, expected) => {
    expect(saveErrorCode(Object.assign(new Error(), { code }))).toBe(expected);
  });
});

describe('nextZoom', () => {
  it('walks its steps and stops at both ends', () => {
    expect(nextZoom(1, 'in')).toBe(1.1);
    expect(nextZoom(1, 'out')).toBe(0.9);
    expect(nextZoom(2, 'in')).toBe(2);
    expect(nextZoom(0.5, 'out')).toBe(0.5);
    expect(nextZoom(1.63, 'reset')).toBe(1);
  });
});

describe('restarts', () => {
  it('are five a minute at most, then wait', () => {
    let now = 0;
    const budget = createRestartBudget(() => now);
    const waits = [1, 2, 3, 4, 5, 6, 7].map(() => budget.next());
    expect(waits).toEqual([0, 0, 0, 0, 0, 60_000, 60_000]);
    now = 200_000;
    expect(budget.next()).toBe(0);
  });
});

describe('log', () => {
  it('keeps the last 200 codes and counts them all', () => {
    const log = createLog(() => 7);
    log.add('locked');
    for (let i = 0; i < 250; i += 1) log.add('request-blocked');
    expect(log.lines()).toHaveLength(200);
    expect(log.lines()[0]).toEqual({ at: 7, code: 'request-blocked' });
    expect([log.count('locked'), log.count('request-blocked')]).toEqual([1, 250]);
  });
});

describe('the lock of the desktop', () => {
  const looks = (states: readonly (readonly [boolean, number])[]) => {
    let now = 0;
    const screen = watchScreen(() => now);
    return states.map(([isLocked, silentSeconds]) => {
      now += 5_000;
      return screen.see(isLocked, silentSeconds);
    });
  };

  it('locks the vault at the next look', () => {
    const seen = looks([
      [false, 1],
      [true, 2],
      [true, 7],
      [true, 12],
    ]);
    expect(seen).toEqual([false, false, true, false]);
  });

  it('is not believed when somebody writes on, or when it was there from the start', () => {
    expect(
      looks([
        [false, 0],
        [true, 2],
        [true, 1],
        [true, 60],
      ]),
    ).not.toContain(true);
    expect(
      looks([
        [true, 10],
        [true, 15],
        [true, 20],
      ]),
    ).not.toContain(true);
  });

  it('is seen each time it comes', () => {
    const seen = looks([
      [false, 0],
      [true, 1],
      [true, 6],
      [false, 0],
      [true, 1],
      [true, 6],
    ]);
    expect(seen).toEqual([false, false, true, false, false, true]);
  });
});
