import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const limits = { file: 300, function: 60, component: 150 };

/** Source files git knows or would add; data folders hold no code. */
function sources(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'main', 'preload', 'renderer', 'shared'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('/data/') && !name.includes('/i18n/'));
}

/** `name:lines` of every function longer than the limit; a `.tsx` function that is capitalised is a component. */
function longFunctions(fileName: string, source: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = file.getLineAndCharacterOfPosition(node.getStart()).line;
      const lines = file.getLineAndCharacterOfPosition(node.end).line - from + 1;
      const name = nameOf(node);
      const component = fileName.endsWith('.tsx') && /^[A-Z]/.test(name);
      if (lines > (component ? limits.component : limits.function)) found.push(`${name}:${lines}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'anonymous';
}

describe('sizes', () => {
  it('measures a long function and a long component', () => {
    const body = '\n'.repeat(80);
    expect(longFunctions('a.ts', `function long() {${body}}`)).toEqual(['long:81']);
    expect(longFunctions('a.tsx', `function Long() {${body}}`)).toEqual([]);
    expect(longFunctions('a.tsx', `function Long() {${body}${body}}`)).toEqual(['Long:161']);
  });

  it('keeps every file within what one reads in one breath', () => {
    const long = sources()
      .map((name) => ({
        name,
        lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > limits.file);
    expect(long).toEqual([]);
  });

  it('keeps every function short', () => {
    const long = sources().flatMap((name) =>
      longFunctions(name, readFileSync(join(root, name), 'utf8')).map((what) => `${name} ${what}`),
    );
    expect(long).toEqual([]);
  });
});
