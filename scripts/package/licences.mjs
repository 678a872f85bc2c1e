import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['shared', 'main', 'preload', 'renderer'];
/** `import('…')` too: what is loaded late is bundled all the same. */
const IMPORT = /(?:from\s+|import\s*\(?\s*)'((?:@[^/']+\/)?[a-z][^/']*)[^']*'/g;
const NOTICE = /^(licen[cs]e|copying|notice|ofl)/i;
/** Programs of the build: nothing of them is in what is built. */
const BUILD_ONLY = ['electron', 'electron-vite', 'vite'];

/**
 * The notices of everything bundled: what the sources import, and what that needs in turn.
 * @param {string} root
 * @returns {string}
 */
export function thirdPartyNotices(root) {
  const parts = bundledPackages(root).map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = readManifest(folder);
    const texts = readdirSync(folder)
      .filter((file) => NOTICE.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} – ${license ?? '?'}`, ...texts].join('\n\n');
  });
  const heading = 'Carnet de pair contient les programmes libres suivants.\n';
  return `${[heading, ...parts].join(`\n${'='.repeat(80)}\n\n`)}\n`;
}

/** @param {string} root @returns {string[]} names, sorted */
export function bundledPackages(root) {
  const found = new Set(/** @type {string[]} */ ([]));
  const waiting = importedNames(root);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const folder = join(root, 'node_modules', name);
    if (name.startsWith('@types/')) continue;
    if (found.has(name) || BUILD_ONLY.includes(name) || !existsSync(folder)) continue;
    found.add(name);
    waiting.push(...Object.keys(readManifest(folder).dependencies ?? {}));
  }
  return [...found].sort();
}

/** @param {string} root */
function importedNames(root) {
  return SOURCES.flatMap((source) =>
    readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .flatMap((file) => [...readFileSync(join(root, source, file), 'utf8').matchAll(IMPORT)])
      .map((match) => match[1] ?? ''),
  );
}

/** @param {string} folder */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
