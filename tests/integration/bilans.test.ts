import { describe, expect, it } from 'vitest';
import type { Bilan, BilanDocument, BilanSummary } from '#shared/features/bilans.ts';
import type { BilanId, SessionId } from '#shared/features/fields.ts';
import { newTimer } from '#shared/rules/timer.ts';
import { decideReview } from '#tests/support/review-decisions.ts';
import { openDesk } from '#tests/support/session-desk.ts';

const themes = ['légitimité', 'réunion d’équipe', 'limites', 'légitimité', 'espoir'];
const days = [
  '2025-01-14',
  '2025-03-04',
  '2025-04-22',
  '2025-06-10',
  '2025-07-29',
  '2025-09-23',
  '2025-11-11',
  '2025-12-30',
  '2026-02-17',
  '2026-04-07',
];

/** A cycle with something in every kind of field of its first sessions. */
async function cycleOf(sessions: number) {
  const desk = await openDesk();
  const { ask, person, pathway, start, note, answer } = desk;
  const lina = await person('Lina');
  await person('Karim');
  await ask('persons.saveIdentity', {
    id: lina,
    identity: {
      givenName: 'Anne-Hélène',
      familyName: 'N’Diaye',
      otherNames: ['Nénette'],
      phone: '06 12 34 56 78',
      email: 'ah@exemple.fr',
      places: ['Foyer des Lilas'],
    },
  });
  const cycle = await pathway([lina], { title: 'Chemin de Lina', startedOn: '2025-01-06' });
  const ids: SessionId[] = [];
  for (const [index, day] of days.slice(0, sessions).entries()) {
    const id = await start(cycle, day, { place: index % 3 === 0 ? 'remote' : 'onSite' });
    ids.push(id);
    await note(id, `Paragraphe ${index}, avec Lina.\nautre ligne ${index}`, 'p2');
    await answer(id, 'weather', { word: 'orage', free: 'météo-intime' });
    await answer(id, 'natures', { selected: index % 2 ? ['tension'] : ['réussite'], other: '' });
    await answer(id, 'themes', [themes[index % themes.length]]);
    await answer(id, 'exitKeyword', `mot${index}`);
    await answer(id, 'nextDate', '2026-12-24');
    const timer = { ...newTimer(), phases: { p1: (100 + index * 3) * 60_000 } };
    await ask('sessions.saveTimer', { id, timer });
    await ask('sessions.close', { id });
  }
  return { ...desk, lina, cycle, ids };
}

