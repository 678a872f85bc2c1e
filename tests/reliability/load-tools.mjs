import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The built tools: the vault's own code, bundled (`npm run build`).
 * @param {string} name a module of `out/tools`
 */
export function loadTools(name) {
  const built = new URL(`../../out/tools/${name}.js`, import.meta.url);
  if (!existsSync(fileURLToPath(built))) {
    process.stderr.write('The tools are not built. Next: npm run build\n');
    process.exit(2);
  }
  return import(built.href);
}
