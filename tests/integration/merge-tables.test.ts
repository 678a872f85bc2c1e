import { describe, expect, it } from 'vitest';
import { readShapes, type TableShape } from '#main/vault/merge/shape.ts';
import { mergeTables } from '#main/vault/merge/tables.ts';
import { openTwoDatabases, rows, run } from '#tests/support/two-databases.ts';

/**
 * A table that nobody described is merged by its key: it must have one, and one that two computers
 * cannot give to two different things.
 */
const isSafe = ({ name, key, numbered }: TableShape): boolean =>
  Object.hasOwn(mergeTables, name) || (key.length > 0 && !numbered);

const unsafe = async (...added: string[]): Promise<string[]> => {
  const { ours } = await openTwoDatabases(...added);
  return (await ours.read(readShapes)).filter((shape) => !isSafe(shape)).map(({ name }) => name);
};

describe('every table is merged', () => {
  it('by what is said of it, or by its key', async () => {
    expect(await unsafe()).toEqual([]);
  });

  it('and one that could not be is seen', async () => {
    const added = [
      'CREATE TABLE numbered (id INTEGER PRIMARY KEY, text TEXT) STRICT',
      'CREATE TABLE keyless (text TEXT) STRICT',
      'CREATE TABLE named (id TEXT PRIMARY KEY, text TEXT) STRICT',
    ];
    expect(await unsafe(...added)).toEqual(['keyless', 'numbered']);
  });

  it('nothing is said of a table or a column that is not there', async () => {
    const { ours } = await openTwoDatabases();
    const shapes = await ours.read(readShapes);
    for (const [name, note] of Object.entries(mergeTables)) {
      const columns = shapes.find((shape) => shape.name === name)?.columns ?? [];
      expect([name, columns.length > 0]).toEqual([name, true]);
      const named = [...(note.quiet ?? []), ...(note.silent ?? []), ...(note.moments ?? [])];
      expect([name, named.filter((column) => !columns.includes(column))]).toEqual([name, []]);
    }
  });
});

const journal = [
  `CREATE TABLE journal (id TEXT PRIMARY KEY, text TEXT NOT NULL, archived_at INTEGER,
    updated_at INTEGER NOT NULL) STRICT`,
  `CREATE TABLE journal_line (id TEXT PRIMARY KEY, journal_id TEXT NOT NULL REFERENCES journal,
    text TEXT NOT NULL) STRICT`,
];
const versions = `SELECT table_name, body FROM entry_version ORDER BY body`;

