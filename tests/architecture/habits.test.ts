import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A habit of docs/architecture that a pattern can see, with a line that must be caught. */
const habits = [
  {
    name: 'no climbing imports',
    pattern: /from '\.\.\/\.\.\//,
    breach: "import a from '../../a.ts';",
  },
  {
    name: 'no silenced compiler',
    pattern: /@ts-(ignore|expect-error|nocheck)/,
    breach: '// @ts-ignore',
  },
  { name: 'no silenced linter', pattern: /biome-ignore/, breach: '// biome-ignore lint: later' },
  { name: 'no promise for later', pattern: /\b(TODO|FIXME|XXX)\b/, breach: '// TODO later' },
  { name: 'no log of content', pattern: /\bconsole\.\w+\(/, breach: 'console.log(note);' },
  {
    name: 'no address to call',
    pattern: /['"`](https?|wss?):\/\//,
    breach: "fetch('https://example.org');",
  },
];

function sources(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'main', 'preload', 'renderer', 'shared'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed.split('\n').filter((name) => /\.tsx?$/.test(name));
}

describe.each(habits)('$name', ({ pattern, breach }) => {
  it('sees its breach', () => {
    expect(pattern.test(breach)).toBe(true);
  });

  it('holds in every source file', () => {
    const broken = sources().filter((name) => pattern.test(readFileSync(join(root, name), 'utf8')));
    expect(broken).toEqual([]);
  });
});

describe('index.ts', () => {
  it('no barrels', () => {
    expect(sources().filter((name) => /\/index\.tsx?$/.test(name))).toEqual([]);
  });
});
