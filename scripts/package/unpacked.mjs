import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeAppArchive } from './app-archive.mjs';
import { fuseProblems, readFuses, setFuses } from './fuses.mjs';
import { thirdPartyNotices } from './licences.mjs';
import { NAME } from './names.mjs';

/** Chromium's own words, in the two languages of the app. */
const LOCALES = ['fr.pak', 'en-US.pak', 'en-GB.pak'];

/**
 * The folder that runs: the runtime, our archive in it, every fuse set and read back.
 * @param {{ root: string, runtime: string, folder: string }} places `folder` is made anew
 */
export async function writeUnpacked({ root, runtime, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('cp', ['-RT', '--reflink=auto', `${realpathSync(runtime)}/.`, folder]);
  for (const name of ['resources', 'carnet-recipe', 'version']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(join(folder, 'locales'))) {
    if (!LOCALES.includes(name)) rmSync(join(folder, 'locales', name));
  }
  await writeAppArchive(root, join(folder, 'resources/app.asar'));
  writeFileSync(join(folder, 'LICENCES-TIERCES.txt'), thirdPartyNotices(root));
  // Its own file, and not named `electron`: that name is how a development copy is known.
  copyFileSync(join(folder, 'electron'), join(folder, `${NAME}.tmp`));
  rmSync(join(folder, 'electron'));
  renameSync(join(folder, `${NAME}.tmp`), join(folder, NAME));
  await setFuses(join(folder, NAME));
  const problems = fuseProblems(readFuses(join(folder, NAME)));
  if (problems.length > 0) throw new Error(`fuses: ${problems.join(', ')}`);
  setModes(folder);
}

/**
 * Everyone reads, nobody writes but the owner. Chromium's helper is setuid once root owns it, which
 * the Debian package does.
 * @param {string} folder
 */
function setModes(folder) {
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', folder]);
  for (const name of [NAME, 'chrome_crashpad_handler']) chmodSync(join(folder, name), 0o755);
  chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
}
