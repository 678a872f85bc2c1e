/**
 * What the app says of its own misses: `shared/anonymise/risk/measured.ts`, from one run.
 * @param {string} date `AAAA-MM-JJ` @param {import('./score.mjs').Score} score @returns {string}
 */
export function measuredSource(date, { labels, notes }) {
  const told = Object.entries(labels)
    .filter(([, { gold }]) => gold > 0)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  /** @param {'masked' | 'seen'} what */
  const table = (what) =>
    told
      .map(([label, count]) => `    ${label}: { found: ${count[what]}, total: ${count.gold} },\n`)
      .join('');
  return `import type { RecallTable } from './misses.ts';

/**
 * Written by \`npm run bench:anonymise\`, never by hand: recall on the notes that nobody read while
 * the engine was written. \`seen\`: found, or shown as a doubt.
 */
export const measured: {
  readonly on: string;
  readonly notes: number;
  readonly found: RecallTable;
  readonly seen: RecallTable;
} = {
  on: '${date}',
  notes: ${notes},
  found: {
${table('masked')}  },
  seen: {
${table('seen')}  },
};
`;
}
