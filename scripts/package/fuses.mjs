import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/**
 * Electron's fuses in the order of its wire, and what each must be in what people install
 * (https://www.electronjs.org/docs/latest/tutorial/fuses).
 * @type {readonly (readonly [name: string, on: boolean])[]}
 */
export const WANTED = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  // Enforced on Windows and macOS only.
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  // Only useful with a snapshot of our own.
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
  // Newer Electrons only.
  ['WasmTrapHandlers', true],
];
/** Every runtime we package has at least these. */
const FEWEST = 8;

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const STATES = /** @type {Readonly<Record<string, Fuse>>} */ ({ 0: 'off', 1: 'on', r: 'removed' });

/** @typedef {'on' | 'off' | 'removed' | 'unreadable'} Fuse */

/**
 * Sets every fuse that `@electron/fuses` knows; the read-back judges the others.
 * @param {string} executable
 */
export async function setFuses(executable) {
  const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;
  const config = Object.fromEntries(WANTED.slice(0, known).map(([, on], index) => [index, on]));
  const strictlyRequireAllFuses = readFuses(executable).length <= known;
  await flipFuses(
    executable,
    /** @type {import('@electron/fuses').FuseConfig} */ ({
      version: FuseVersion.V1,
      strictlyRequireAllFuses,
      ...config,
    }),
  );
}

/**
 * Reads the wire from the file itself, without the library that wrote it.
 * @param {string | Buffer} executable its path, or its bytes
 * @returns {Fuse[]} in the order of the wire
 */
export function readFuses(executable) {
  const bytes = typeof executable === 'string' ? readFileSync(wireFile(executable)) : executable;
  const at = wireOf(bytes);
  return [...bytes.subarray(at.start, at.end)].map(
    (byte) => STATES[String.fromCharCode(byte)] ?? 'unreadable',
  );
}

/** On macOS the wire is in the framework. @param {string} program a file, or a folder `.app` */
function wireFile(program) {
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return program.endsWith('.app') ? join(program, framework) : program;
}

/** @param {Buffer} bytes @returns {{ start: number, end: number }} */
export function wireOf(bytes) {
  const found = bytes.indexOf(SENTINEL);
  if (found === -1 || bytes.indexOf(SENTINEL, found + 1) !== -1) {
    throw new Error('one fuse wire was expected in the executable');
  }
  const header = found + SENTINEL.length;
  if (bytes[header] !== 1) throw new Error(`fuse wire of version ${bytes[header]}`);
  return { start: header + 2, end: header + 2 + (bytes[header + 1] ?? 0) };
}

/**
 * @param {readonly Fuse[]} fuses
 * @returns {string[]} what is not as it must be; a fuse nobody has decided on is a problem too
 */
export function fuseProblems(fuses) {
  const missing = fuses.length < FEWEST ? [`only ${fuses.length} fuses`] : [];
  const wrong = fuses.flatMap((state, index) => {
    const [name, on] = WANTED[index] ?? [`fuse ${index}`, undefined];
    if (on === undefined) return [`${name} is unknown`];
    return state === (on ? 'on' : 'off') ? [] : [`${name} is ${state}`];
  });
  return [...missing, ...wrong];
}
