import { readFileSync } from 'node:fs';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { fuseProblems, readFuses, WANTED, wireOf } from '../fuses.mjs';

/**
 * The fuses as they are in the file, and whether one that is flipped would be seen.
 * @param {string} executable
 */
export async function checkFuses(executable) {
  const bytes = readFileSync(executable);
  const fuses = readFuses(bytes);
  const problems = [...fuseProblems(fuses), ...(await differences(executable, fuses))];
  const seen = fuses.filter((_, index) => fuseProblems(flipped(bytes, index)).length > 0);
  return {
    ok: problems.length === 0 && seen.length === fuses.length,
    states: Object.fromEntries(fuses.map((state, index) => [WANTED[index]?.[0] ?? index, state])),
    problems,
    controlFlipped: fuses.length,
    controlSeen: seen.length,
  };
}

/**
 * The library that wrote them must read the same.
 * @param {string} executable
 * @param {readonly string[]} fuses
 */
async function differences(executable, fuses) {
  const wire = await getCurrentFuseWire(executable);
  if (wire.version !== FuseVersion.V1) return [`the library reads version ${wire.version}`];
  return fuses.flatMap((state, index) => {
    if (FuseV1Options[index] === undefined) return [];
    const byte = wire[/** @type {import('@electron/fuses').FuseV1Options} */ (index)];
    const read = String.fromCharCode(Number(byte)) === '1' ? 'on' : 'off';
    return read === state ? [] : [`the library reads ${WANTED[index]?.[0]} as ${read}`];
  });
}

/** @param {Buffer} bytes @param {number} index @returns {import('../fuses.mjs').Fuse[]} */
function flipped(bytes, index) {
  const { start } = wireOf(bytes);
  const before = bytes[start + index] ?? 0;
  bytes[start + index] = before === 0x31 ? 0x30 : 0x31;
  const fuses = readFuses(bytes);
  bytes[start + index] = before;
  return fuses;
}
