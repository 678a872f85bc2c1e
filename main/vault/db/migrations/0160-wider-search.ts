import type { Migration } from './migration.ts';

/** How each row of a table is found: SQL expressions over that row, `new` in a trigger. */
interface Followed {
  readonly table: string;
  readonly kind: string;
  /** What the document belongs to, and where in it: empty for a row that is one document. */
  readonly owner: string;
  readonly phase: string;
  readonly field: string;
  readonly title?: (row: string) => string;
  readonly body?: (row: string) => string;
}

/** Parts one under the other; those that say nothing are left out. */
const lines = (...parts: readonly string[]) =>
  parts.map((part) => `coalesce(nullif(${part}, '') || char(10), '')`).join(' || ');

const answers = (table: string, kind: string, owner: string): Followed => ({
  ...{ table, kind, owner, phase: 'phase_id', field: 'field_id' },
  body: (row) => `${row}.plain`,
});
const whole = { owner: 'id', phase: '', field: '' };

const followed: readonly Followed[] = [
  answers('knowledge_answer', 'card', 'card_id'),
  answers('sheet_answer', 'sheet', 'sheet_id'),
  {
    ...{ table: 'sheet', kind: 'sheet', ...whole },
    title: (row) => `(SELECT template.body ->> 'title' FROM template
      WHERE id = ${row}.template_id AND version = ${row}.template_version)`,
  },
  {
    ...{ table: 'tool', kind: 'tool', ...whole },
    title: (row) => `${row}.title`,
    body: (row) =>
      lines(
        ...[`${row}.purpose`, `${row}.how`, `${row}.source`],
        `(SELECT group_concat(value, ', ') FROM json_each(${row}.tags))`,
      ),
  },
  { table: 'life_event', kind: 'event', ...whole, body: (row) => `${row}.words` },
];

const columns = 'kind, owner_id, phase_id, field_id, title, body';
const of = (row: string, column: string) => (column === '' ? "''" : `${row}.${column}`);

/** The document of `row`; none where there is no word. */
function insertion({ kind, owner, phase, field, ...said }: Followed, row: string, from = '') {
  const title = `coalesce(${said.title?.(row) ?? "''"}, '')`;
  const body = `trim(${said.body?.(row) ?? "''"}, char(10))`;
  return `INSERT INTO search_document (${columns})
    SELECT '${kind}', ${of(row, owner)}, ${of(row, phase)}, ${of(row, field)}, ${title}, ${body}
    ${from} WHERE trim(${title} || ${body}) <> ''`;
}

const removal = ({ kind, owner, phase, field }: Followed) =>
  `DELETE FROM search_document WHERE kind = '${kind}' AND owner_id = ${of('old', owner)}
    AND phase_id = ${of('old', phase)} AND field_id = ${of('old', field)}`;

/** Whoever writes a row, a merge included, its document follows; erased by a cascade too. */
const triggersOf = (one: Followed): string[] => [
  trigger(`${one.table}_found`, `INSERT ON ${one.table}`, insertion(one, 'new')),
  trigger(`${one.table}_changed`, `UPDATE ON ${one.table}`, removal(one), insertion(one, 'new')),
  trigger(`${one.table}_gone`, `DELETE ON ${one.table}`, removal(one)),
];

function trigger(name: string, event: string, ...statements: readonly string[]): string {
  return `CREATE TRIGGER search_${name} AFTER ${event} BEGIN ${statements.join('; ')}; END`;
}

const said = (property: string) => `json_extract(version.body, '$.${property}')`;

/**
 * An item of a register says what its latest version says, those of a session set aside left out:
 * the rule of `register.sql.ts`. @param items SQL that gives the ids of the items
 */
const itemsFound = (items: string): string => `INSERT INTO search_document (${columns})
  SELECT 'register', item.id, '', '', '', trim(${lines(
    ...['statement', 'context', 'due', 'limits', 'mention'].map(said),
    `(SELECT group_concat(json_extract(value, '$.text'), char(10))
      FROM json_each(version.body, '$.others'))`,
  )}, char(10))
  FROM register_item item JOIN register_version version ON version.id = (
    SELECT one.id FROM register_version one LEFT JOIN session ON session.id = one.session_id
    WHERE one.item_id = item.id AND session.discarded_at IS NULL
    ORDER BY one.position DESC, one.written_at DESC LIMIT 1)
  WHERE item.id IN (${items})`;

const itemsGone = (items: string): string =>
  `DELETE FROM search_document WHERE kind = 'register' AND owner_id IN (${items})`;

const itemsAnew = (items: string) => [itemsGone(items), itemsFound(items)];
const spokenOf = 'SELECT item_id FROM register_version WHERE session_id = new.id';

const registerTriggers = [
  trigger('version_found', 'INSERT ON register_version', ...itemsAnew('new.item_id')),
  trigger('version_changed', 'UPDATE ON register_version', ...itemsAnew('new.item_id')),
  trigger('version_gone', 'DELETE ON register_version', ...itemsAnew('old.item_id')),
  trigger('item_gone', 'DELETE ON register_item', itemsGone('old.id')),
  trigger('session_aside', 'UPDATE OF discarded_at ON session', ...itemsAnew(spokenOf)),
];

/** What code puts in the index leaves it with its owner, however the owner goes. */
const owners = ['person', 'pathway', 'session'].map((owner) =>
  trigger(
    `${owner}_gone`,
    `DELETE ON ${owner}`,
    `DELETE FROM search_document WHERE kind = '${owner}' AND owner_id = old.id`,
  ),
);

/** A pathway goes on with the others, and without the name of who has left it. */
const nameGone = `CREATE TRIGGER search_person_leaves BEFORE DELETE ON person BEGIN
  UPDATE search_document SET title = coalesce(
    (SELECT nullif(title, '') FROM pathway WHERE id = owner_id),
    (SELECT group_concat(person.pseudonym, ', ') FROM pathway_person
      JOIN person ON person.id = pathway_person.person_id
      WHERE pathway_id = owner_id AND person_id <> old.id),
    '')
  WHERE kind = 'pathway'
    AND owner_id IN (SELECT pathway_id FROM pathway_person WHERE person_id = old.id);
END`;

/**
 * Cards, tools, registers, life events and sheets are found as notes are. Sheets were found under
 * their person, whose page does not show their words.
 */
export const widerSearch: Migration = {
  version: 160,
  statements: [
    `DELETE FROM search_document WHERE kind = 'person' AND phase_id <> ''`,
    ...followed.map((one) => insertion(one, 'was', `FROM ${one.table} was`)),
    itemsFound('SELECT id FROM register_item'),
    ...followed.flatMap(triggersOf),
    ...registerTriggers,
    ...owners,
    nameGone,
  ],
};
