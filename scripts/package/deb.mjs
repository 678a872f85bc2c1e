import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { debianDependencies } from './libraries.mjs';
import { NAME } from './names.mjs';

const LINUX = join(import.meta.dirname, 'linux');
/**
 * Everything becomes root's, the helper keeping its 4755. Level 2: a third of the time of the usual 6,
 * for a tenth more.
 */
const OPTIONS = ['--root-owner-group', '-z2'];
/**
 * `dbus-monitor`, in `dbus` before Debian 12: without it the desktop's own lock is asked about every
 * five seconds instead of heard, and a change of user is not heard at all. `libsecret` is the way to
 * the keyring: without it no code can be offered.
 */
const RECOMMENDED = ['dbus-bin | dbus', 'libsecret-1-0'];
/** The one folder everything else is linked from. */
export const INSTALLED = `/opt/${NAME}`;

/**
 * @typedef {object} DebPlaces
 * @property {string} root
 * @property {string} folder the unpacked app
 * @property {string} out
 * @property {import('./names.mjs').Release} release
 * @property {number} epoch of every file's date, in seconds
 * @property {'xz' | 'none'} [compression] `none` only where it is made to be tried
 */

/**
 * No maintainer script: files only, so that what installs uninstalls. Menus and icon caches follow
 * by the triggers of the packages that keep them.
 * @param {DebPlaces} places
 * @returns {string} the file written
 */
export function writeDeb({ root, folder, out, release, epoch, compression = 'xz' }) {
  const tree = mkdtempSync(join(out, 'deb-'));
  const file = join(out, `${NAME}_${release.version}_amd64.deb`);
  try {
    execFileSync('chmod', ['0755', tree]);
    fill(tree, folder, release, epoch);
    mkdirSync(join(tree, 'DEBIAN'));
    const size = execFileSync('du', ['-sk', '--apparent-size', tree], { encoding: 'utf8' });
    const depends = debianDependencies(folder, NAME);
    const control = controlFile(root, release, Number.parseInt(size, 10), depends);
    writeFileSync(join(tree, 'DEBIAN/control'), control);
    writeFileSync(join(tree, 'DEBIAN/md5sums'), md5sums(tree));
    execFileSync('dpkg-deb', [...OPTIONS, `-Z${compression}`, '--build', tree, file], {
      stdio: 'pipe',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
    });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
  return file;
}

/**
 * @param {string} tree
 * @param {string} folder
 * @param {import('./names.mjs').Release} release
 * @param {number} epoch
 */
function fill(tree, folder, release, epoch) {
  const share = join(tree, 'usr/share');
  const doc = join(share, 'doc', NAME);
  for (const made of [`${tree}/opt`, `${tree}/usr/bin`, `${share}/applications`, doc]) {
    mkdirSync(made, { recursive: true });
  }
  // `--link` costs nothing: the tree is only read, then removed.
  execFileSync('cp', ['-RT', '--link', '--preserve=mode', folder, join(tree, INSTALLED)]);
  symlinkSync(`${INSTALLED}/${NAME}`, join(tree, 'usr/bin', NAME));
  cpSync(join(LINUX, `${NAME}.desktop`), join(share, 'applications', `${NAME}.desktop`));
  cpSync(join(LINUX, 'copyright'), join(doc, 'copyright'));
  const date = new Date(epoch * 1000).toUTCString().replace('GMT', '+0000');
  const changes = `${NAME} (${release.version}) stable; urgency=medium\n\n  * Carnet de pair ${release.version}, Electron ${release.electron}.\n\n -- Carnet de pair <${NAME}@localhost>  ${date}\n`;
  writeFileSync(join(doc, 'changelog.gz'), gzipSync(changes, { level: 9 }));
  const icons = join(share, 'icons/hicolor');
  for (const name of readdirSync(join(LINUX, 'icons'))) {
    const size = name.replace('.png', '');
    if (size !== '1024x1024')
      cpSync(join(LINUX, 'icons', name), join(icons, size, `apps/${NAME}.png`));
  }
  cpSync(join(LINUX, 'icon.svg'), join(icons, `scalable/apps/${NAME}.svg`));
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', join(tree, 'usr')]);
}

/**
 * @param {string} root
 * @param {import('./names.mjs').Release} release
 * @param {number} kibibytes
 * @param {readonly string[]} depends
 */
function controlFile(root, release, kibibytes, depends) {
  const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const short = String(description).split(' – ').at(-1);
  return `Package: ${NAME}
Version: ${release.version}
Architecture: amd64
Maintainer: Carnet de pair <${NAME}@localhost>
Installed-Size: ${kibibytes}
Depends: ${depends.join(', ')}
Recommends: ${RECOMMENDED.join(', ')}
Section: editors
Priority: optional
Description: ${short}
 Personnes accompagnées, parcours, séances guidées, bilans. Les notes sont
 chiffrées dans un coffre qu’une phrase de passe ouvre. Rien ne sort de cet
 ordinateur : ni compte, ni nuage, ni mesure d’audience.
 .
 Désinstaller le carnet laisse les coffres où ils sont, dans le dossier
 personnel de chacun.
`;
}

/** @param {string} tree */
function md5sums(tree) {
  const list = 'find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum';
  return execFileSync('sh', ['-c', list], { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 24 });
}
