import { describe, expect, it } from 'vitest';
import { openConnection } from '#main/vault/db/driver.ts';
import type { ReviewAction } from '#shared/anonymise/review/actions.ts';
import { act } from '#shared/anonymise/review/history.ts';
import type { Bilan, BilanDocument } from '#shared/features/bilans.ts';
import type { SessionId } from '#shared/features/fields.ts';
import { chosenWays, pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Pathway, PathwayKind } from '#shared/features/pathways.ts';
import type { Review } from '#shared/features/reviews.ts';
import type { SessionOffer } from '#shared/features/sessions.ts';
import { addDays } from '#shared/rules/cadence.ts';
import { newTimer } from '#shared/rules/timer.ts';
import { olderVault, opened } from '#tests/support/database.ts';
import { saveReview, stateOf } from '#tests/support/review-decisions.ts';
import { settled } from '#tests/support/reviewed-bilan.ts';
import { type Desk, openDesk } from '#tests/support/session-desk.ts';

const today = new Date().toLocaleDateString('sv-SE');

async function walked(desk: Desk, kind: PathwayKind, more = {}) {
  const person = await desk.person('Ondine');
  const id = await desk.pathway([person], { kind, ...more });
  const read = () => desk.ask<Pathway>('pathways.get', { id });
  return { person, id, read };
}

const refused = (desk: Desk, path: string, input: unknown) =>
  desk.call(path, input).then((reply) => (reply.ok ? 'accepted' : reply.code));

/** The review that every bilan goes through before anything leaves. */
async function reread(desk: Desk, id: string): Promise<void> {
  const get = () => desk.ask<Review>('reviews.get', { id });
  const save = async (...actions: readonly ReviewAction[]) => {
    const review = await get();
    return saveReview(desk.ask, review, actions.reduce(act, stateOf(review)));
  };
  await settled(get, save);
}

describe('a way of accompanying', () => {
  it.each(chosenWays)('%s begins each of its steps with a template', async (kind) => {
    const desk = await openDesk();
    const { id } = await walked(desk, kind);
    const place = pathwayWays[kind].places[0];
    for (const [step, templateId] of Object.entries(pathwayWays[kind].steps.individual)) {
      const session = await desk.session(await desk.start(id, '2026-01-05', { step, place }));
      expect(session.template.id).toBe(templateId);
      expect(session.number).toBe(step === 'session' ? 1 : null);
    }
  });

  it('without a cycle counts no session ahead and has no review halfway', async () => {
    const desk = await openDesk();
    const { id, read } = await walked(desk, 'accompaniment', { plannedSessions: 12 });
    expect(await read()).toMatchObject({ plannedSessions: null, rhythm: 'weekly', place: 'home' });
    const session = { pathwayId: id, heldOn: today, place: 'home' };
    expect(await refused(desk, 'sessions.start', { ...session, step: 'midpoint' })).toBe(
      'invalid-input',
    );
  });

  it.each([
    ['accompaniment', 'home', 'Accompagnement d’une personne, entre pairs', 'à domicile'],
    ['relative', 'phone', 'Soutien à un proche, entre pairs', 'par téléphone'],
    ['practice', 'video', 'Analyse de pratique, entre pairs', 'en visio'],
  ] as const)('%s has a bilan in its own words', async (kind, place, subtitle, where) => {
    const desk = await openDesk();
    const { id } = await walked(desk, kind);
    for (const heldOn of ['2026-01-05', '2026-01-20']) {
      const session = await desk.start(id, heldOn, { place });
      await desk.note(session, 'Nous avons parlé de Karim, et du jardin.');
      await desk.answer(session, 'exitKeyword', 'ancrage');
      await desk.ask('sessions.close', { id: session });
    }
    const bilan = await desk.ask<{ id: string }>('bilans.prepare', { pathwayId: id });
    const { lines } = await desk.ask<Bilan>('bilans.get', { id: bilan.id });
    const said = lines.map(({ text }) => text.replaceAll('\u00A0', ' '));
    expect(said).toContain('2 séances ont eu lieu.');
    expect(said).toContain(`Les rencontres se sont tenues ainsi : 2 séances ${where}.`);
    const lineIds = lines.map((line) => line.id);
    await desk.ask('bilans.setVisibility', { id: bilan.id, lineIds, visibility: 'show' });
    await reread(desk, bilan.id);
    const document = await desk.ask<BilanDocument>('bilans.document', { id: bilan.id });
    expect(document.cover.subtitle).toBe(subtitle);
    const all = JSON.stringify([document, said.filter((text) => !text.includes('Karim'))]);
    expect(all).toContain('du jardin');
    expect(all).not.toContain('Karim');
    expect(all).not.toMatch(/prévues|six à neuf|mi-parcours|moitié|co-construction|échange préa/);
  });

  it('of moments has no bilan', async () => {
    const desk = await openDesk();
    const { id } = await walked(desk, 'moments');
    expect(await refused(desk, 'bilans.prepare', { pathwayId: id })).toBe('invalid-input');
  });

  it('is kept once a session has been begun in it', async () => {
    const desk = await openDesk();
    const { person, id, read } = await walked(desk, 'accompaniment');
    const as = (kind: PathwayKind) => ({ id, kind, personIds: [person], startedOn: '2026-01-05' });
    await desk.ask('pathways.update', as('practice'));
    expect((await read()).kind).toBe('practice');
    await desk.start(id, '2026-01-05', { place: 'video' });
    expect(await refused(desk, 'pathways.update', as('relative'))).toBe('invalid-input');
    expect((await read()).kind).toBe('practice');
  });

  it.each([
    ['coConstruction', 'weekly'],
    ['coConstruction', 'quarterly'],
    ['practice', 'closer'],
    ['accompaniment', 'quarterly'],
    ['accompaniment', 'closer'],
  ] as const)('%s refuses the rhythm %s, a closer one without its reason too', async (kind, rhythm) => {
    const desk = await openDesk();
    const draft = { kind, rhythm, personIds: [await desk.person('Ondine')], startedOn: today };
    expect(await refused(desk, 'pathways.create', draft)).toBe('rhythm-not-allowed');
  });

  it('keeps why it is closer and when to look again, only while it is', async () => {
    const desk = await openDesk();
    const closer = { rhythm: 'closer', closerReason: 'sensitive', rhythmReviewOn: today };
    const { person, id, read } = await walked(desk, 'relative', closer);
    expect(await read()).toMatchObject(closer);
    const draft = { id, kind: 'relative', personIds: [person], startedOn: '2026-01-05' };
    await desk.ask('pathways.update', { ...draft, ...closer, rhythm: 'twiceMonthly' });
    expect(await read()).toMatchObject({ closerReason: null, rhythmReviewOn: null });
  });
});

