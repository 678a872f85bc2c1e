/**
 * The mark-up of the fictional notes and sentences: [[P:e1|Karim]] a person, {{hier}} optional.
 */
/** @type {Readonly<Record<string, string>>} */
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

/** @param {string} declared « e1=Karim Benali (Kim) e2=… » @returns {MarkedNote['known_persons']} */
function knownPersons(declared) {
  /** @type {MarkedNote['known_persons']} */
  const persons = [];
  for (const match of declared.matchAll(/(e\d+)=([^()=]+?)(?: \(([^)]*)\))?(?= e\d+=|$)/g)) {
    const [, id = '', name = '', aliases] = match;
    persons.push({ entity_id: id, name, aliases: aliases ? aliases.split(', ') : [] });
  }
  return persons;
}

/**
 * @param {string} label @param {string} entity @param {string} text @param {number} start
 * @returns {MarkedSpan}
 */
function spanOf(label, entity, text, start) {
  const title = label === 'PERSON' ? (notPartOfName.exec(text)?.[0].length ?? 0) : 0;
  const name = text.slice(title);
  return { start: start + title, end: start + text.length, label, text: name, entity_id: entity };
}

/**
 * @typedef {{start: number, end: number, label: string, text: string, entity_id?: string}} MarkedSpan
 * @typedef {{id: string, text: string, spans: MarkedSpan[], optional_spans: MarkedSpan[],
 *   known_persons: {entity_id: string, name: string, aliases: string[]}[]}} MarkedNote
 */

/** @param {string} block « @ id known » then the note @returns {MarkedNote} one corpus line */
export function compileNote(block) {
  const [head = '', ...rest] = block.split('\n');
  const [, id = '', declared = ''] = /^(\S+) ?(.*)$/.exec(head) ?? [];
  const source = rest.join('\n').trim();
  /** @type {MarkedNote} */
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
    const [, code, entity, text = '', optional = ''] = match;
    const start = note.text.length;
    note.text += text || optional;
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
