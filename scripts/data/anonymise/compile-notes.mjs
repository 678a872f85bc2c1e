/**
 * Compiles the marked-up notes of tests/data/anonymise/notes-*.txt into notes.jsonl, in the format
 * of the public corpora, so that no offset is ever written by hand.
 *
 *   node scripts/data/anonymise/compile-notes.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../tests/data/anonymise');
const labels = {
  P: 'PERSON',
  O: 'ORG',
  L: 'LOC',
  D: 'DATE',
  T: 'PHONE',
  M: 'EMAIL',
  I: 'ID',
  U: 'URL',
  A: 'AGE',
  R: 'ADDRESS',
};
/** Titles, kinship and articles stay readable: they are not part of a person's name. */
const notPartOfName =
  /^(?:(?:M|Mr|Mme|Mlle|Dr|Pr|Me)\.? |(?:Monsieur|Madame|Maître|docteur|le|la|les|deux|grande|directrice|dr|son|beau-frère|beau-père|coach|tante|tata|tonton|papa|sœur|Si|De) )+/iu;
const mark = /\[\[(\w+)(?::(\w+))?\|([^\]]*)\]\]|\{\{([^}]*)\}\}/g;

function knownPersons(declared) {
  const persons = [];
  for (const match of declared.matchAll(/(e\d+)=([^()=]+?)(?: \(([^)]*)\))?(?= e\d+=|$)/g)) {
    const [, id, name, aliases] = match;
    persons.push({ entity_id: id, name, aliases: aliases ? aliases.split(', ') : [] });
  }
  return persons;
}

function spanOf(label, entity, text, start) {
  const title = label === 'PERSON' ? (notPartOfName.exec(text)?.[0].length ?? 0) : 0;
  const name = text.slice(title);
  return { start: start + title, end: start + text.length, label, text: name, entity_id: entity };
}

/** @param {string} block « @ id known » then the note @returns {object} one corpus line */
export function compileNote(block) {
  const [head = '', ...rest] = block.split('\n');
  const [, id = '', declared = ''] = /^(\S+) ?(.*)$/.exec(head) ?? [];
  const source = rest.join('\n').trim();
  const note = {
    id,
    text: '',
    spans: [],
    optional_spans: [],
    known_persons: knownPersons(declared),
  };
  let from = 0;
  for (const match of source.matchAll(mark)) {
    note.text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const [, code, entity, text, optional] = match;
    const start = note.text.length;
    note.text += text ?? optional;
    if (code === undefined) {
      note.optional_spans.push({ start, end: note.text.length, label: 'MISC', text: optional });
      continue;
    }
    const label = labels[code] ?? code;
    const key = entity ?? `${label}:${text.toLowerCase()}`;
    note.spans.push(spanOf(label, key, text, start));
  }
  note.text += source.slice(from);
  return note;
}

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
