import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startVirtualDisplay } from '../../setup/display.mjs';
import { plainUser } from '../../testing/plain-user.mjs';
import { readableCopy } from '../../testing/sandboxed-copy.mjs';
import { NAME } from '../names.mjs';
import { checkArchive } from './archive.mjs';
import { checkAsNode } from './as-node.mjs';
import { checkFuses } from './fuses.mjs';
import { checkInstall } from './install.mjs';
import { checkRefusals } from './refusals.mjs';
import { checkStart } from './start.mjs';

/**
 * Tries what was made, on a display and, where we are root, as a plain user.
 * @param {import('../make.mjs').Made} made
 */
export async function checkPackage({ release, folder, deb, tarball }) {
  const { env: display, stop } = await startVirtualDisplay();
  const place = plainUser() ? readableCopy(folder) : folder;
  const executable = join(place, NAME);
  try {
    const checks = {
      fuses: await checkFuses(join(folder, NAME)),
      archive: checkArchive(join(folder, 'resources')),
      start: await checkStart({ executable, display }),
      refusals: await checkRefusals({ executable, display }),
      asNode: await checkAsNode({ executable, display }),
      install: await checkInstall(deb, display),
    };
    const failed = Object.values(checks).filter(({ ok }) => ok === false).length;
    return { release, tarball, deb, ...checks, failed };
  } finally {
    stop();
    if (place !== folder) rmSync(place, { recursive: true, force: true });
  }
}
