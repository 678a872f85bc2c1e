import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { VaultDatabase } from '#main/vault/db/database.ts';
import { migrations } from '#main/vault/db/migrate.ts';
import { widerSearch } from '#main/vault/db/migrations/0160-wider-search.ts';
import { handlers } from '#main/vault/handlers.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { CardId, PersonId, SheetId } from '#shared/features/fields.ts';
import type { Card } from '#shared/features/knowledge.ts';
import type { PathwayRegisters } from '#shared/features/registers.ts';
import type { SearchHit } from '#shared/features/search.ts';
import type { Session } from '#shared/features/sessions.ts';
import { createPathway, createPerson } from '#tests/support/notebook.ts';
import { openTwoDatabases, rows, run } from '#tests/support/two-databases.ts';
import { openTestGate } from '#tests/support/vault.ts';

/** What is never written anywhere by the app itself. */
const canary = 'zygomatique';

type Gate = Awaited<ReturnType<typeof openTestGate>>;
type Id = { id: string };

/** One of each thing, all of them saying one word; the person is called by it too. */
async function fullVault(word = canary) {
  const gate = await openTestGate(handlers);
  const { ask } = gate;
  const person = await createPerson(ask, `Lina ${word}`, { notes: `Aime le mot ${word}.` });
  const pathway = await createPathway(ask, [person], { intention: `Dire ${word}.` });
  const draft = { pathwayId: pathway, step: 'session', heldOn: '2026-03-01', place: 'onSite' };
  const session = await ask<Session>('sessions.start', draft);
  const { template } = await ask<Session>('sessions.get', { id: session.id });
  const place = { id: session.id, phaseId: template.phases[0]?.id, fieldId: 'note' };
  await ask('sessions.saveEntry', { ...place, value: documentFromText(`Elle dit ${word}.`) });
  await ask('notes.saveReply', {
    ...{ sessionId: session.id, id: null, hand: 'person', writtenOn: '2026-03-02' },
    text: `Je réponds ${word}.`,
  });
  const body = { statement: `Tenir le ${word}`, others: [], context: 'au travail' };
  const item = await ask<Id>('registers.add', { pathwayId: pathway, kind: 'axis', body });
  const event = await ask<Id>('events.add', {
    ...{ pathwayId: pathway, happenedOn: '2026-02', words: `Le ${word}`, shape: 'stop' },
  });
  const sheet = await startSheet(gate, person, word);
  const card = await startCard(gate, word);
  const tool = await ask<Id>('toolbox.create', {
    ...{ title: 'La marche', how: `Respirer, puis ${word}.`, source: 'Un pair' },
    tags: ['souffle'],
  });
  const find = (text: string) => ask<SearchHit[]>('search.find', { text });
  return { ...gate, person, pathway, session, item, event, sheet, card, tool, find };
}

async function startSheet({ ask }: Gate, personId: PersonId, word: string) {
  const given = { personId, templateId: 'G01', writtenOn: '2026-03-03' };
  const { id } = await ask<{ id: SheetId }>('sheets.start', given);
  const { template } = await ask<Session>('sheets.get', { id, today: '2026-03-03' });
  const fieldId = 'finalite-et-limite';
  const phase = template.phases.find(({ fields }) => fields.some((one) => one.id === fieldId));
  const value = `Dire ${word} au médecin.`;
  await ask('sheets.saveAnswer', { id, phaseId: phase?.id, fieldId, value });
  return { id, phaseId: phase?.id };
}

async function startCard({ ask }: Gate, word: string) {
  const { id } = await ask<{ id: CardId }>('knowledge.create', null);
  const { template } = await ask<Card>('knowledge.get', { id });
  for (const phase of template.phases) {
    const field = phase.fields.find(({ role }) => role === 'knowledgeStatement');
    if (!field) continue;
    const text = `Savoir attendre, ${word}`;
    const value = field.kind.type === 'richText' ? documentFromText(text) : text;
    await ask('knowledge.saveAnswer', { id, phaseId: phase.id, fieldId: field.id, value });
  }
  return { id };
}

const kinds = (hits: readonly SearchHit[]) => hits.map(({ kind }) => kind).sort();

/** The words that FTS5 itself still holds, in its own tables, and the documents behind them. */
async function wordsHeld(database: VaultDatabase, word: string): Promise<number> {
  const { rows } = await database.write((tx) =>
    sql<{ held: number }>`SELECT
      (SELECT count(*) FROM search_index WHERE search_index MATCH ${word})
      + (SELECT count(*) FROM search_index_data
        WHERE instr(block, cast(${word.slice(2)} AS blob)) > 0)
      + (SELECT count(*) FROM search_document WHERE instr(title || body, ${word}) > 0)
      AS held`.execute(tx),
  );
  return rows[0]?.held ?? -1;
}

