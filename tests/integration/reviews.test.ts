import { describe, expect, it } from 'vitest';
import { olderVault, opened } from '#tests/support/database.ts';
import { decideReview, waiting } from '#tests/support/review-decisions.ts';
import { entityOf, reviewed } from '#tests/support/reviewed-bilan.ts';

const conflict = 'Un désaccord avec Karim, éducateur au foyer des Glycines.';
const call = 'Rose a rappelé Karim hier.';
const flower = 'On se retrouve au jardin des zorbilles le matin.';

const pending = { ok: false, code: 'bilan-review-pending' };
describe('the review of the names', () => {
  it('finds whom the vault does not know, in the lines to show alone', async () => {
    const { get, id, ask } = await reviewed(conflict, call, flower);
    const review = await get();
    expect(waiting(review)).toEqual(
      expect.arrayContaining(['Karim', 'foyer des Glycines', 'Rose', 'zorbilles']),
    );
    const lineIds = review.texts.filter(({ text }) => text !== flower).map((text) => text.id);
    await ask('bilans.setVisibility', { id, lineIds, visibility: 'keep' });
    expect(waiting(await get())).toEqual(['zorbilles']);
  });

  it('lets nothing leave while a doubt has no decision', async () => {
    const { save, refused, get, document } = await reviewed(conflict, flower);
    expect(await refused()).toMatchObject(pending);
    const { content } = await get();
    const entityIds = content.entities.map((each) => each.id);
    await save({ type: 'decide', entityIds, decision: 'accepted' });
    expect(await refused()).toMatchObject(pending);
    const suspectIds = (await get()).content.suspects.map((each) => each.id);
    expect(suspectIds.length).toBeGreaterThan(0);
    const review = await save({ type: 'settle', suspectIds });
    expect(review.content.scan).toBe('clean');
    expect(await document()).toContain('zorbilles');
  });

  it('hides a name that has no decision, and asks nothing for it', async () => {
    const { document } = await reviewed(conflict);
    const made = await document();
    expect(made).not.toMatch(/karim|glycines/i);
    expect(made).toContain('[une personne]');
  });

  it('believes no screen that says the second look is done', async () => {
    const { ask, get, refused } = await reviewed(conflict, flower);
    const { id, texts, seen, content } = await get();
    await ask('reviews.save', { id, texts, seen, content: { ...content, scan: 'clean' } });
    expect(await refused()).toMatchObject(pending);
    const empty = { entities: [], suspects: [], scan: 'clean', count: 0 };
    await ask('reviews.save', { id, texts, seen: [], content: empty });
    expect(await refused()).toMatchObject(pending);
    await ask('reviews.save', { id, texts, seen, content: empty });
    expect(await refused()).toMatchObject(pending);
  });

  it('writes no accepted name, and leaves a refused one', async () => {
    const { ask, id, document } = await reviewed(conflict, call, flower);
    await decideReview(ask, id, ['Karim', 'zorbilles']);
    const made = await document();
    expect(made).not.toMatch(/karim|zorbilles/i);
    expect(made).toContain('foyer des Glycines');
    expect(made).toContain('Rose a rappelé');
    expect(made).toContain('[une personne]');
  });

  it('writes a replacement chosen by hand, unless it names somebody', async () => {
    const { ask, id, get, save, document } = await reviewed(conflict);
    await decideReview(ask, id, ['Karim']);
    const edit = async (text: string) =>
      save({
        type: 'edit',
        entityId: entityOf(await get(), 'Karim').id,
        replacement: { kind: 'text', text },
      });
    await edit('un collègue');
    expect(await document()).toContain('Un désaccord avec un collègue');
    await edit('Brume');
    expect(await document()).not.toContain('Brume');
  });
});

describe('a review whose lines have changed', () => {
  it('keeps its decisions where nothing changed, and asks again elsewhere', async () => {
    const { ask, id, get, edit, document, refused } = await reviewed(conflict, call);
    await decideReview(ask, id, ['Karim']);
    await edit(call, 'Rose et Mehdi ont parlé à Karim des zorbilles.');
    const review = await get();
    // « Rose » was left in another sentence; « Karim » stays hidden wherever he comes back.
    expect(waiting(review).toSorted()).toEqual(['Mehdi', 'Rose', 'zorbilles']);
    expect(await refused()).toMatchObject(pending);
    await decideReview(ask, id, ['Karim', 'Mehdi', 'Rose']);
    expect(await document()).not.toMatch(/karim|mehdi|rose/i);
    expect(await document()).toContain('foyer des Glycines');
  });

  it('never applies an offset to other words', async () => {
    const { ask, id, edit, get, document } = await reviewed(conflict, flower);
    await decideReview(ask, id);
    await edit(flower, 'Le jardin de Mehdi, et des zorbilles.');
    expect(waiting(await get())).toContain('Mehdi');
    await decideReview(ask, id, ['Mehdi']);
    expect(await document()).not.toContain('Mehdi');
  });

  it('does not understand another version’s review: everything is asked again', async () => {
    const { ask, id, database, refused, get } = await reviewed(conflict, flower);
    await decideReview(ask, id);
    await database.write((tx) =>
      tx.updateTable('review').set({ body: '{"version":9}' }).where('bilan_id', '=', id).execute(),
    );
    expect(await refused()).toMatchObject(pending);
    expect(waiting(await get())).toContain('Karim');
  });
});

describe('what is remembered', () => {
  it('holds in the next bilan: always is hidden already, never is not asked', async () => {
    const { ask, id, get, save, prepare, show } = await reviewed(conflict, call);
    const remember = async (form: string, as: 'always' | 'never' | null) =>
      save({ type: 'remember', entityId: entityOf(await get(), form).id, as });
    await remember('Karim', 'always');
    await remember('Rose', 'never');
    await decideReview(ask, id, ['Karim']);
    const next = await prepare();
    await show(next);
    const review = await get(next);
    expect(entityOf(review, 'Karim').decision).toBe('accepted');
    expect(waiting(review)).toEqual(['foyer des Glycines']);
    await remember('Rose', null);
    expect(waiting(await get(next))).toContain('Rose');
    await ask('reviews.forget', { text: 'karim' });
    expect(waiting(await get(next))).toContain('Karim');
  });

  it('of a bilan that is gone leaves with it', async () => {
    const { ask, id, database } = await reviewed(conflict);
    await decideReview(ask, id);
    await database.write((tx) => tx.deleteFrom('bilan').where('id', '=', id).execute());
    const left = await database.read((tx) => tx.selectFrom('review').selectAll().execute());
    expect(left).toEqual([]);
  });
});

describe('the migration of the reviews', () => {
  it('adds its tables to a vault of the version before, and keeps the rest', async () => {
    const { path, key } = await olderVault(30);
    const database = await opened(path, key);
    expect(
      await database.read((tx) => tx.selectFrom('remembered_name').selectAll().execute()),
    ).toEqual([]);
    expect(await database.read((tx) => tx.selectFrom('review').selectAll().execute())).toEqual([]);
    expect(await database.read((tx) => tx.selectFrom('setting').select('key').execute())).toEqual([
      { key: 'first' },
    ]);
  });
});