describe('another template in a pathway', () => {
  it('counts as a session, or lies beside, as the template says', async () => {
    const desk = await openDesk();
    const { id, read } = await walked(desk, 'accompaniment');
    const offers = await desk.ask<SessionOffer[]>('sessions.offers', { pathwayId: id });
    expect(offers.map(({ templateId, aside }) => [templateId, aside])).toEqual([
      ['T08', false],
      ['T11', true],
      ['T07', true],
    ]);
    for (const { templateId } of offers) {
      await desk.start(id, '2026-02-02', { templateId, place: 'home' });
    }
    expect((await read()).sessions.map(({ step, number, relay }) => [step, number, relay])).toEqual(
      [
        ['session', 1, false],
        ['aside', null, false],
        ['aside', null, true],
      ],
    );
  });

  it.each(['J01', 'G02', 'B01', 'T99'])('is never %s', async (templateId) => {
    const desk = await openDesk();
    const { id } = await walked(desk, 'accompaniment');
    const given = { pathwayId: id, step: 'session', heldOn: today, place: 'home', templateId };
    expect(await refused(desk, 'sessions.start', given)).toMatch(/^(invalid-input|not-found)$/);
  });

  it('cannot make a session lie beside the sessions', async () => {
    const desk = await openDesk();
    const { id } = await walked(desk, 'accompaniment');
    const given = { pathwayId: id, step: 'aside', heldOn: today, place: 'home', templateId: 'T06' };
    expect(await refused(desk, 'sessions.start', given)).toBe('invalid-input');
  });
});

