import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDatabase, openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { handlers } from '#main/vault/handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { compareCopies, writeMerge } from '#main/vault/merge/write.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { Session } from '#shared/features/sessions.ts';
import { allTexts, isNothing } from '#tests/support/two-copies.ts';

/** Runs of the full check; `MERGE_RUNS=200` for a long one. */
const runs = Number(process.env['MERGE_RUNS'] ?? 25);

const words = fc.constantFrom('marée', 'givre', 'tonnelle', 'boussole', 'safran');
const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const at = fc.nat({ max: 5 });

const acts = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('person' as const), text }),
    fc.record({ do: fc.constant('sheet' as const), at, text }),
    fc.record({ do: fc.constant('archive' as const), at, on: fc.boolean() }),
    fc.record({ do: fc.constant('session' as const), at }),
    fc.record({ do: fc.constant('note' as const), at, phase: fc.nat({ max: 2 }), text }),
    fc.record({ do: fc.constant('note' as const), at, phase: fc.nat({ max: 2 }), text }),
    fc.record({ do: fc.constant('empty' as const), at }),
    fc.record({ do: fc.constant('discard' as const), at, on: fc.boolean() }),
    fc.record({ do: fc.constant('close' as const), at }),
    fc.record({ do: fc.constant('takeUp' as const), at }),
  ),
  { maxLength: 14 },
);
type Acts = typeof acts extends fc.Arbitrary<infer T> ? T : never;

const ids = (database: VaultDatabase, table: 'person' | 'pathway' | 'session' | 'entry_version') =>
  database.read(async (tx) =>
    (await tx.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id),
  );

/** Does each act through the real gate; what cannot be done (no such session yet) is passed over. */
async function perform(database: VaultDatabase, list: Acts): Promise<void> {
  const keeper = { database: () => database } as Keeper;
  const quiet = { announce: () => undefined, log: () => undefined };
  const { call } = createGate({ keeper, handlers, ...quiet });
  const pick = async (table: Parameters<typeof ids>[1], index: number) => {
    const found = await ids(database, table);
    return found[index % Math.max(1, found.length)];
  };
  const note = async (id: string, phase: number, value: unknown) => {
    const reply = await call('sessions.get', { id });
    if (!reply.ok) return;
    const phaseId = (reply.value as Session).template.phases[phase]?.id;
    await call('sessions.saveEntry', { id, phaseId, fieldId: 'note', value });
  };
  for (const act of list) {
    switch (act.do) {
      case 'person': {
        const given = { pseudonym: 'Brume', notes: act.text };
        const reply = await call('persons.create', given);
        const { id } = (reply.ok ? reply.value : {}) as { id: string };
        await call('pathways.create', { personIds: [id], startedOn: '2026-01-05' });
        break;
      }
      case 'sheet':
        await call('persons.update', {
          id: await pick('person', act.at),
          pseudonym: 'Brume',
          notes: act.text,
        });
        break;
      case 'archive':
        await call('persons.archive', { id: await pick('person', act.at), archived: act.on });
        break;
      case 'session':
        await call('sessions.start', {
          pathwayId: await pick('pathway', act.at),
          step: 'session',
          heldOn: '2026-02-02',
          place: 'onSite',
        });
        break;
      case 'note':
        await note((await pick('session', act.at)) ?? '', act.phase, documentFromText(act.text));
        break;
      case 'empty':
        await note((await pick('session', act.at)) ?? '', 0, null);
        break;
      case 'discard':
        await call(act.on ? 'sessions.discard' : 'sessions.restore', {
          id: await pick('session', act.at),
        });
        break;
      case 'close':
        await call('sessions.close', { id: await pick('session', act.at) });
        break;
      case 'takeUp':
        await call('versions.takeUp', { id: await pick('entry_version', act.at) });
        break;
    }
  }
}

async function inWorkshop(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-merge-'));
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

const copyOf = (database: VaultDatabase) => ({
  database,
  madeAt: 1,
  close: async () => undefined,
});
const texts = (database: VaultDatabase) => allTexts({ database: () => database });
const tell = () => undefined;

/** What is visible is found: every answer of a kept session has its document, and no other does. */
async function expectIndexed(database: VaultDatabase): Promise<void> {
  const [expected, found] = await database.read(async (tx) => [
    await tx
      .selectFrom('entry')
      .innerJoin('session', 'session.id', 'entry.session_id')
      .where('session.discarded_at', 'is', null)
      .where('plain', '<>', '')
      .select(['entry.session_id as owner', 'entry.phase_id', 'plain as body'])
      .orderBy('owner')
      .orderBy('entry.phase_id')
      .execute(),
    await tx
      .selectFrom('search_document')
      .where('kind', '=', 'session')
      .select(['owner_id as owner', 'phase_id', 'body'])
      .orderBy('owner')
      .orderBy('phase_id')
      .execute(),
  ]);
  expect(found).toEqual(expected);
}

it('two copies that lived apart are merged without losing a text', async () => {
  await fc.assert(
    fc.asyncProperty(acts, acts, acts, acts, (before, here, there, after) =>
      inWorkshop(async (folder) => {
        const key = randomBytes(32);
        const path = (name: string) => join(folder, name);
        await createDatabase(path('a'), key);
        const a = await openDatabase(path('a'), key);
        const opened = [a];
        const clone = async (database: VaultDatabase, name: string) => {
          await database.copyInto(path(name));
          const copy = await openDatabase(path(name), key);
          opened.push(copy);
          return copy;
        };
        try {
          await perform(a, before);
          const b = await clone(a, 'b');
          await perform(a, here);
          await perform(b, there);
          const said = new Set([...(await texts(a)), ...(await texts(b))]);
          const aBefore = await clone(a, 'a-before');

          await writeMerge(a, copyOf(b), tell);
          const merged = await texts(a);
          expect([...said].filter((one) => !merged.has(one))).toEqual([]);
          await expectIndexed(a);
          expect(isNothing(await compareCopies(a, copyOf(b), tell))).toBe(true);

          await writeMerge(b, copyOf(aBefore), tell);
          expect(await texts(b)).toEqual(merged);
          await expectIndexed(b);

          // Life goes on, on both sides, and they are merged again.
          await perform(b, after);
          const saidLater = new Set([...merged, ...(await texts(b))]);
          await writeMerge(a, copyOf(b), tell);
          const last = await texts(a);
          expect([...saidLater].filter((one) => !last.has(one))).toEqual([]);
        } finally {
          for (const database of opened) await database.close();
        }
      }),
    ),
    { numRuns: runs },
  );
}, 600_000);
