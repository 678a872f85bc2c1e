import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { copyRuntimePackages } from '../setup/runtime-packages.mjs';
import { NAME } from './names.mjs';

/** The build that runs; `out/tools` only serves the tests. */
const BUILT = ['out/main', 'out/preload', 'out/renderer'];

/**
 * Writes `app.asar`, and beside it the native modules, which the system can only load from a file.
 * @param {string} root
 * @param {string} file
 */
export async function writeAppArchive(root, file) {
  mkdirSync(dirname(file), { recursive: true });
  const stage = mkdtempSync(join(dirname(file), 'app-'));
  try {
    for (const folder of BUILT) {
      cpSync(join(root, folder), join(stage, folder), {
        recursive: true,
        filter: (path) => !path.endsWith('.map'),
      });
    }
    copyRuntimePackages(root, stage);
    writeFileSync(join(stage, 'package.json'), manifest(root));
    await createPackageWithOptions(stage, file, { unpack: '*.node' });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Only what Electron reads. @param {string} root */
function manifest(root) {
  const { version, description, type, main } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const desktopName = `${NAME}.desktop`;
  return `${JSON.stringify({ name: NAME, version, description, type, main, desktopName }, null, 2)}\n`;
}
