import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';

/** Built files, the manifest, and the packages that are not bundled: nothing else. */
const EXPECTED = [
  /^\/package\.json$/,
  /^\/out\/main\/(chunks\/)?[^/]+\.js$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/(index\.html|assets\/[^/]+\.(js|css|woff2?|svg|png|webp|json|wasm))$/,
  /^\/node_modules\/(@[^/]+\/)?[^/]+\/(.+\/)?([^/]+\.(c|m)?js|package\.json|LICEN[CS]E[^/]*|[^/]+\.node)$/i,
];
const FORBIDDEN = /\.map$|\.tsx?$|\/(tests?|tools|src|deps)\/|\.(c|cc|h|gyp|o|a)$/;
const NEEDED = [
  '/package.json',
  '/out/main/main.js',
  '/out/main/vault.js',
  '/out/renderer/index.html',
];

/**
 * What is in the archive, and beside it.
 * @param {string} resources the folder of `app.asar`
 */
export function checkArchive(resources) {
  const entries = listPackage(join(resources, 'app.asar'), { isPack: false });
  const folders = new Set(entries.map((entry) => entry.slice(0, entry.lastIndexOf('/'))));
  const files = entries.filter((entry) => !folders.has(entry));
  const beside = readdirSync(join(resources, 'app.asar.unpacked'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const native = files.filter((file) => file.endsWith('.node'));
  const problems = [
    ...archiveProblems(files),
    ...beside.filter((name) => !name.endsWith('.node')),
    ...(beside.length === native.length ? [] : ['a native module is not beside the archive']),
    ...readdirSync(resources).filter((name) => !['app.asar', 'app.asar.unpacked'].includes(name)),
  ];
  return { ok: problems.length === 0, files: files.length, native: native.length, problems };
}

/** @param {readonly string[]} files @returns {string[]} those that should not be there, or are not */
export function archiveProblems(files) {
  const strange = files.filter(
    (file) => FORBIDDEN.test(file) || !EXPECTED.some((pattern) => pattern.test(file)),
  );
  return [...strange, ...NEEDED.filter((file) => !files.includes(file))];
}
