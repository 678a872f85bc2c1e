import { join } from 'node:path';
import { fuseProblems, readFuses, setFuses } from '../fuses.mjs';

/**
 * Called by electron-builder before it signs: sets the fuses, reads them back from what will be
 * installed, and stops the build on one that is not as it must be.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string }, executableName?: string } }} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const names = /** @type {Readonly<Record<string, string>>} */ ({
    darwin: `${packager.appInfo.productFilename}.app`,
    win32: 'carnet-de-pair.exe',
    linux: packager.executableName ?? 'carnet-de-pair',
  });
  const program = join(appOutDir, names[electronPlatformName] ?? '');
  await setFuses(program);
  const problems = fuseProblems(readFuses(program));
  if (problems.length > 0) throw new Error(`fuses: ${problems.join(', ')}`);
}
