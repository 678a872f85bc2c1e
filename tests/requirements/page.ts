import { requirements } from './all.ts';
import { knownGaps } from './known-gaps.ts';
import type { Requirement } from './rows.ts';

const sources: Readonly<Record<string, string>> = {
  '000': 'Espace de co-construction des pratiques paires',
  '001': 'Binômes dans le service public',
  '002': 'Pair-aidance, ses activités et ses formations',
  '003': 'Accompagnement en pair-aidance',
  '004': 'Groupes de pairs, codéveloppement, analyse des pratiques',
};
const comingWords = { groups: 'à venir : groupes', pairs: 'à venir : binômes' } as const;

/** `docs/requirements.md`, whole. */
export function requirementsPage(): string {
  const coming = requirements.filter((row) => 'coming' in row).length;
  const gaps = requirements.filter((row) => 'missing' in row);
  const shown = requirements.length - coming - gaps.length;
  return [
    '# Requirements: what the five sources ask for, and where it is shown',
    '',
    'Written by `node scripts/requirements.mjs` from `tests/requirements/seed-00N.ts`; do not edit. `npx vitest run --project requirements` fails on a row that has neither a screen nor a test, on a test that was renamed, and on a page that is out of date.',
    '',
    `${requirements.length} lines: ${shown} shown, ${coming} to come with the groups and the binômes, ${gaps.length} known gaps.`,
    '',
    '## Known gaps',
    '',
    ...(gaps.length === 0 ? ['None.'] : gaps.map(gapLine)),
    ...Object.entries(sources).flatMap(([id, title]) => sourceTable(id, title)),
    '',
  ].join('\n');
}

function gapLine(row: Requirement): string {
  const why = 'missing' in row ? row.missing : '';
  const known = knownGaps.includes(row.id) ? '' : ' (not listed)';
  return `- **${row.id}** ${row.shows}: ${why}${known}`;
}

function sourceTable(id: string, title: string): string[] {
  const rows = requirements.filter((row) => row.id.startsWith(`${id}-`));
  return [
    '',
    `## ${id} · ${title}`,
    '',
    '| Id | What is shown | Screen | Test |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${[row.id, row.shows, ...whereOf(row)].map(cell).join(' | ')} |`),
  ];
}

function whereOf(row: Requirement): [string, string] {
  if ('coming' in row) return [comingWords[row.coming], '–'];
  if ('missing' in row) return ['known gap', '–'];
  const file = row.test.file.replace(/^tests\//, '');
  return [`\`${row.screen}\``, `\`${file}\` ${row.test.title}`];
}

const cell = (text: string) => text.replaceAll('|', '\\|');
