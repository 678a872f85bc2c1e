import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY_PACKAGES, OPENED_LATE } from '../setup/system-libraries.mjs';

/** What the C++ runtime and the native modules ask for, beside Electron's own. */
const MORE_PACKAGES = /** @type {Readonly<Record<string, string>>} */ ({
  'libcrypto.so.3': 'libssl3',
  'libgcc_s.so.1': 'libgcc-s1',
  'libstdc++.so.6': 'libstdc++6',
});
/** Parts of libc6, whose version is stated once. */
const LIBC = /^(libc|libm|libdl|libpthread|librt|ld-linux-x86-64)\.so\.\d$/;
/** Renamed by Ubuntu 24.04 and Debian 13 when their clock went to 64 bits. */
const RENAMED = [
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
  'libssl3',
];

/**
 * The packages to name in `Depends`, read from the programs themselves: a library nobody has
 * declared must stop the packaging, not somebody's first start.
 * @param {string} folder the unpacked app
 * @param {string} executable
 * @returns {string[]}
 */
export function debianDependencies(folder, executable) {
  const programs = [join(folder, executable), ...nativeModules(folder)];
  const headers = programs.map((file) =>
    execFileSync('objdump', ['-p', file], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  );
  const brought = readdirSync(folder);
  const sonames = headers.flatMap((text) => neededIn(text));
  const outside = [...sonames, ...OPENED_LATE].filter(
    (soname) => !brought.includes(soname) && !LIBC.test(soname),
  );
  const packages = [...new Set(outside.map(packageOf))].sort();
  return [
    `libc6 (>= ${newestLibc(headers.join('\n'))})`,
    ...packages.map((name) => (RENAMED.includes(name) ? `${name} | ${name}t64` : name)),
  ];
}

/** @param {string} folder */
function nativeModules(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node'))
    .map((name) => join(folder, name));
}

/** @param {string} header what `objdump -p` printed */
export function neededIn(header) {
  return [...header.matchAll(/^\s*NEEDED\s+(\S+)$/gm)].map((match) => match[1] ?? '');
}

/** @param {string} headers @returns {string} the newest glibc whose symbols are used */
export function newestLibc(headers) {
  const versions = [...headers.matchAll(/GLIBC_(\d+)\.(\d+)/g)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ]);
  const [newest = [2, 28]] = versions.sort(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b);
  return newest.join('.');
}

/** @param {string} soname */
function packageOf(soname) {
  const name = LIBRARY_PACKAGES[soname] ?? MORE_PACKAGES[soname];
  if (name) return name;
  throw new Error(`no Debian package is known for ${soname}: scripts/package/libraries.mjs`);
}
