import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const entry = join(root, 'shared/anonymise/detect-line.ts');
const sources = ['shared/anonymise', 'shared/rules'];

/** One stamp for all the engine is made of: a bundle is built again when a source changes. */
function stamp() {
  const hash = createHash('sha256');
  for (const folder of sources) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the engine of the app for Node 20, which cannot run TypeScript, and loads it. */
export async function loadEngine() {
  const folder = join(root, 'out/tools', `anonymise-${stamp()}`);
  const file = join(folder, 'engine.mjs');
  if (!existsSync(file)) await bundle(folder);
  return import(pathToFileURL(file).href);
}

async function bundle(folder) {
  const { build } = await import('vite');
  // Built aside then moved: two runs at once must not read half a bundle.
  const aside = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir: aside,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'engine.mjs', format: 'es' } },
    },
  });
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
}