describe('a search', () => {
  it('finds each thing, says what it is and of whom, and where it is', async () => {
    const { find, pathway, item, event, sheet, card, tool } = await fullVault();
    const hits = await find(canary);
    const lina = `Lina ${canary}`;
    expect(hits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ kind: 'register', id: item.id, pathwayId: pathway, itemKind: 'axis', title: lina },
        }),
        expect.objectContaining({
          ...{ kind: 'event', id: event.id, pathwayId: pathway, on: '2026-02', title: lina },
        }),
        expect.objectContaining({
          ...{ kind: 'sheet', id: sheet.id, title: lina, on: '2026-03-03', phaseId: sheet.phaseId },
          ...{ fieldId: 'finalite-et-limite', sheetTitle: 'Accord de partage d’informations' },
        }),
        expect.objectContaining({
          ...{ kind: 'card', id: card.id, title: `Savoir attendre, ${canary}` },
        }),
        expect.objectContaining({ kind: 'tool', id: tool.id, title: 'La marche', on: null }),
      ]),
    );
    expect(new Set(kinds(hits))).toEqual(
      new Set(['card', 'event', 'pathway', 'person', 'register', 'session', 'sheet', 'tool']),
    );
  });

  it.each([
    ['marche', 'tool'],
    ['un pair', 'tool'],
    ['souffle', 'tool'],
    ['au travail', 'register'],
    ['accord de partage', 'sheet'],
  ])('finds %j in a %s', async (text, kind) => {
    const { find } = await fullVault();
    expect(kinds(await find(text))).toEqual([kind]);
  });
});

describe('what is set aside, and comes back', () => {
  it.each(['card', 'tool', 'event', 'sheet'] as const)('a %s', async (kind) => {
    const vault = await fullVault();
    const feature = { card: 'knowledge', tool: 'toolbox', event: 'events', sheet: 'sheets' }[kind];
    const { id } = vault[kind];
    await vault.ask(`${feature}.discard`, { id });
    expect(kinds(await vault.find(canary))).not.toContain(kind);
    await vault.ask(`${feature}.restore`, { id });
    expect(kinds(await vault.find(canary))).toContain(kind);
  });

  it('an item that only a session set aside speaks of', async () => {
    const { ask, database, find, session, item } = await fullVault();
    await database.write((tx) =>
      tx.updateTable('register_version').set({ session_id: session.id }).execute(),
    );
    const found = async () => (await find(canary)).some(({ id }) => id === item.id);
    expect(await found()).toBe(true);
    await ask('sessions.discard', { id: session.id });
    expect(await found()).toBe(false);
    await ask('sessions.restore', { id: session.id });
    expect(await found()).toBe(true);
  });
});

describe('an item of a register', () => {
  it('is found by what it says now, and no longer by what it said', async () => {
    const { ask, find, pathway, item } = await fullVault();
    const body = { statement: 'Dire la tanière', others: [] };
    await ask('registers.rewrite', { id: item.id, body });
    expect(kinds(await find('taniere'))).toEqual(['register']);
    expect(kinds(await find(canary))).not.toContain('register');
    const { items } = await ask<PathwayRegisters>('registers.ofPathway', { pathwayId: pathway });
    const first = items[0]?.versions[0]?.id;
    await ask('registers.returnTo', { id: item.id, versionId: first });
    expect(kinds(await find('taniere'))).toEqual([]);
    expect(kinds(await find(canary))).toContain('register');
  });
});

describe('the journal', () => {
  it('comes after everything else, and takes no place among it', async () => {
    const { ask, find } = await fullVault();
    const page = await ask<Id>('journal.start', { model: 'J07', writtenOn: '2026-03-04' });
    const { template } = await ask<Session>('journal.page', { id: page.id });
    const phaseId = template.phases[0]?.id;
    const value = documentFromText(`${canary} `.repeat(30));
    await ask('journal.saveAnswer', { id: page.id, phaseId, fieldId: 'note', value });
    const hits = await find(canary);
    expect(hits.at(-1)).toMatchObject({ kind: 'journal', id: page.id });
    expect(JSON.stringify(hits.at(-1))).not.toContain('Lina');
    for (let i = 0; i < 60; i += 1) await createPerson(ask, `${canary} ${i}`);
    const many = await find(canary);
    expect(many.filter(({ kind }) => kind !== 'journal')).toHaveLength(50);
    expect(many.at(-1)?.kind).toBe('journal');
  });
});

