/**
 * npm run bench:anonymise: scores the engine on the development notes and, when they are there, on
 * the public corpora ($CARNET_EVAL_DATA or ../shared/data/anonymisation), then writes the dated
 * tables into docs/anonymisation.md, and what the app tells of its own misses into
 * shared/anonymise/risk/measured.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { loadEngine, root } from './anonymise/engine.mjs';
import { measuredSource } from './anonymise/measured.mjs';
import { addNote, newScore } from './anonymise/score.mjs';

const corpora = process.env['CARNET_EVAL_DATA'] ?? join(root, '../shared/data/anonymisation');
const notesFile = join(root, 'tests/data/anonymise/notes.jsonl');
const page = join(root, 'docs/anonymisation.md');
/**
 * By the first letter of their id: held out, frozen before the second round of rules, written before
 * the third (its misses were then read), written with those and measured once at the end.
 */
const startsWith = (letter) => (note) => note.id.startsWith(letter);
const setAside = [
  ['notes, held out', startsWith('h')],
  ['notes, frozen', startsWith('k')],
  ['notes, third round', startsWith('n')],
  ['notes, last', startsWith('v')],
];

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const before = performance.now();
const { detectLine } = await loadEngine();
detectLine({ id: 'cold', text: 'Vu Karim à Lyon.' });
const cold = performance.now() - before;

const notes = readLines(notesFile);
const publicCorpora = ['echr-fr', 'eds-pseudo-templates', 'wikineural-fr'].map((name) => ({
  name,
  file: join(corpora, `${name}.jsonl`),
}));
const absent = publicCorpora.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
const sets = [
  ['notes, development', notes.filter((note) => !setAside.some(([, is]) => is(note)))],
  ...setAside.map(([name, is]) => [name, notes.filter(is)]),
  ...publicCorpora
    .filter(({ name }) => !absent.includes(name))
    .map(({ name, file }) => [name, readLines(file)]),
];

function measure([name, lines]) {
  const score = newScore();
  // Time of the processor: what else runs on the machine must not count.
  const start = process.cpuUsage();
  const found = lines.map((line) => detectLine(line));
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  for (const [at, line] of lines.entries()) addNote(score, line, found[at]);
  return { name, score, each: milliseconds / lines.length };
}

const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const masked = (count) => (count ? share(count.masked, count.gold) : '–');

const rows = [
  ['notes', ({ score }) => String(score.notes)],
  ['all personal data, masked', ({ score }) => masked(score.all)],
  ['persons the vault knows', ({ score }) => masked(score.known)],
  ['unknown persons', ({ score }) => masked(score.unknown)],
  ...['ORG', 'LOC', 'DATE', 'AGE', 'ADDRESS', 'PHONE', 'EMAIL', 'ID', 'URL'].map((label) => [
    label,
    ({ score }) => ((score.labels[label]?.gold ?? 0) > 0 ? masked(score.labels[label]) : '–'),
  ]),
  ['notes without any leak', ({ score }) => share(score.clean, score.notes)],
  ['detected or suspected', ({ score }) => share(score.seen, score.all.gold)],
  ['extra suspects a note', ({ score }) => (score.extraSuspects / score.notes).toFixed(2)],
  ['precision, any personal data', ({ score }) => share(score.all.anyLabel, score.all.predicted)],
  ['precision, same label', ({ score }) => share(score.all.sameLabel, score.all.predicted)],
  ['same person, same id', ({ score }) => share(score.entities.same, score.entities.sameOf)],
  ['two persons, two ids', ({ score }) => share(score.entities.apart, score.entities.apartOf)],
  ['milliseconds of processor a note', ({ each }) => each.toFixed(2)],
];

const results = sets.map(measure);
const table = [
  `| masked, unless said | ${results.map(({ name }) => name).join(' | ')} |`,
  `|---|${results.map(() => '---|').join('')}`,
  ...rows.map(([name, cell]) => `| ${name} | ${results.map(cell).join(' | ')} |`),
].join('\n');
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
const date = new Date().toISOString().slice(0, 10);
const facts = `Measured on ${date} (${machine}); cold load ${Math.round(cold)} ms, memory ${Math.round(process.memoryUsage().rss / 1e6)} MB with the corpora.`;
const missing =
  absent.length === 0
    ? ''
    : `\n\n**Not measured: ${absent.join(', ')}** (no such file in ${process.env['CARNET_EVAL_DATA'] ? '$CARNET_EVAL_DATA' : '../shared/data/anonymisation'}).`;
const figures = `${facts}${missing}\n\n${table}`;

console.log(figures);
const marks = /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/;
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(marks, (_, open, close) => `${open}${figures}\n${close}`),
);

// Notes read by nobody while the rules were written: the others would flatter.
const unseen = sets
  .filter(([name]) => ['notes, held out', 'notes, frozen', 'notes, last'].includes(name))
  .flatMap(([, lines]) => lines);
writeFileSync(
  join(root, 'shared/anonymise/risk/measured.ts'),
  measuredSource(date, measure(['unseen', unseen]).score),
);
