import { existsSync } from 'node:fs';
import { capture, isOnPath, isRoot, run } from './commands.mjs';
import { SetupError } from './setup-error.mjs';

/** Debian's package for each shared library Electron asks for, by its linker name. */
export const LIBRARY_PACKAGES = /** @type {Readonly<Record<string, string>>} */ ({
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXtst.so.6': 'libxtst6',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnotify.so.4': 'libnotify4',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
});

/** Opened at run time, so `ldd` does not show them. */
export const OPENED_LATE = ['libgtk-3.so.0', 'libnotify.so.4', 'libXtst.so.6', 'libasound.so.2'];

const DISPLAY_TOOLS = { Xvfb: 'xvfb', xauth: 'xauth' };
const TEST_TOOLS = {
  pdftotext: 'poppler-utils',
  soffice: 'libreoffice-writer-nogui',
  xwininfo: 'x11-utils',
  objdump: 'binutils',
  strace: 'strace',
  'dbus-daemon': 'dbus-daemon',
  'dbus-monitor': 'dbus-bin',
  'gnome-keyring-daemon': 'gnome-keyring',
};
const PACKAGING_TOOLS = { 'dpkg-deb': 'dpkg', objdump: 'binutils' };
/** The system's own Python, whatever else is on the PATH: its packages are Debian's. */
const PYTHON = '/usr/bin/python3';
const READER_PACKAGES = ['python3', 'python3-argon2', 'python3-cryptography'];
/** SQLCipher is compiled by `npm ci` against OpenSSL's headers. */
const BUILD_TOOLS = { 'g++': 'g++', make: 'make', python3: 'python3' };

/**
 * Makes sure Electron can start here. Debian and Ubuntu only; elsewhere the desktop brings all this.
 * @param {{ electron: string, display: boolean, tests: boolean, packaging: boolean }} needs `electron` is the executable,
 *   `display` asks for the virtual display, `tests` for the tools the tests read documents and windows with
 */
export function ensureSystemLibraries({ electron, display, tests, packaging }) {
  if (!isDebianLike()) return;
  const known = capture('/sbin/ldconfig', ['-p']).output;
  const sonames = [
    ...OPENED_LATE.filter((soname) => !known.includes(`${soname} `)),
    ...missingFromLdd(capture('ldd', [electron]).output),
  ];
  installMissing([
    ...packagesFor(sonames),
    ...missingTools(display ? DISPLAY_TOOLS : {}),
    ...missingTools(tests ? TEST_TOOLS : {}),
    ...missingTools(packaging ? PACKAGING_TOOLS : {}),
    ...(tests && isRoot() ? missingForReader() : []),
  ]);
}

/** What compiling the native module needs, looked at only when npm is about to do it. */
export function ensureBuildTools() {
  if (!isDebianLike()) return;
  const hasOpenssl = capture('/sbin/ldconfig', ['-p']).output.includes('libcrypto.so ');
  installMissing([...missingTools(BUILD_TOOLS), ...(hasOpenssl ? [] : ['libssl-dev'])]);
}

/** @param {string} output what `ldd` printed @returns {string[]} linker names it did not find */
export function missingFromLdd(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** @param {readonly string[]} sonames @returns {string[]} */
export function packagesFor(sonames) {
  const unknown = sonames.filter((soname) => !LIBRARY_PACKAGES[soname]);
  if (unknown.length > 0) {
    throw new SetupError({
      fr: `Electron demande des bibliothèques inconnues de ce script : ${unknown.join(', ')}.`,
      en: `Electron needs libraries this script does not know: ${unknown.join(', ')}.`,
      next: `apt-file search ${unknown[0]}`,
    });
  }
  return sonames.map((soname) => LIBRARY_PACKAGES[soname] ?? soname);
}

/** @param {Record<string, string>} tools program → package */
function missingTools(tools) {
  return Object.keys(tools)
    .filter((tool) => !isOnPath(tool))
    .map((tool) => tools[tool] ?? tool);
}

/** What tests/format/reader.py needs. Its test says by itself where it could not be run. */
function missingForReader() {
  return capture(PYTHON, ['-c', 'import argon2, cryptography']).ok ? [] : READER_PACKAGES;
}

/** @param {readonly string[]} wanted */
function installMissing(wanted) {
  const packages = [...new Set(wanted)].sort();
  if (packages.length === 0) return;
  if (!isRoot()) {
    throw new SetupError({
      fr: 'Il manque des paquets du système. Installez-les, puis relancez la commande.',
      en: 'Some system packages are missing. Install them, then run the command again.',
      next: aptLine(packages.map(nameHere)),
    });
  }
  console.log(`Installation des paquets du système : ${packages.join(' ')}…`);
  run('apt-get', ['update', '-qq']);
  const names = packages.map(nameHere);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })) {
    throw new SetupError({
      fr: 'L’installation des paquets du système a échoué ; la raison est au-dessus.',
      en: 'Installing the system packages failed; the reason is above.',
      next: aptLine(names),
    });
  }
}

/** @param {readonly string[]} packages */
export function aptLine(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Ubuntu 24.04 and Debian 13 renamed some libraries when their clock went to 64 bits.
 * @param {string} name
 */
function nameHere(name) {
  return capture('apt-cache', ['show', '--no-all-versions', `${name}t64`]).ok ? `${name}t64` : name;
}

function isDebianLike() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && isOnPath('apt-get');
}
