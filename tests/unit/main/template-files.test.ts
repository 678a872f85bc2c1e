import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { withExtension } from '#main/app/file-name.ts';
import { createTemplateFiles } from '#main/app/template-files.ts';
import { createChosenFiles } from '#main/vault/chosen-files.ts';

const window = (destroyed = false) =>
  ({ isDestroyed: () => destroyed }) as unknown as BrowserWindow;

function bench(answer: string | null, token: string | null = 'token') {
  const lent: string[] = [];
  const lend = async (path: string, use: string) => {
    lent.push(`${use} ${path}`);
    return token;
  };
  const ask = async () => answer;
  const files = createTemplateFiles(
    { lend },
    { askWhichTemplate: ask, askWhereToPutTemplate: ask },
  );
  return { lent, files };
}

describe('a file chosen in main’s dialog', () => {
  it('is lent under a token, for one use', async () => {
    const { lent, files } = bench('/somewhere/a.trame.json');
    expect(await files.choose(window())).toEqual({ token: 'token' });
    expect(await files.place(window())).toEqual({ token: 'token', fileName: 'a.trame.json' });
    expect(lent).toEqual(['read /somewhere/a.trame.json', 'write /somewhere/a.trame.json']);
  });

  it('is nothing when one changed one’s mind', async () => {
    const { lent, files } = bench(null);
    expect([await files.choose(window()), await files.place(window())]).toEqual([null, null]);
    expect(lent).toEqual([]);
  });

  it('stays where it is when a lock came first, or nothing is open', async () => {
    const locked = bench('/somewhere/a.json');
    await expect(locked.files.choose(window(true))).rejects.toMatchObject({
      code: 'export-cancelled',
    });
    expect(locked.lent).toEqual([]);
    const closed = bench('/somewhere/a.json', null);
    await expect(closed.files.place(window())).rejects.toMatchObject({ code: 'export-cancelled' });
  });

  it('gets its extension where the dialog gave none, beside what is there', () => {
    const there = (path: string) => path === '/a/trame.trame.json';
    expect(withExtension('/a/trame', 'trame.json', there)).toBe('/a/trame (2).trame.json');
    expect(withExtension('/a/autre', 'trame.json', there)).toBe('/a/autre.trame.json');
    expect(withExtension('/a/autre.JSON', 'trame.json', there)).toBe('/a/autre.JSON');
  });
});

describe('the files lent to the vault process', () => {
  it('are forgotten once used, and the oldest of too many first', () => {
    const files = createChosenFiles();
    for (let number = 0; number <= 50; number += 1) files.lend(`t${number}`, `/p${number}`, 'read');
    expect(() => files.take('t0', 'read')).toThrow('not-found');
    expect(() => files.take('t1', 'write')).toThrow('not-found');
    expect(files.take('t1', 'read')).toBe('/p1');
    expect(() => files.take('t1', 'read')).toThrow('not-found');
  });
});
