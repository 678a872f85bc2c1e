import { describe, expect, it } from 'vitest';
import { dayNumber } from '#shared/anonymise/replace/calendar.ts';
import { surrogateNames } from '#shared/anonymise/replace/data/surrogate-names.ts';
import { parseDate } from '#shared/anonymise/replace/date-parse.ts';
import { measured } from '#shared/anonymise/risk/measured.ts';
import { defaultOptions, type Review, type ReviewOptions } from '#shared/features/reviews.ts';
import { decideReview } from '#tests/support/review-decisions.ts';
import { entityOf, reviewed, settled } from '#tests/support/reviewed-bilan.ts';

const conflict = 'Un désaccord avec Karim, éducateur au foyer des Glycines.';
const flower = 'On se retrouve au jardin des zorbilles le matin.';

const nobody = {
  ...{ givenName: '', familyName: '', otherNames: [], phone: '', email: '', places: [] },
};

describe('what remains', () => {
  const told =
    'Karim, 34 ans, couvreur, habite Guéret et dit : « moi je ne lâche rien, même la nuit venue ».';

  it('counts the misses from the measure, never below what is not known', async () => {
    const { ask, id, get } = await reviewed(told, flower);
    const before = (await get()).remains.misses;
    expect(before).toMatchObject({ notes: measured.notes, measuredOn: measured.on });
    expect(before?.high).toBeGreaterThan(0);
    await decideReview(ask, id, ['Karim', '34 ans', 'Guéret']);
    const after = (await get()).remains.misses;
    // Every doubt is read: what counts is what was found or doubted.
    expect(after?.high).toBeLessThan(before?.high ?? 0);
    const empty = await reviewed(flower);
    expect((await empty.get()).remains.misses).toBeNull();
  });

  it('says how few people match, and what would protect most', async () => {
    const { ask, id, get } = await reviewed(told);
    await decideReview(ask, id, ['Karim']);
    const { group, quotes, longQuotes } = (await get()).remains;
    expect(group.placeTold).toBe(true);
    expect(group.size).toBeLessThan(10);
    expect(group.gains.map((gain) => gain.id)).toEqual(expect.arrayContaining(['place', 'age']));
    for (const { size } of group.gains) expect(size).toBeGreaterThan(group.size);
    expect(longQuotes).toBe(1);
    expect(quotes[0]).toContain('ne lâche rien');
    await decideReview(ask, id, ['Karim']);
    const hidden = await reviewed(told);
    await decideReview(hidden.ask, hidden.id, ['Karim', '34 ans', 'Guéret', 'couvreur']);
    const less = (await hidden.get()).remains.group;
    expect(less.size).toBeGreaterThan(20 * group.size);
    expect(less.placeTold).toBe(false);
  });

  it('compares with the other pathways of the vault', async () => {
    const { ask, get, pathway, person, start } = await reviewed(conflict);
    expect((await get()).remains.own).toEqual({ pathways: 1, alike: 1 });
    const alike = await pathway([await person('Nuage')]);
    await start(alike, '2026-03-01');
    const other = await pathway([await person('Orage')]);
    await start(other, '2025-03-01');
    expect((await get()).remains.own).toEqual({ pathways: 3, alike: 2 });
    await ask('sessions.start', {
      pathwayId: alike,
      step: 'session',
      heldOn: '2026-04-02',
      place: 'onSite',
    });
    expect((await get()).remains.own).toEqual({ pathways: 3, alike: 1 });
  });
});

