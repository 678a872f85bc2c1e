import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuild, hashSources } from '#scripts/setup/build.mjs';

let root: string;
let builds: number;
const write = (file: string, content: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), content);
};
const build = () => {
  builds += 1;
  write('out/main/main.js', 'built');
  return true;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'carnet-build-'));
  builds = 0;
  write('main/main.ts', 'one');
  write('electron.vite.config.ts', 'config');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('ensureBuild', () => {
  it('builds once for the same sources', () => {
    expect(ensureBuild(root, build)).toBe(true);
    expect(ensureBuild(root, build)).toBe(false);
    expect(builds).toBe(1);
  });

  it('builds again when a source, a configuration or the output changed', () => {
    ensureBuild(root, build);
    write('main/main.ts', 'two');
    expect(ensureBuild(root, build)).toBe(true);
    write('electron.vite.config.ts', 'other');
    expect(ensureBuild(root, build)).toBe(true);
    rmSync(join(root, 'out/main/main.js'));
    expect(ensureBuild(root, build)).toBe(true);
  });

  it('does not take a failed build for a finished one', () => {
    ensureBuild(root, build);
    write('main/main.ts', 'broken');
    expect(() => ensureBuild(root, () => false)).toThrow(/npm run build/);
    write('main/main.ts', 'one');
    expect(ensureBuild(root, build)).toBe(true);
  });
});

describe('hashSources', () => {
  it('sees a file that only moved, and ignores what the build does not read', () => {
    const before = hashSources(root);
    write('README.md', 'text');
    expect(hashSources(root)).toBe(before);
    renameSync(join(root, 'main/main.ts'), join(root, 'main/other.ts'));
    expect(hashSources(root)).not.toBe(before);
  });
});