describe('45 minutes at most', () => {
  const full = (minutes: number) => ({ ...newTimer(), phases: { p1: minutes * 60_000 } });

  it.each([
    'T06',
    'T08',
    'T09',
    'T10',
    'T16',
  ])('holds for %s, by hand and by timer', async (templateId) => {
    const desk = await openDesk();
    const { id } = await walked(desk, 'accompaniment');
    const session = await desk.start(id, '2026-02-02', { templateId, place: 'home' });
    const given = { id: session, heldOn: '2026-02-02', place: 'home' };
    await desk.ask('sessions.update', { ...given, minutes: 45 });
    await desk.ask('sessions.saveTimer', { id: session, timer: full(45) });
    expect(await refused(desk, 'sessions.update', { ...given, minutes: 46 })).toBe(
      'session-too-long',
    );
    expect(await refused(desk, 'sessions.saveTimer', { id: session, timer: full(46) })).toBe(
      'session-too-long',
    );
    expect((await desk.session(session)).minutes).toBe(45);
  });

  it('does not bind a cycle, a crisis or an informal moment', async () => {
    const desk = await openDesk();
    const { id } = await walked(desk, 'coConstruction');
    for (const templateId of ['T01', 'T07', 'T11']) {
      const session = await desk.start(id, '2026-02-02', { templateId });
      const given = { id: session, heldOn: '2026-02-02', place: 'onSite', minutes: 90 };
      expect(await refused(desk, 'sessions.update', given)).toBe('accepted');
    }
  });

  it('gives the pathway the length noted by hand before that of the timer', async () => {
    const desk = await openDesk();
    const { id, read } = await walked(desk, 'accompaniment');
    const session = await desk.start(id, '2026-02-02', { place: 'home' });
    await desk.ask('sessions.saveTimer', { id: session, timer: full(12) });
    expect((await read()).sessions[0]?.minutes).toBe(12);
    await desk.ask('sessions.update', {
      id: session,
      heldOn: '2026-02-02',
      place: 'home',
      minutes: 38,
    });
    expect((await read()).sessions[0]?.minutes).toBe(38);
  });
});

describe('a moment of crisis', () => {
  it('opens one relay sheet beside the session, which stays as it was', async () => {
    const desk = await openDesk();
    const { id, read } = await walked(desk, 'accompaniment');
    const session = await desk.start(id, '2026-02-02', { place: 'phone' });
    await desk.note(session, 'Interrompue ici.');
    const before = await desk.session(session);
    const open = () =>
      desk.ask<{ id: SessionId }>('sessions.openRelay', { id: session, heldOn: today });
    const relay = await open();
    expect(await desk.session(relay.id)).toMatchObject({
      openedFrom: session,
      step: 'aside',
      place: 'phone',
      template: { facts: { relay: true } },
    });
    expect(await open()).toEqual(relay);
    expect(await desk.session(session)).toEqual(before);
    await desk.ask('sessions.close', { id: relay.id });
    expect(await open()).not.toEqual(relay);
    expect((await read()).sessions).toHaveLength(3);
  });

  it('never enters the bilan of a cycle', async () => {
    const desk = await openDesk();
    const { id } = await walked(desk, 'coConstruction');
    const session = await desk.start(id, '2026-02-02');
    await desk.note(session, 'Un mot de la séance.');
    const relay = await desk.start(id, '2026-02-03', { templateId: 'T07', step: 'aside' });
    await desk.note(relay, 'Un mot de la crise.');
    for (const each of [session, relay]) await desk.ask('sessions.close', { id: each });
    const bilan = await desk.ask<{ id: string }>('bilans.prepare', { pathwayId: id });
    const words = JSON.stringify(await desk.ask('bilans.get', bilan));
    expect(words).toContain('Un mot de la séance.');
    expect(words).not.toContain('Un mot de la crise.');
  });
});

describe('an informal moment', () => {
  const note = (desk: Desk, personId: string | null, open = false) =>
    desk.ask<{ id: SessionId }>('sessions.noteMoment', { personId, heldOn: today, open });
  const moments = async (desk: Desk) =>
    (await desk.ask<Pathway[]>('pathways.list', { personId: null, archived: false })).filter(
      ({ kind }) => kind === 'moments',
    );

  it('is closed at once, empty, among those of the person', async () => {
    const desk = await openDesk();
    const person = await desk.person('Ondine');
    const { id } = await note(desk, person);
    await note(desk, person, true);
    expect(await desk.session(id)).toMatchObject({ status: 'closed', entries: [] });
    const [path, ...others] = await moments(desk);
    expect(others).toEqual([]);
    expect(path).toMatchObject({ title: 'Ondine', rhythm: 'onDemand', plannedSessions: null });
    expect(path?.sessions.map(({ status }) => status)).toEqual(['closed', 'open']);
  });

  it('may be with nobody in particular, apart from those of a person', async () => {
    const desk = await openDesk();
    await note(desk, await desk.person('Ondine'));
    await note(desk, null);
    await note(desk, null);
    expect((await moments(desk)).map(({ title, sessions }) => [title, sessions.length])).toEqual(
      expect.arrayContaining([
        ['Ondine', 1],
        ['Moments informels', 2],
      ]),
    );
  });
});

