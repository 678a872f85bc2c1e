import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface BuiltFile {
  readonly body: Buffer;
  readonly type: string;
}

/** Address path (`/assets/index.js`) → file. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Reads the built page once, at start. Addresses are looked up in this map and never joined to a
 * path, so no address can reach another file.
 */
export function readBuiltFiles(folder: string): BuiltFiles {
  const files = new Map<string, BuiltFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { body: readFileSync(path), type });
  }
  const page = files.get('/index.html');
  if (page) files.set('/', page);
  return files;
}

/** The file of an address, or null: only `GET`, only `app://main`, only known paths. */
export function findBuiltFile(files: BuiltFiles, method: string, url: string): BuiltFile | null {
  if (method !== 'GET' || !URL.canParse(url)) return null;
  const address = new URL(url);
  const ours = address.protocol === 'app:' && address.host === 'main' && address.search === '';
  return ours ? (files.get(address.pathname) ?? null) : null;
}
