import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { VaultDatabase } from '#main/vault/db/database.ts';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import type { PathwayId, PersonId } from '#shared/features/fields.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { pathwayTitle } from '#shared/rules/pathway-title.ts';
import { createPathway, createPerson } from '#tests/support/notebook.ts';
import { openTestGate } from '#tests/support/vault.ts';

/** Words none of which begins another: a search by a whole word finds exactly its notes. */
const words = ['ana', 'bilal', 'chêne', 'dune', 'été', 'forêt', 'givre', 'œuvre'];
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const index = fc.nat({ max: 7 });

const edit = fc.oneof(
  fc.record({ act: fc.constant('addPerson' as const), name: phrase, notes: phrase }),
  fc.record({ act: fc.constant('editPerson' as const), at: index, name: phrase, notes: phrase }),
  fc.record({ act: fc.constant('archive' as const), at: index, archived: fc.boolean() }),
  fc.record({
    act: fc.constant('addPathway' as const),
    at: index,
    title: fc.constantFrom('', ...words),
  }),
  fc.record({
    act: fc.constant('editPathway' as const),
    at: index,
    people: fc.array(index, { minLength: 1, maxLength: 3 }),
    title: fc.constantFrom('', ...words),
    intention: phrase,
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

interface Model {
  readonly persons: Map<PersonId, { name: string; notes: string }>;
  readonly pathways: Map<PathwayId, { title: string; people: PersonId[]; intention: string }>;
}

const nth = <T>(items: Iterable<T>, at: number): T | undefined => {
  const all = [...items];
  return all[at % Math.max(1, all.length)];
};

type Gate = Awaited<ReturnType<typeof openTestGate>>;

/** A title equal to the pseudonyms, chosen or former, is no title of its own: it follows them. */
function ownTitle({ persons }: Model, title: string, ...groups: PersonId[][]): string {
  const names = groups.map((group) =>
    pathwayTitle(
      '',
      group.map((person) => persons.get(person)?.name ?? ''),
    ),
  );
  return names.includes(title) ? '' : title;
}

async function apply({ ask }: Gate, model: Model, step: Edit): Promise<void> {
  switch (step.act) {
    case 'addPerson': {
      const [name, notes] = [step.name.join(' '), step.notes.join(' ')];
      model.persons.set(await createPerson(ask, name, { notes }), { name, notes });
      return;
    }
    case 'editPerson': {
      const id = nth(model.persons.keys(), step.at);
      if (!id) return;
      const [name, notes] = [step.name.join(' '), step.notes.join(' ')];
      await ask('persons.update', { id, pseudonym: name, notes });
      model.persons.set(id, { name, notes });
      return;
    }
    case 'archive': {
      const id = nth(model.persons.keys(), step.at);
      if (id) await ask('persons.archive', { id, archived: step.archived });
      return;
    }
    case 'addPathway': {
      const person = nth(model.persons.keys(), step.at);
      if (!person) return;
      const id = await createPathway(ask, [person], { title: step.title });
      const title = ownTitle(model, step.title, [person]);
      model.pathways.set(id, { title, people: [person], intention: '' });
      return;
    }
    case 'editPathway': {
      const id = nth(model.pathways.keys(), step.at);
      if (!id) return;
      const people = [...new Set(step.people.flatMap((at) => nth(model.persons.keys(), at) ?? []))];
      const intention = step.intention.join(' ');
      const given = { id, title: step.title, personIds: people, intention };
      await ask('pathways.update', { ...given, startedOn: '2026-01-05' });
      const former = model.pathways.get(id)?.people ?? [];
      const own = ownTitle(model, step.title, people, former);
      model.pathways.set(id, { title: own, people, intention });
      return;
    }
  }
}

/** What the index must hold, computed from the content alone. */
function expectedDocuments({ persons, pathways }: Model): Map<string, string> {
  const documents = new Map<string, string>();
  for (const [id, { name, notes }] of persons) documents.set(id, `${name}\n${notes}`);
  for (const [id, { title, people, intention }] of pathways) {
    const names = people.map((person) => persons.get(person)?.name ?? '');
    documents.set(id, `${pathwayTitle(title, names)}\n${intention}`);
  }
  return documents;
}

/** FTS5's own comparison of the index with its content: throws when they differ. */
const checkIndex = (database: VaultDatabase) =>
  database.write((tx) =>
    tx
      .insertInto('search_index')
      .values({ search_index: 'integrity-check', rank: 1 } as never)
      .execute(),
  );

it('always answers what the content says, after any edits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 25 }), async (steps) => {
      const gate = await openTestGate({
        persons: personsHandlers,
        pathways: pathwaysHandlers,
        search: searchHandlers,
      });
      const model: Model = { persons: new Map(), pathways: new Map() };
      for (const step of steps) await apply(gate, model, step);
      const documents = expectedDocuments(model);
      for (const word of words) {
        const hits = await gate.ask<SearchHit[]>('search.find', { text: word });
        const expected = [...documents].filter(([, text]) => text.split(/[\s,]+/).includes(word));
        expect(hits.map(({ id }) => id as string).sort()).toEqual(
          expected.map(([id]) => id).sort(),
        );
      }
      await checkIndex(gate.database);
      await gate.database.close();
    }),
    { numRuns: 40 },
  );
});

it('is caught when it differs from the content (control)', async () => {
  const { ask, database } = await openTestGate({
    persons: personsHandlers,
    pathways: pathwaysHandlers,
  });
  await createPerson(ask, 'Ana');
  await checkIndex(database);
  await database.write((tx) =>
    tx
      .insertInto('search_index')
      .values({ rowid: 1, title: 'Ana', body: 'fantôme' } as never)
      .execute(),
  );
  await expect(checkIndex(database)).rejects.toMatchObject({ code: 'vault-database-damaged' });
});
