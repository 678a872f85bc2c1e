import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';

/**
 * Puts a result in docs/reliability.md, between the marks of its part, dated and with the machine's
 * shape. Rows of experiments that were not part of the run stay as they were.
 * @param {string} root
 * @param {'reliability' | 'security'} part
 * @param {Record<string, Record<string, unknown>>} results
 * @param {readonly { name: string, title: string }[]} experiments
 */
export function writeReport(root, part, results, experiments) {
  const path = join(root, 'docs/reliability.md');
  const text = readFileSync(path, 'utf8');
  const [start, end] = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`];
  const before = text.slice(0, text.indexOf(start) + start.length);
  const rest = text.slice(text.indexOf(end));
  const old = text.slice(before.length, text.indexOf(end)).split('\n');
  const rows = experiments.flatMap(({ name, title }) => {
    const kept = old.find((line) => line.startsWith(`| ${title} |`));
    const figures = results[name];
    return figures ? [`| ${title} | ${describe(figures)} | ${today()} |`] : kept ? [kept] : [];
  });
  const table = ['| experiment | figures | date |', '|---|---|---|', ...rows].join('\n');
  writeFileSync(path, `${before}\n${machine()}\n\n${table}\n${rest}`);
}

const today = () => new Date().toISOString().slice(0, 10);

function machine() {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const processors = cpus();
  return `Machine: ${process.platform} ${release()}, ${processors.length} × ${processors[0]?.model ?? 'processor'}, ${memory} GiB, Node ${process.versions.node}.`;
}

/** @param {Record<string, unknown>} figures */
function describe({ failed, seconds: _seconds, ...figures }) {
  if (typeof figures.notRun === 'string') return `not run: ${figures.notRun}`;
  const list = Object.entries(figures).map(([name, value]) => `${words(name)} ${say(value)}`);
  return `${failed ? '**missed** – ' : ''}${list.join(', ')}`;
}

const words = (/** @type {string} */ name) =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** @param {unknown} value */
const say = (value) =>
  typeof value === 'number'
    ? value.toLocaleString('en')
    : value && typeof value === 'object'
      ? Object.entries(value)
          .map(([name, count]) => `${name} ${count}`)
          .join(' + ') || 'none'
      : String(value);
