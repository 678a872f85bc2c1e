import { rmSync } from 'node:fs';
import { buildCutter } from './cutter.mjs';
import { newVault } from './kills.mjs';
import { compare, run, verify } from './vault-process.mjs';

/** Calls that change a file in three changes of phrase, the opening included. */
const mostCalls = 120;

/**
 * Killed while the phrase changes, at a random call or a random moment: the old or the new phrase
 * opens it, both for an instant, never neither.
 * @param {import('./kills.mjs').Task} task
 */
export async function killPhraseChange({ runs, chance, note }) {
  const library = buildCutter();
  const figures = { runs: 0, old: 0, both: 0, new: 0, neither: 0, lost: 0 };
  const { parent, folder, acknowledged } = await newVault(20);
  /** @type {string | undefined} */
  let phrase;
  for (; figures.runs < runs; figures.runs += 1) {
    const atCall = library !== null && chance.between(0, 2) > 0;
    const how = atCall
      ? { library, at: chance.between(1, mostCalls) }
      : { tries: chance.between(1, 4), delay: chance.between(0, 120) };
    const { current, next } = await changeUntilKilled(folder, phrase, how);
    const byOld = compare(await verify(folder, current), acknowledged);
    // Opening it with the new one drops the old: the old one goes first.
    const byNew = compare(await verify(folder, next), acknowledged);
    const outcome = outcomeOf(!byOld.corrupt, !byNew.corrupt);
    figures[outcome] += 1;
    if (outcome === 'neither') note(JSON.stringify({ how, byOld, byNew }));
    const opened = byNew.corrupt ? byOld : byNew;
    figures.lost += outcome === 'neither' ? 0 : opened.lost;
    phrase = byNew.corrupt ? current : next;
  }
  rmSync(parent, { recursive: true });
  // Short runs may miss the instants in which both, or the new one alone, open it.
  const seen = library === null || runs < 100 || (figures.both > 0 && figures.new > 0);
  return { ...figures, failed: figures.neither + figures.lost > 0 || !seen };
}

/** @param {boolean} byOld @param {boolean} byNew @returns {'old' | 'both' | 'new' | 'neither'} */
function outcomeOf(byOld, byNew) {
  if (byOld && byNew) return 'both';
  if (byOld) return 'old';
  return byNew ? 'new' : 'neither';
}

/**
 * @param {string} folder
 * @param {string | undefined} phrase
 * @param {{ library?: string, at?: number, tries?: number, delay?: number }} how
 * @returns {Promise<{ current: string | undefined, next: string | undefined }>} the last phrase given, and the one tried
 */
async function changeUntilKilled(folder, phrase, { library, at, tries, delay }) {
  let current = phrase;
  let next = phrase;
  let left = tries ?? Number.POSITIVE_INFINITY;
  const env =
    library === undefined
      ? {}
      : { LD_PRELOAD: library, CUT_FOLDER: folder, CUT_LOSE: '0', CUT_AT: String(at) };
  await run('change-phrases.mjs', phrase === undefined ? [folder] : [folder, phrase], {
    env,
    onLine: (line, stop) => {
      const [when, ...words] = line.split(' ');
      if (when === 'TRY') next = words.join(' ');
      if (when === 'DONE') current = words.join(' ');
      left -= when === 'TRY' ? 1 : 0;
      if (left === 0) setTimeout(stop, delay);
    },
  });
  return { current, next };
}