describe('a date', () => {
  it.each([
    ['1890-05-02'],
    ['2022-11-30'],
    [addDays(today, 400)],
    ['9999-12-31'],
  ])('%s is refused, and nothing is begun nor moved', async (heldOn) => {
    const desk = await openDesk();
    const { id, read } = await walked(desk, 'accompaniment');
    const given = { pathwayId: id, step: 'session', heldOn, place: 'home' };
    expect(await refused(desk, 'sessions.start', given)).toBe('date-out-of-range');
    expect((await read()).sessions).toEqual([]);
    const session = await desk.start(id, '2026-02-02', { place: 'home' });
    const moved = { id: session, heldOn, place: 'home' };
    expect(await refused(desk, 'sessions.update', moved)).toBe('date-out-of-range');
    expect((await desk.session(session)).heldOn).toBe('2026-02-02');
  });

  it('of a pathway is refused in 1890, and left alone once it is there', async () => {
    const desk = await openDesk();
    const person = await desk.person('Ondine');
    const draft = { personIds: [person], startedOn: '1890-05-02' };
    expect(await refused(desk, 'pathways.create', draft)).toBe('date-out-of-range');
    const id = await desk.pathway([person]);
    await desk.database.write((tx) =>
      tx.updateTable('pathway').set({ started_on: '1890-05-02' }).execute(),
    );
    expect(await refused(desk, 'pathways.update', { ...draft, id, title: 'Ancien' })).toBe(
      'accepted',
    );
  });
});

describe('files kept apart', () => {
  async function tied() {
    const desk = await openDesk();
    const person = await desk.person('Ondine');
    const relative = await desk.person('Sureau', { audience: 'relative' });
    await desk.ask('persons.setApart', { relativeId: relative, personId: person });
    return { desk, person, relative };
  }

  it('say on which side one is, and never whose the other file is', async () => {
    const { desk, person, relative } = await tied();
    expect(await desk.ask('persons.apart', { id: relative })).toBe('relative');
    expect(await desk.ask('persons.apart', { id: person })).toBe('concerned');
    expect(await desk.ask('persons.apart', { id: await desk.person('Autre') })).toBeNull();
    const path = await desk.pathway([relative], { kind: 'relative' });
    const session = await desk.session(await desk.start(path, '2026-02-02', { place: 'home' }));
    expect(session.apart).toBe('relative');
    const file = [
      session,
      await desk.ask('persons.get', { id: relative }),
      await desk.ask('pathways.list', { personId: relative, archived: false }),
    ];
    expect(JSON.stringify(file)).not.toContain('Ondine');
    expect(JSON.stringify(file)).not.toContain(person);
  });

  it('are never brought together in a pathway', async () => {
    const { desk, person, relative } = await tied();
    const draft = { personIds: [person, relative], startedOn: today };
    expect(await refused(desk, 'pathways.create', draft)).toBe('files-kept-apart');
    const id = await desk.pathway([person]);
    expect(await refused(desk, 'pathways.update', { ...draft, id })).toBe('files-kept-apart');
    await desk.ask('persons.forgetApart', { id: person });
    expect(await refused(desk, 'pathways.create', draft)).toBe('accepted');
    const tie = { relativeId: relative, personId: person };
    expect(await refused(desk, 'persons.setApart', tie)).toBe('files-kept-apart');
    expect(await refused(desk, 'persons.setApart', { ...tie, personId: relative })).toBe(
      'invalid-input',
    );
  });
});

describe('the migration of the ways', () => {
  it('keeps the rhythm and the count of the pathways it finds', async () => {
    const row = (id: string, months: number, planned: number) =>
      `INSERT INTO pathway VALUES ('${id}', 'coConstruction', 'individual', '', 'onSite', ${months},
        '2026-01-05', ${planned}, '', '', NULL, 1, 1)`;
    const { path, key } = await olderVault(40, [row('a', 1.5, 10), row('b', 2, 7)]);
    const database = await opened(path, key);
    const rows = await database.read((tx) =>
      tx.selectFrom('pathway').select(['id', 'rhythm', 'planned_sessions']).orderBy('id').execute(),
    );
    expect(rows).toEqual([
      { id: 'a', rhythm: 'sixWeeks', planned_sessions: 10 },
      { id: 'b', rhythm: 'twoMonths', planned_sessions: 7 },
    ]);
    await database.close();
    const connection = await openConnection(path, key, 'read');
    const [check] = await connection.all('PRAGMA integrity_check');
    await connection.close();
    expect(check?.integrity_check).toBe('ok');
  });
});