describe('a table of a version to come', () => {
  it('gets what is missing, the newer of two texts, and keeps the other', async () => {
    const two = await openTwoDatabases(...journal);
    await run(two.ours, `INSERT INTO journal VALUES ('a', 'ancien', NULL, 1)`);
    await run(
      two.theirs,
      `INSERT INTO journal VALUES ('a', 'nouveau', NULL, 2), ('b', 'seul', NULL, 1)`,
      `INSERT INTO journal_line VALUES ('x', 'b', 'une ligne')`,
    );
    expect(await two.compare()).toMatchObject({ elsewhere: 1, others: 2 });
    await two.merge();
    expect(await rows(two.ours, 'SELECT id, text FROM journal ORDER BY id')).toEqual([
      { id: 'a', text: 'nouveau' },
      { id: 'b', text: 'seul' },
    ]);
    expect(await rows(two.ours, 'SELECT text FROM journal_line')).toEqual([{ text: 'une ligne' }]);
    expect(await rows(two.ours, versions)).toEqual([
      { table_name: 'journal', body: '{"text":"ancien"}' },
    ]);
  });

  it('goes by the date of what a row belongs to, as it was before it was merged', async () => {
    const two = await openTwoDatabases(...journal);
    for (const [database, at, text] of [
      [two.ours, 1, 'zèbre'],
      [two.theirs, 2, 'abeille'],
    ] as const) {
      await run(
        database,
        `INSERT INTO journal VALUES ('a', 'même', NULL, ${at})`,
        `INSERT INTO journal_line VALUES ('x', 'a', '${text}')`,
      );
    }
    await two.merge();
    expect(await rows(two.ours, 'SELECT text FROM journal_line')).toEqual([{ text: 'abeille' }]);
  });

  it('takes the same one of two texts of one moment, whichever way they are merged', async () => {
    const two = await openTwoDatabases(...journal);
    await run(two.ours, `INSERT INTO journal VALUES ('a', 'ici', NULL, 1)`);
    await run(two.theirs, `INSERT INTO journal VALUES ('a', 'là', NULL, 1)`);
    await two.merge();
    await two.mergeBack();
    const text = 'SELECT text FROM journal';
    expect(await rows(two.ours, text)).toEqual(await rows(two.theirs, text));
  });

  it('is shown again where one side had archived it', async () => {
    const two = await openTwoDatabases(...journal);
    await run(two.ours, `INSERT INTO journal VALUES ('a', 'texte', 5, 1)`);
    await run(two.theirs, `INSERT INTO journal VALUES ('a', 'texte', NULL, 1)`);
    expect(await two.merge()).toMatchObject({ returned: 1, elsewhere: 0 });
    expect(await rows(two.ours, 'SELECT archived_at FROM journal')).toEqual([
      { archived_at: null },
    ]);
  });

  it('is found where it says so: its documents come with it', async () => {
    const two = await openTwoDatabases(...journal);
    await run(
      two.theirs,
      `INSERT INTO journal VALUES ('a', 'passerelle', NULL, 1)`,
      `INSERT INTO search_document (kind, owner_id, phase_id, field_id, title, body)
        VALUES ('journal', 'a', '', '', '', 'passerelle')`,
    );
    await two.merge();
    const found = `SELECT body FROM search_index WHERE search_index MATCH 'passerelle'`;
    expect(await rows(two.ours, found)).toHaveLength(1);
  });

  it('keeps as a version what cannot stand beside what is here, and all that belongs to it', async () => {
    const two = await openTwoDatabases(
      'CREATE TABLE label (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT',
      `CREATE TABLE labelled (id TEXT PRIMARY KEY, label_id TEXT NOT NULL REFERENCES label,
        text TEXT NOT NULL) STRICT`,
    );
    await run(two.ours, `INSERT INTO label VALUES ('a', 'forêt')`);
    await run(
      two.theirs,
      `INSERT INTO label VALUES ('b', 'forêt')`,
      `INSERT INTO labelled VALUES ('x', 'b', 'un chemin')`,
    );
    await two.merge();
    expect(await rows(two.ours, 'SELECT id FROM label')).toEqual([{ id: 'a' }]);
    expect(await rows(two.ours, versions)).toEqual([
      { table_name: 'labelled', body: '{"label_id":"b","text":"un chemin"}' },
      { table_name: 'label', body: '{"name":"forêt"}' },
    ]);
    expect(await two.compare()).toMatchObject({ others: 0, elsewhere: 0 });
  });

  it('may refer to itself', async () => {
    const two = await openTwoDatabases(
      'CREATE TABLE node (id TEXT PRIMARY KEY, up TEXT REFERENCES node) STRICT',
    );
    await run(
      two.theirs,
      `INSERT INTO node VALUES ('z', NULL)`,
      `INSERT INTO node VALUES ('a', 'z')`,
    );
    await two.merge();
    expect(await rows(two.ours, 'SELECT id FROM node ORDER BY id')).toHaveLength(2);
  });
});

describe('templates', () => {
  const session = (id: string, version: number) => [
    `INSERT INTO pathway (id, kind, mode, title, place, started_on, quote_reference, intention,
      created_at, updated_at) VALUES ('${id}', '', '', '', '', '', '', '', 1, 1)`,
    `INSERT INTO session (id, pathway_id, step, number, template_id, template_version, held_on, place,
      status, phase_id, timer, discarded_at, closed_at, created_at, updated_at) VALUES ('${id}', '${id}', '', NULL, 'T', ${version}, '', '', 'open', '', '',
      NULL, NULL, 1, 1)`,
  ];
  const bodies = `SELECT session.id, template.body FROM session JOIN template
    ON template.id = template_id AND template.version = template_version ORDER BY session.id`;

  it('keeps two texts that were given one number, each with its own sessions', async () => {
    const two = await openTwoDatabases();
    await run(two.ours, `INSERT INTO template VALUES ('T', 1, 'ici')`, ...session('a', 1));
    await run(two.theirs, `INSERT INTO template VALUES ('T', 1, 'là')`, ...session('b', 1));
    await two.merge();
    const expected = [
      { id: 'a', body: 'ici' },
      { id: 'b', body: 'là' },
    ];
    expect(await rows(two.ours, bodies)).toEqual(expected);
    expect(await two.compare()).toMatchObject({ others: 0, elsewhere: 0 });
    await two.mergeBack();
    expect(await rows(two.theirs, bodies)).toEqual(expected);
    expect(await two.compare()).toMatchObject({ others: 0, elsewhere: 0 });
  });
});
