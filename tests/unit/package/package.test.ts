import { describe, expect, it } from 'vitest';
import { archiveProblems } from '#scripts/package/check/archive.mjs';
import { fuseProblems, readFuses, WANTED } from '#scripts/package/fuses.mjs';
import { neededIn, newestLibc } from '#scripts/package/libraries.mjs';
import { isRuntimeFile } from '#scripts/setup/runtime-packages.mjs';

const wire = (states: string) =>
  Buffer.concat([
    Buffer.from('…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, states.length]),
    Buffer.from(`${states}…`),
  ]);

describe('the fuses', () => {
  const good = WANTED.map(([, on]) => (on ? '1' : '0')).join('');

  it('are read from the bytes of the program', () => {
    expect(readFuses(wire('01r?'))).toEqual(['off', 'on', 'removed', 'unreadable']);
    expect(fuseProblems(readFuses(wire(good)))).toEqual([]);
    expect(fuseProblems(readFuses(wire(good.slice(0, 8))))).toEqual([]);
  });

  it.each(WANTED.map(([name], index) => [name, index] as const))('miss %s', (name, index) => {
    const flipped = good[index] === '1' ? '0' : '1';
    const states = good.slice(0, index) + flipped + good.slice(index + 1);
    expect(fuseProblems(readFuses(wire(states)))).toEqual([expect.stringContaining(name)]);
  });

  it('that nobody has decided on, or that are gone, are problems', () => {
    expect(fuseProblems(readFuses(wire(`${good}0`)))).toEqual(['fuse 9 is unknown']);
    expect(fuseProblems(readFuses(wire(good.slice(0, 7))))).toEqual(['only 7 fuses']);
    expect(() => readFuses(Buffer.from('no wire'))).toThrow();
    expect(() => readFuses(Buffer.concat([wire(good), wire(good)]))).toThrow();
  });
});

describe('the archive', () => {
  const needed = ['/package.json', '/out/main/main.js', '/out/main/vault.js'];
  const files = [...needed, '/out/renderer/index.html', '/node_modules/a/lib/a.js'];

  it('is told what it lacks and what it should not hold', () => {
    expect(archiveProblems(files)).toEqual([]);
    expect(archiveProblems(files.slice(1))).toEqual(['/package.json']);
    for (const strange of [
      '/out/main/main.js.map',
      '/out/tools/vault-tools.js',
      '/tests/e2e/a.spec.ts',
      '/node_modules/a/src/a.c',
      '/node_modules/a/test/a.js',
      '/node_modules/a/README.md',
      '/.env',
    ]) {
      expect(archiveProblems([...files, strange])).toEqual([strange]);
    }
  });

  it('takes of a package what runs, and its licence', () => {
    const kept = ['index.js', 'lib/a.cjs', 'build/Release/a.node', 'package.json', 'LICENSE.md'];
    expect(kept.filter(isRuntimeFile)).toEqual(kept);
    const left = [
      'README.md',
      'src/a.js',
      'build/Release/obj.target/a.node',
      'lib/a.d.ts',
      'a.map',
    ];
    expect(left.filter(isRuntimeFile)).toEqual([]);
  });
});

describe('the dependencies of the Debian package', () => {
  const header = '  NEEDED               libgtk-3.so.0\n  NEEDED   libc.so.6\n';

  it('are read from the programs', () => {
    expect(neededIn(header)).toEqual(['libgtk-3.so.0', 'libc.so.6']);
    expect(newestLibc('0x1 GLIBC_2.9\n0x2 GLIBC_2.34 GLIBC_2.4')).toBe('2.34');
  });
});