describe('the way to write what is hidden', () => {
  const story =
    'Le 3 mars 2026, Karim et sa sœur Nadia Belkacem étaient à Quimper. Karim a appelé Nadia le 10 mars 2026.';
  const every = (over: Partial<ReviewOptions>): ReviewOptions => ({ ...defaultOptions, ...over });

  /** A bilan has no exact date until somebody types one. */
  async function choosing(over: Partial<ReviewOptions>, text = story) {
    const desk = await reviewed(flower);
    await desk.edit(flower, text);
    const choose = async (options: ReviewOptions) => {
      const { id, texts, seen, content } = await desk.get();
      return desk.ask<Review>('reviews.save', { id, texts, seen, content, options });
    };
    await choose(every(over));
    await settled(desk.get, desk.save);
    return { ...desk, choose };
  }

  it('is tags, months and sizes until somebody chooses', async () => {
    const { get, document, edit } = await reviewed(flower);
    await edit(flower, story);
    expect((await get()).options).toEqual(defaultOptions);
    expect(await document()).toContain('[une personne] et sa sœur étaient dans une ville moyenne');
  });

  it('draws names once: the same review always gives the same text', async () => {
    const { document, get, save } = await choosing({ persons: 'names', dates: 'shift' });
    const first = await document();
    expect(await document()).toBe(first);
    expect(first).not.toMatch(
      /karim|nadia|belkacem|quimper|3 mars 2026|10 mars 2026|\[une personne\]/i,
    );
    const [text = ''] = (await get()).final.map((each) => each.text);
    const [, he = '', she = ''] =
      /^Le .*, (\p{L}+) et sa sœur (\p{L}+) \p{L}+ étaient/u.exec(text) ?? [];
    expect(text).toContain(`${he} a appelé ${she}`);
    expect(surrogateNames.f).toContain(she);
    // Somebody more, somebody less: the names of the others stay.
    const karim = entityOf(await get(), 'Karim').id;
    await save({ type: 'decide', entityIds: [karim], decision: 'rejected' });
    expect((await get()).final[0]?.text).toContain(`Karim et sa sœur ${she} `);
    await save({ type: 'decide', entityIds: [karim], decision: 'accepted' });
    expect(await document()).toBe(first);
  });

  it('writes a person of the vault as the lines already do, however the name is spelled', async () => {
    const desk = await reviewed(flower, 'Capucine et Zélie écoutent Karim.');
    const { ask, person, prepare, show } = desk;
    const [capucine, zelie] = [await person('Brindille'), await person('Roseau')];
    const called = (id: typeof zelie, givenName: string) =>
      ask('persons.saveIdentity', { id, identity: { ...nobody, givenName } });
    await called(capucine, 'Capucine');
    await called(zelie, 'Zélie');
    const id = await prepare();
    const line = '[une personne] et [une personne] écoutent Karim.';
    await show(id, [line]);
    const lineId = (await desk.lines(id)).find(({ text }) => text === line)?.id;
    await ask('bilans.editLine', { id, lineId, text: `${line} Capucinne répond à Karim.` });
    const { texts, seen, content } = await ask<Review>('reviews.get', { id });
    for (const persons of ['names', 'lettered'] as const) {
      const options = every({ persons });
      const { final } = await ask<Review>('reviews.save', { id, texts, seen, content, options });
      expect(final[0]?.text).toMatch(
        /^\[une personne\] et \[une personne\] écoutent (.+)\. \[une personne\] répond à \1\.$/u,
      );
    }
  });

  it('moves every date by the same number of days', async () => {
    const { get } = await choosing({ dates: 'shift' });
    const [text = ''] = (await get()).final.map((each) => each.text);
    const [a, b] = [...text.matchAll(/\b(\d{1,2}(?:er)? \p{L}+ 20\d\d)/gu)].map(([date]) =>
      parseDate(date),
    );
    const number = (date: typeof a) =>
      dayNumber({ year: date?.year ?? 0, month: date?.month ?? 0, day: date?.day ?? 0 }) ?? 0;
    expect(number(b) - number(a)).toBe(7);
    expect((await get()).remains.datesToTheDay).toBe(true);
  });

  it('letters persons, and keeps the département of a place', async () => {
    const { document, get } = await choosing({ persons: 'lettered', places: 'department' });
    expect(await document()).toContain(
      'Personne A et sa sœur Personne B étaient dans une ville moyenne (Finistère)',
    );
    expect((await get()).remains.group.placeTold).toBe(true);
  });

  it('never keeps a place that was hidden, whatever its detail', async () => {
    const { document } = await choosing(
      { places: 'department' },
      'Elle vit à Quimper, dans le Finistère, en France.',
    );
    expect(await document()).not.toMatch(/quimper|finistère/i);
  });

  it('never takes the name of somebody of the vault', async () => {
    const desk = await choosing({ persons: 'lettered' });
    await desk.person('Personne A');
    expect((await desk.get()).final[0]?.text).not.toContain('Personne A');
  });

  it('is of one bilan: the next begins as any other, and chance decides anew', async () => {
    const { prepare, show, get } = await choosing({ persons: 'names' });
    const next = await prepare();
    await show(next, [flower]);
    expect((await get(next)).options).toEqual(defaultOptions);
  });

  it('keeps what chance decided in the vault, and tells no screen', async () => {
    const { get, database, id } = await choosing({ persons: 'names' });
    expect(JSON.stringify(await get())).not.toContain('seed');
    const row = await database.read((tx) =>
      tx.selectFrom('review').select('body').where('bilan_id', '=', id).executeTakeFirstOrThrow(),
    );
    expect(JSON.parse(row.body).secret.seed).toHaveLength(8);
  });
});

describe('the categories that name nobody', () => {
  const trade = 'Il est couvreur, suivi pour une schizophrénie, et rescapé de l’attentat.';

  it('are hidden unless they are switched off, each by itself', async () => {
    const { document, get, ask } = await reviewed(trade);
    const before = await document();
    expect(before).not.toMatch(/couvreur|schizophrénie|attentat/);
    const { id, texts, seen, content } = await get();
    const optional = ['DIAGNOSIS', 'RARE_EVENT'];
    const options = { ...defaultOptions, optional };
    const after = await ask<Review>('reviews.save', { id, texts, seen, content, options });
    expect(after.remains.group.size).toBeGreaterThan(0);
    expect(after.remains.group.gains.map((gain) => gain.id)).toContain('profession');
    expect(after.remains.sensitiveLeft).toBe(false);
    const made = await document();
    expect(made).toContain('couvreur');
    expect(made).not.toMatch(/schizophrénie|attentat/);
    await ask('reviews.save', { ...after, options: undefined });
    expect(await document()).toBe(made);
    await ask('reviews.save', { ...after, options: defaultOptions });
    expect(await document()).toBe(before);
  });

  it('takes nothing away from what a human calls by that category', async () => {
    const { document, get, save, ask } = await reviewed(conflict);
    const { id: entityId } = entityOf(await get(), 'Karim');
    const { id, texts, seen, content } = await save({
      type: 'relabel',
      entityId,
      label: 'PROFESSION',
    });
    const options = { ...defaultOptions, optional: [] };
    await ask('reviews.save', { id, texts, seen, content, options });
    expect(await document()).not.toContain('Karim');
  });
});
