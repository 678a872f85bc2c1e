import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const root = resolve(import.meta.dirname, '../../..');
const read = (name: string) => JSON.parse(readFileSync(resolve(root, name), 'utf8'));
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([path]) => path !== '',
);

/** Packages that a changed registry, or a mirror, could replace without anybody seeing it. */
const unsealed = (packages: readonly (readonly [string, Locked])[]) =>
  packages
    .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==/.test(integrity ?? ''))
    .map(([path]) => path);

it('seals every package by its digest, from the registry alone', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(unsealed(locked)).toEqual([]);
  const elsewhere = locked.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere).toEqual([]);
});

it('control: a package without its digest, or with a weaker one, is seen', () => {
  const [path, sealed] = locked[0] ?? ['', {}];
  expect(unsealed([[path, { ...sealed, integrity: 'sha1-abc' }]])).toEqual([path]);
  expect(unsealed([[path, {}]])).toEqual([path]);
});

it('runs the install scripts of a named list, and no other', () => {
  const allowed: Record<string, boolean> = read('package.json').allowScripts;
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => !Object.hasOwn(allowed, name))).toEqual([]);
});

it('keeps what runs beside the bundles to a handful', () => {
  const { dependencies, optionalDependencies } = read('package.json');
  expect(Object.keys({ ...dependencies, ...optionalDependencies }).length).toBeLessThan(6);
});
