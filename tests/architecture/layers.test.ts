import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const configuration = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const ruleNames: string[] = configuration.forbidden.map((rule: { name: string }) => rule.name);

/** One breach a rule: the smallest tree that the rule must refuse. */
const breaches: Record<string, Record<string, string>> = {
  'no-cycles': {
    'shared/a.ts': "import { b } from './b.ts'; export const a = () => b;",
    'shared/b.ts': "import { a } from './a.ts'; export const b = () => a;",
  },
  'shared-runs-anywhere': { 'shared/a.ts': "import '../main/b.ts';", 'main/b.ts': '' },
  'shared-has-no-node': { 'shared/a.ts': "import 'node:fs';" },
  'preload-is-a-wire': {
    'preload/a.ts': "import '../shared/rules/b.ts';",
    'shared/rules/b.ts': '',
  },
  'main-sees-no-vault': { 'main/app/a.ts': "import '../vault/b.ts';", 'main/vault/b.ts': '' },
  'vault-leaves-main-alone': { 'main/vault/a.ts': "import '../app/b.ts';", 'main/app/b.ts': '' },
  'electron-at-the-edge': { 'main/vault/a.ts': "import 'electron';" },
  'one-door-to-sqlcipher': { 'main/vault/db/a.ts': "import '@journeyapps/sqlcipher';" },
  'drivers-behind-the-door': {
    'main/vault/db/a.ts': "import './driver-sqlcipher.ts';",
    'main/vault/db/driver-sqlcipher.ts': '',
  },
  'keys-own-the-cryptography': { 'main/vault/db/a.ts': "import 'node:crypto';" },
  'renderer-stays-in-the-window': { 'renderer/a.ts': "import '../main/b.ts';", 'main/b.ts': '' },
  'renderer-has-no-node': { 'renderer/a.ts': "import 'node:path';" },
  'features-are-strangers': {
    'renderer/features/a/a.ts': "import '../b/b.ts';",
    'renderer/features/b/b.ts': '',
  },
  'ui-knows-no-feature': {
    'renderer/ui/a.ts': "import '../features/b/b.ts';",
    'renderer/features/b/b.ts': '',
  },
  'journal-stays-home': {
    'main/vault/features/bilans/a.ts': "import '../journal/b.ts';",
    'main/vault/features/journal/b.ts': '',
  },
  'guided-knows-no-feature': {
    'renderer/guided/a.ts': "import '../features/b/b.ts';",
    'renderer/features/b/b.ts': '',
  },
};

async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(root, '.cache-breach-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { output } = await cruise(
    [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))],
    {
      ...configuration.options,
      tsConfig: undefined,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden },
    },
    configuration.options.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('cruiser gave a report instead of a result');
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))];
}

describe('layer rules', () => {
  it('has a breach for every rule, and no breach without a rule', () => {
    expect(Object.keys(breaches).sort()).toEqual([...ruleNames].sort());
  });

  it.each(Object.entries(breaches))('%s refuses its breach', async (rule, files) => {
    expect(await brokenRules(files)).toContain(rule);
  });

  it('keeps the driver of Windows behind the same door', async () => {
    const files = { 'main/vault/db/a.ts': "import 'better-sqlite3-multiple-ciphers';" };
    expect(await brokenRules(files)).toContain('one-door-to-sqlcipher');
  });

  it('lets an innocent tree pass', async () => {
    const innocent = { 'renderer/a.ts': "import '../shared/b.ts';", 'shared/b.ts': 'export {};' };
    expect(await brokenRules(innocent)).toEqual([]);
  });
});
