import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './cutter.mjs';
import { newVault } from './kills.mjs';
import { compare, verify, writeNotes } from './vault-process.mjs';

const files = ['vault.json', 'vault.json.bak', 'notes.db', 'notes.db-wal', 'verrou', 'jalon'];
const otherWays = ['truncate', 'empty', 'remove', 'swap', 'noise'];

/** One bit of one file. @param {import('./kills.mjs').Task} task */
export const flipBits = (task) => damageEach(task, ['flip']);

/** All the rest that befalls a file. @param {import('./kills.mjs').Task} task */
export const damageFiles = (task) => damageEach(task, otherWays);

/**
 * One file of a vault is damaged; the vault is then opened. What counts is what is not seen.
 * @param {import('./kills.mjs').Task} task
 * @param {readonly string[]} ways
 */
async function damageEach({ runs, chance, note }, ways) {
  const figures = { runs: 0, detected: 0, recovered: 0, silent: 0, crashed: 0 };
  const headers = { headers: 0, headersLost: 0 };
  const { closed, killed, other } = await newVaults();
  const work = newFolder();
  while (figures.runs < runs) {
    const vault = chance.pick([closed, killed]);
    const file = chance.pick(files);
    const way = chance.pick(ways);
    if (!existsSync(join(vault.folder, file))) continue;
    const copy = join(work, 'coffre');
    rmSync(copy, { recursive: true, force: true });
    cpSync(vault.folder, copy, { recursive: true });
    const what = damage(join(copy, file), way, join(other.folder, file), chance);
    const outcome = classify(await verify(copy), vault.acknowledged);
    figures.runs += 1;
    figures[outcome] += 1;
    const header = judgeHeader(file, way, outcome);
    headers.headers += header === 'none' ? 0 : 1;
    headers.headersLost += header === 'lost' ? 1 : 0;
    if (outcome === 'silent' || outcome === 'crashed' || header === 'lost') {
      note(`${outcome}: ${what} of ${file}, ${vault === closed ? 'closed' : 'killed'} vault`);
    }
  }
  for (const { parent } of [closed, killed, other]) rmSync(parent, { recursive: true });
  rmSync(work, { recursive: true });
  const bad = figures.silent + figures.crashed + headers.headersLost;
  return { ...figures, ...headers, failed: bad > 0 };
}

/** One closed in good order, one killed with its journal, and one whose files are swapped in. */
async function newVaults() {
  const closed = await newVault(60);
  const killed = await newVault(60);
  await writeNotes(killed.folder, killed.acknowledged, { killAfterAcks: 60 });
  const other = await newVault(60);
  await writeNotes(other.folder, other.acknowledged, { killAfterAcks: 30 });
  return { closed, killed, other };
}

/**
 * Whether a damaged header came back from its copy. A whole header of another vault is no damage
 * its copy could mend: it opens, onto other keys.
 */
function judgeHeader(file, way, outcome) {
  if (!file.startsWith('vault.json') || way === 'swap') return 'none';
  return outcome === 'recovered' ? 'recovered' : 'lost';
}

/** @returns {'detected' | 'recovered' | 'silent' | 'crashed'} */
function classify(verdict, acknowledged) {
  const { lost, corrupt, crash } = compare(verdict, acknowledged);
  if (crash) return 'crashed';
  if (corrupt) return 'detected';
  return lost === 0 ? 'recovered' : 'silent';
}

/** @returns {string} what was done, for the report */
function damage(path, way, other, chance) {
  const bytes = readFileSync(path);
  const at = chance.between(0, Math.max(0, bytes.length - 1));
  switch (way) {
    case 'flip':
      if (bytes.length > 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chance.between(0, 7)), at);
      writeFileSync(path, bytes);
      return `bit flipped in byte ${at} of ${bytes.length}`;
    case 'truncate':
      writeFileSync(path, bytes.subarray(0, at));
      return `cut to ${at} of ${bytes.length} bytes`;
    case 'empty':
      writeFileSync(path, '');
      return 'emptied';
    case 'remove':
      rmSync(path);
      return 'removed';
    case 'noise': {
      for (let i = at; i < Math.min(bytes.length, at + 512); i += 1)
        bytes[i] = chance.between(0, 255);
      writeFileSync(path, bytes);
      return `512 bytes of noise at ${at}`;
    }
    default:
      if (existsSync(other)) cpSync(other, path);
      else rmSync(path);
      return 'replaced by that of another vault';
  }
}