async function prepared(sessions = 1) {
  const desk = await cycleOf(sessions);
  const prepare = async () =>
    (await desk.ask<{ id: BilanId }>('bilans.prepare', { pathwayId: desk.cycle })).id;
  const get = (id: BilanId) => desk.ask<Bilan>('bilans.get', { id });
  const lines = async (id: BilanId) => (await get(id)).lines;
  const showAll = async (id: BilanId) =>
    desk.ask('bilans.setVisibility', {
      id,
      lineIds: (await lines(id)).map((line) => line.id),
      visibility: 'show',
    });
  /** As it leaves once the names are read over: here, nothing else is hidden. */
  const document = async (id: BilanId) => {
    await decideReview(desk.ask, id);
    return desk.ask<BilanDocument>('bilans.document', { id });
  };
  return { ...desk, prepare, get, lines, showAll, document };
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('preparing a bilan', () => {
  it('says in sentences what the sessions hold, every line kept back', async () => {
    const { prepare, lines } = await prepared(10);
    const made = await lines(await prepare());
    const texts = made.map(({ text }) => plain(text));
    expect(texts).toEqual(
      expect.arrayContaining([
        '10 séances ont eu lieu, sur 10 prévues.',
        'L’accompagnement s’étend sur 15 mois.',
        'Le plus souvent, 49 jours séparent deux séances.',
        '9 intervalles sur 9 suivent le rythme proposé (six à neuf semaines).',
        '7 séances sur 10 ont tenu dans la durée prévue (120 minutes, à un dixième près).',
        'Les rencontres se sont tenues ainsi : 6 séances sur place et 4 séances à distance.',
        'Ce qui a été déposé au fil des séances : réussite (5) et tension (5).',
        'Thème : légitimité – 4 séances.',
        'Mot-clé de fin de séance, mois 4 de l’accompagnement : mot2.',
        'Paragraphe 3, avec [une personne].',
        'autre ligne 3',
      ]),
    );
    expect(new Set(made.map(({ visibility }) => visibility))).toEqual(new Set(['keep']));
    expect(made.find(({ text }) => text === 'autre ligne 3')?.origin).toBe('séance 4 · notes');
  });

  it('puts what people wrote in the section its field means', async () => {
    const { ask, answer, start, cycle, prepare, lines } = await prepared();
    const id = await start(cycle, '2026-05-26');
    await answer(id, 'landmarks', [
      row({ statement: 'Dire ce que je ne sais pas', context: 'en réunion', limits: '' }),
    ]);
    await answer(id, 'axes', [row({ statement: 'Écrire ma fiche', due: '', state: null })]);
    await answer(id, 'levers', { tags: ['binôme infirmier'], text: 'réunion du jeudi' });
    await answer(id, 'learnings', { type: 'doc', content: [paragraph('Je peux attendre')] });
    await answer(id, 'teamPlace', { type: 'doc', content: [paragraph('L’équipe écoute')] });
    const final = await start(cycle, '2026-06-01', { step: 'final' });
    await answer(final, 'outlook', { selected: ['groupe de pairs'], other: '' });
    const made = await lines(await prepare());
    const sectionOf = (text: string) => made.find((line) => line.text.includes(text))?.section;
    expect(sectionOf('Dire ce que je ne sais pas')).toBe('shifted');
    expect(sectionOf('Je peux attendre')).toBe('shifted');
    expect(sectionOf('binôme infirmier')).toBe('team');
    expect(sectionOf('réunion du jeudi')).toBe('team');
    expect(sectionOf('L’équipe écoute')).toBe('team');
    expect(sectionOf('Écrire ma fiche')).toBe('outlook');
    expect(sectionOf('groupe de pairs')).toBe('outlook');
    expect(made.map(({ text }) => plain(text))).toContain('Axes de travail : ouvert (1).');
    await ask('sessions.discard', { id });
    expect((await lines(await prepare())).some(({ text }) => text.includes('attendre'))).toBe(
      false,
    );
  });

  it('leaves earlier bilans as they were', async () => {
    const { ask, note, start, cycle, prepare, get } = await prepared();
    const first = await prepare();
    const before = await get(first);
    await note(await start(cycle, '2026-05-26'), 'ajout tardif');
    const second = await prepare();
    expect(await get(first)).toEqual(before);
    expect((await get(second)).lines.length).toBeGreaterThan(before.lines.length);
    const list = await ask<BilanSummary[]>('bilans.list', { pathwayId: cycle });
    expect(new Set(list.map(({ id }) => id))).toEqual(new Set([first, second]));
  });

  it('never holds a météo, an exact date or a score', async () => {
    const { prepare, lines } = await prepared(2);
    const all = JSON.stringify(await lines(await prepare()));
    for (const out of ['orage', 'météo-intime', '2026-12-24', '2025-', 'sur 10 »']) {
      expect(all).not.toContain(out);
    }
  });
});

function row(cells: Record<string, unknown>) {
  const choice = { selected: [], other: '' };
  const state = 'state' in cells ? { state: choice } : {};
  return { id: globalThis.crypto.randomUUID(), cells: { ...cells, ...state } };
}

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

describe('what cannot leave', () => {
  it.each([
    'reflective',
    'never',
  ])('words of class %s stay, until the class is changed', async (kept) => {
    const { database, note, ids, prepare, lines, showAll, document } = await prepared();
    const id = ids[0] as SessionId;
    await database.write((tx) =>
      tx.updateTable('session').set({ status: 'open' }).where('id', '=', id).execute(),
    );
    await note(id, 'PLANTÉ ICI', 'p1');
    const setClass = (name: string) =>
      database.write((tx) =>
        tx.updateTable('entry').set({ class: name }).where('plain', '=', 'PLANTÉ ICI').execute(),
      );
    const everything = async () => {
      const bilan = await prepare();
      await showAll(bilan);
      return JSON.stringify([await lines(bilan), await document(bilan)]);
    };
    await setClass(kept);
    expect(await everything()).not.toContain('PLANTÉ');
    await setClass('dossier');
    expect(await everything()).toContain('PLANTÉ');
    await setClass('classe-à-venir');
    expect(await everything()).not.toContain('PLANTÉ');
  });

  it('private fields of the template stay', async () => {
    const { start, session, ask, cycle, prepare, lines } = await prepared();
    const id = await start(cycle, '2026-05-26');
    for (const phase of (await session(id)).template.phases) {
      for (const field of phase.fields) {
        if (field.class !== 'reflective' && field.class !== 'never') continue;
        await ask('sessions.saveEntry', {
          id,
          phaseId: phase.id,
          fieldId: field.id,
          value: 'SECRET',
        });
      }
    }
    expect(JSON.stringify((await session(id)).entries)).toContain('SECRET');
    expect(JSON.stringify(await lines(await prepare()))).not.toContain('SECRET');
  });

  it('no spelling of a known name, and no contact, is in any line', async () => {
    const { start, note, answer, cycle, prepare, lines } = await prepared();
    const id = await start(cycle, '2026-05-26');
    await note(id, names.map((name) => `Avec ${name}, le matin.`).join('\n'));
    await answer(
      id,
      'themes',
      names.map((name) => `autour de ${name}`),
    );
    await answer(id, 'levers', { tags: names, text: names.join(' ; ') });
    await answer(id, 'exitKeyword', 'Nénette');
    const made = await lines(await prepare());
    expect(made.filter(({ nameRemains }) => nameRemains)).toEqual([]);
    const all = folded(made.map(({ text }) => text).join('\n'));
    expect(all).toContain('avec [une personne], le matin.');
    expect(names.filter((name) => all.includes(folded(name)))).toEqual([]);
  });
});

const names = [
  'Lina',
  'LINA',
  'Anne-Hélène',
  'anne helene',
  'Anne-Hélène'.normalize('NFD'),
  'N’Diaye',
  "n'diaye",
  'NDIAYE',
  'nenette',
  'Karim',
  'Chemin de Lina',
  'foyer des lilas',
  'ah@exemple.fr',
  '06.12.34.56.78',
  'inconnu@ailleurs.org',
  '01 23 45 67 89',
  'https://exemple.org/x',
];

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('showing', () => {
  it('only the lines turned to show leave, between the framework and the limits', async () => {
    const { call, ask, prepare, lines, document } = await prepared(4);
    const id = await prepare();
    expect(await call('bilans.document', { id })).toMatchObject({ code: 'bilan-nothing-to-show' });
    const chosen = (await lines(id)).find(({ text }) => text === 'autre ligne 3');
    await ask('bilans.setVisibility', { id, lineIds: [chosen?.id], visibility: 'show' });
    const made = await document(id);
    expect(made.sections.map((section) => section.id)).toEqual(['framework', 'worked', 'limits']);
    expect(made.sections[1]?.blocks).toEqual([{ kind: 'list', items: ['autre ligne 3'] }]);
    expect(plain(made.cover.period)).toBe('Du 1er trimestre 2025 au 2e trimestre 2025, 6 mois');
    expect(JSON.stringify(made)).not.toMatch(/séance 4|Lina|paragraphe/i);
  });

  it('a name typed back is refused at the last look, and the line is pointed out', async () => {
    const { call, ask, prepare, lines, showAll } = await prepared();
    const id = await prepare();
    await showAll(id);
    const lineId = (await lines(id))[0]?.id;
    await ask('bilans.editLine', { id, lineId, text: 'Merci à anne-helene.' });
    expect(await call('bilans.document', { id })).toMatchObject({ code: 'bilan-name-remains' });
    const edited = (await lines(id)).filter(({ nameRemains }) => nameRemains);
    expect(edited).toMatchObject([{ id: lineId, text: 'Merci à anne-helene.' }]);
    await ask('bilans.setVisibility', { id, lineIds: [lineId], visibility: 'keep' });
    await decideReview(ask, id);
    expect(await call('bilans.document', { id })).toMatchObject({ ok: true });
  });

  it('a person met after the lines were made is refused too', async () => {
    const { ask, call, person, prepare, showAll } = await prepared();
    const id = await prepare();
    await showAll(id);
    await decideReview(ask, id);
    expect(await call('bilans.document', { id })).toMatchObject({ ok: true });
    await person('Paragraphe');
    expect(await call('bilans.document', { id })).toMatchObject({ code: 'bilan-name-remains' });
  });

  it('refuses a line of another bilan and changes none', async () => {
    const { call, prepare, lines } = await prepared();
    const [one, other] = [await prepare(), await prepare()];
    const lineIds = [(await lines(one))[0]?.id, (await lines(other))[0]?.id];
    const input = { id: one, lineIds, visibility: 'show' };
    expect(await call('bilans.setVisibility', input)).toMatchObject({ code: 'not-found' });
    expect((await lines(one)).every(({ visibility }) => visibility === 'keep')).toBe(true);
  });

  it('can be set aside and brought back, and remembers when it left', async () => {
    const { call, ask, prepare, get, cycle } = await prepared();
    const id = await prepare();
    await ask('bilans.markExported', { id });
    await ask('bilans.discard', { id });
    expect(await call('bilans.get', { id })).toMatchObject({ code: 'not-found' });
    expect(await ask('bilans.list', { pathwayId: cycle })).toEqual([]);
    await ask('bilans.restore', { id });
    expect((await get(id)).exportedAt).toBeGreaterThan(0);
  });
});
