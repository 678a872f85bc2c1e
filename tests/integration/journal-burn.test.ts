import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { pagesInClear } from '#tests/reliability/tool/erase.ts';
import { openJournal } from '#tests/support/journal-desk.ts';

const canary = 'zygomatiquement';

/** Every page of the closed file, the free ones too: what is left of an erased word. */
const bytesInClear = (file: { path: string; key: Buffer }) => pagesInClear(file.path, file.key);

async function written(secureDelete = true) {
  const desk = await openJournal();
  if (!secureDelete) {
    await desk.database.write((tx) => sql`PRAGMA secure_delete = OFF`.execute(tx));
  }
  const kept = await desk.start('J07');
  await desk.note(kept, 'Une page qui reste : hirondelle.');
  const id = await desk.start('J02');
  await desk.note(id, `Ce mot-là ${canary} doit partir. `.repeat(400));
  // Another wording of it, as a merge keeps one.
  await desk.database.write((tx) =>
    tx
      .insertInto('entry_version')
      .values({
        id: 'version',
        table_name: 'journal_answer',
        row_key: JSON.stringify([id, 'p1', 'note']),
        owner_id: id,
        body: JSON.stringify({ value: `Autrement dit : ${canary}.` }),
        source: 'copy',
        written_at: 1,
        kept_at: 1,
      })
      .execute(),
  );
  return { ...desk, id };
}

it('leaves no trace of a burnt page in any page of the file', async () => {
  const { database, file, id, ask } = await written();
  await ask('journal.burn', { ids: [id] });
  await ask('journal.burnNow', null);
  await database.close();
  const clear = await bytesInClear(file);
  expect(clear.includes('hirondelle')).toBe(true);
  expect(clear.includes(canary)).toBe(false);
});

it('control: the words are there before, and would stay without secure deletion', async () => {
  const kept = await written();
  await kept.database.close();
  expect((await bytesInClear(kept.file)).includes(canary)).toBe(true);

  const { database, file, id, ask } = await written(false);
  await ask('journal.burn', { ids: [id] });
  await ask('journal.burnNow', null);
  await database.close();
  expect((await bytesInClear(file)).includes(canary)).toBe(true);
});
