/**
 * Compiles the marked-up notes of tests/data/anonymise/notes-*.txt into notes.jsonl, in the format
 * of the public corpora, so that no offset is ever written by hand.
 *
 *   node scripts/data/anonymise/compile-notes.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileNote } from './note-markup.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../tests/data/anonymise');
const blocks = readdirSync(folder)
  .filter((name) => /^notes-\d+\.txt$/.test(name))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^@ /m).slice(1));
const notes = blocks.map(compileNote);
writeFileSync(
  join(folder, 'notes.jsonl'),
  `${notes.map((note) => JSON.stringify(note)).join('\n')}\n`,
);
console.log(
  `${notes.length} notes, ${notes.reduce((sum, { spans }) => sum + spans.length, 0)} spans`,
);
