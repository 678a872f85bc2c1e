import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * The tools of tests/reliability and tests/security, in `out/tools`: the app's own code, bundled
 * so that plain `node` runs it. They are no part of the app and never packaged with it.
 */
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: {
    noExternal: true,
    external: ['@journeyapps/sqlcipher', '@node-rs/argon2', 'fast-check'],
  },
  // Main's shell channels register themselves with Electron: here, with a table that can be called.
  resolve: { alias: { electron: resolve(root, 'tests/security/tool/electron.ts') } },
  build: {
    ssr: true,
    outDir: 'out/tools',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      // Not there to be found on an older Node.
      external: ['better-sqlite3-multiple-ciphers'],
      input: {
        'vault-tools': 'tests/reliability/tool/vault-tools.ts',
        model: 'tests/reliability/tool/model.ts',
        borders: 'tests/security/tool/borders.ts',
        fuzz: 'tests/security/tool/fuzz.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