describe('what is erased', () => {
  const erase = (database: VaultDatabase, ...tables: readonly ('person' | 'pathway')[]) =>
    database.write(async (tx) => {
      for (const table of tables) await tx.deleteFrom(table).execute();
    });

  it('of a person and their pathways, leaves the index with every word', async () => {
    const { database, ask, card, tool } = await fullVault();
    await ask('knowledge.discard', { id: card.id });
    await database.write((tx) => tx.deleteFrom('knowledge_card').execute());
    await database.write((tx) => tx.deleteFrom('tool').where('id', '=', tool.id).execute());
    expect(await wordsHeld(database, canary)).toBeGreaterThan(0);
    await erase(database, 'pathway', 'person');
    expect(await wordsHeld(database, canary)).toBe(0);
    expect(await documents(database)).toEqual([]);
    expect((await database.integrity()).index).toBe(true);
  });

  it('leaves the name of a pathway that goes on with somebody else', async () => {
    const { ask, database, find } = await fullVault('orme');
    const zoe = await createPerson(ask, 'Zoé');
    const other = await createPerson(ask, canary);
    const together = await createPathway(ask, [zoe, other]);
    expect(kinds(await find(canary))).toEqual(['pathway', 'person']);
    await database.write((tx) => tx.deleteFrom('person').where('id', '=', other).execute());
    expect(await wordsHeld(database, canary)).toBe(0);
    expect((await find('zoe')).map(({ id }) => id)).toContain(together);
  });

  it('control: without the triggers, words stay', async () => {
    const { database } = await fullVault();
    await database.write(async (tx) => {
      for (const name of triggers) await sql.raw(`DROP TRIGGER ${name}`).execute(tx);
    });
    await erase(database, 'pathway', 'person');
    expect(await wordsHeld(database, canary)).toBeGreaterThan(0);
  });
});

const triggers = widerSearch.statements.flatMap(
  (statement) => /^CREATE TRIGGER (\w+)/.exec(statement)?.[1] ?? [],
);

const documents = (database: VaultDatabase) =>
  database.read((tx) =>
    tx
      .selectFrom('search_document')
      .select(['kind', 'owner_id', 'phase_id', 'field_id', 'title', 'body'])
      .orderBy('kind')
      .orderBy('owner_id')
      .orderBy('field_id')
      .execute(),
  );

describe('two copies that are merged', () => {
  const tool = (title: string, at: number) =>
    `INSERT INTO tool VALUES ('t', '${title}', '', '', 'personal', '', NULL, '[]', NULL, 1, ${at})`;
  const titles = 'SELECT kind, owner_id, title, body FROM search_document ORDER BY kind, owner_id';
  const version = (id: string, position: number, statement: string) =>
    `INSERT INTO register_version VALUES ('${id}', 'i', ${position},
      '${JSON.stringify({ statement, others: [] })}', NULL, ${position})`;

  it('are found by what stays, whichever of them it comes from', async () => {
    const two = await openTwoDatabases();
    const common = [
      `INSERT INTO pathway (id, kind, mode, title, place, started_on, quote_reference, intention,
        created_at, updated_at) VALUES ('p', '', '', '', '', '', '', '', 1, 1)`,
      `INSERT INTO register_item VALUES ('i', 'p', 'axis', 'o', 1)`,
      version('v1', 1, 'le premier'),
    ];
    await run(two.ours, ...common, tool('ancien', 1));
    await run(two.theirs, ...common, version('v2', 2, 'le second'), tool('nouveau', 2));
    const event = `INSERT INTO life_event VALUES ('e', 'p', '2026-02', 'mar', 'stop', NULL, 1, 1)`;
    await run(two.theirs, event);
    await two.merge();
    expect(await rows(two.ours, titles)).toEqual([
      { kind: 'event', owner_id: 'e', title: '', body: 'mar' },
      { kind: 'register', owner_id: 'i', title: '', body: 'le second' },
      { kind: 'tool', owner_id: 't', title: 'nouveau', body: '' },
    ]);
    await two.mergeBack();
    expect(await rows(two.theirs, titles)).toEqual(await rows(two.ours, titles));
    expect((await two.ours.integrity()).index).toBe(true);
  });
});

describe('a vault of an earlier version', () => {
  it('is indexed as if it had been written with this one', async () => {
    const { database, person, sheet } = await fullVault();
    const now = await documents(database);
    expect(migrations.map(({ version }) => version)).toContain(widerSearch.version);
    await database.write(async (tx) => {
      for (const name of triggers) await sql.raw(`DROP TRIGGER ${name}`).execute(tx);
      const added = ['card', 'tool', 'register', 'event', 'sheet'];
      await tx.deleteFrom('search_document').where('kind', 'in', added).execute();
      // As sheets were found before: under their person.
      const place = { kind: 'person', owner_id: person, phase_id: `${sheet.id}/p1`, field_id: 'x' };
      await tx
        .insertInto('search_document')
        .values({ ...place, title: '', body: '' })
        .execute();
      for (const statement of widerSearch.statements) await sql.raw(statement).execute(tx);
    });
    expect(await documents(database)).toEqual(now);
  });
});
