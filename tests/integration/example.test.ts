import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import * as answers from '#main/vault/example/answers.ts';
import { seedExample } from '#main/vault/example/seed.ts';
import { handlers } from '#main/vault/handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { documentText } from '#shared/editor/document-text.ts';
import { tidyFrench } from '#shared/editor/french-typography.ts';
import type { AgendaLine } from '#shared/features/agenda.ts';
import type { Overview as Looked } from '#shared/features/overviews.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import type { Identity, PersonSummary } from '#shared/features/persons.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { SheetSummary } from '#shared/features/sheets.ts';
import type { Overview } from '#shared/features/today.ts';
import { daysBetween, TARGET_DAYS } from '#shared/rules/cadence.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { fieldWithRole, PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { proposedTags } from '#shared/templates/vocabulary.ts';

/** A Sunday, so that the days counted back have something to avoid. */
const today = '2026-11-22';

/** practice.md 6 bis, « to avoid », and words a peer does not write of anybody. */
const clinical =
  /(?<!\p{L})(patiente?s?|cas|usag(?:er|ère)s?|prises? en charge|observan(?:ce|te?)|compliance|symptômes?|score|diagnosti\p{L}*|patholog\p{L}*|clinique|traitements?|hospitalis\p{L}*|psychi\p{L}*|troubles?|crise|rechute|bimensuel)(?!\p{L})/iu;

/** Seeded once for all: nothing here writes. */
let seeded: Awaited<ReturnType<typeof seed>>;
let folder: string;
let database: VaultDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-test-'));
  const path = join(folder, 'notes.db');
  const key = randomBytes(32);
  await createDatabase(path, key);
  database = await openDatabase(path, key);
  seeded = await seed();
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function seed() {
  const gate = createGate({
    keeper: { database: () => database } as Keeper,
    handlers,
    announce: () => undefined,
    log: () => undefined,
  });
  const ask = async <T>(path: string, input: unknown) => {
    const reply = await gate.call(path, input);
    if (!reply.ok) throw new Error(`${path} refused: ${reply.code}`);
    return reply.value as T;
  };
  await seedExample(gate.call, today);
  const pathways = await ask<Pathway[]>('pathways.list', { personId: null, archived: false });
  const persons = await ask<PersonSummary[]>('persons.list', { archived: false });
  const sessions: Session[] = [];
  for (const { id } of pathways.flatMap((pathway) => pathway.sessions)) {
    sessions.push(await ask<Session>('sessions.get', { id }));
  }
  const individual = pathways.find(({ title }) => title === 'Brume') as Pathway;
  const sixth = sessions.find(({ status }) => status === 'open') as Session;
  return { ask, pathways, persons, sessions, individual, sixth };
}

/** Every sentence of a value, wherever it lies. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function notesOf(session: Session): string {
  return session.entries
    .filter(({ fieldId, value }) => fieldId === PHASE_NOTE_FIELD_ID || isDocument(value))
    .map(({ value }) => documentText(value as never))
    .join('\n');
}

const isDocument = (value: unknown) => (value as { type?: unknown } | null)?.type === 'doc';

describe('the fictional example', () => {
  it('is a cycle at its sixth session of ten, open, its third phase under the hand', () => {
    const { individual, sixth, pathways, persons } = seeded;
    expect(persons.map(({ pseudonym }) => pseudonym).sort()).toEqual(
      ['Brume', 'Galet', 'Lanterne', 'Sillage', 'Tamaris'].sort(),
    );
    expect(pathways.map(({ mode, sessions }) => [mode, sessions.length]).sort()).toEqual([
      ['group', 2],
      ['individual', 2],
      ['individual', 4],
      ['individual', 7],
    ]);
    expect(individual).toMatchObject({ plannedSessions: 10 });
    // The point d’étape is left to be proposed.
    expect(individual.sessions.filter(({ step }) => step === 'midpoint')).toEqual([]);
    expect(individual.sessions.filter(({ step }) => step === 'preliminary')).toHaveLength(1);
    expect(individual.sessions.filter(({ status }) => status === 'open')).toHaveLength(1);
    expect(sixth).toMatchObject({ number: 6, heldOn: today, step: 'session' });
    expect(sixth.template.phases.findIndex(({ id }) => id === sixth.phaseId)).toBe(2);
    const long = sixth.entries.find(
      ({ phaseId, fieldId }) => phaseId === sixth.phaseId && fieldId === PHASE_NOTE_FIELD_ID,
    );
    expect(documentText(long?.value as never).length).toBeGreaterThan(1_500);
  });

  it('carries the last thread and the earlier keywords into the open session', () => {
    const { sixth } = seeded;
    expect(sixth.carriedOver).toMatchObject({ number: 5 });
    expect(sixth.carriedOver?.text).toContain('fiche de fonction');
    expect(sixth.earlierKeywords).toEqual(['seuil', 'épaule', 'mesure', 'relais', 'stylo']);
  });

  it('gives the first page something to resume and something to take up again', async () => {
    const { resume, threads, empty } = await seeded.ask<Overview>('today.overview', null);
    expect(resume).toMatchObject({ sessionId: seeded.sixth.id, number: 6 });
    expect(resume?.excerpt).toContain('Reste ouvert');
    expect(threads.map(({ pathwayTitle }) => pathwayTitle).sort()).toEqual(['Brume', 'Tamaris']);
    expect(empty).toBe(false);
  });

  it('keeps a rhythm of 43 to 49 days, on working days, inside the calm window', () => {
    const { individual, sixth } = seeded;
    const days = individual.sessions
      .filter(({ step }) => step === 'session')
      .map(({ heldOn }) => heldOn)
      .sort();
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
    expect(gaps).toHaveLength(5);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(Math.max(43, TARGET_DAYS.from));
      expect(gap).toBeLessThanOrEqual(Math.min(49, TARGET_DAYS.to));
    }
    expect(new Set(gaps).size).toBeGreaterThan(2);
    const past = individual.sessions.filter(({ id }) => id !== sixth.id);
    expect(
      past.map(({ heldOn }) => new Date(heldOn).getUTCDay()).filter((day) => day % 6 === 0),
    ).toEqual([]);
  });

  it('uses every field of the session over the cycle', () => {
    const { sessions } = seeded;
    const used = new Set(
      sessions
        .filter(({ template }) => template.id === 'T01')
        .flatMap(({ entries }) => entries.map(({ fieldId }) => fieldId)),
    );
    const all = templateById('T01')?.phases.flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(all?.filter((id) => !used.has(id))).toEqual([]);
  });

  it('tells each closed session in a page or so', () => {
    const { sessions } = seeded;
    const closed = sessions.filter(
      ({ pathway, step, status }) =>
        pathway.title === 'Brume' && step === 'session' && status === 'closed',
    );
    expect(closed).toHaveLength(5);
    for (const session of closed) {
      expect(notesOf(session).length).toBeGreaterThan(1_200);
      expect(notesOf(session).length).toBeLessThan(3_000);
    }
  });

  it('takes its themes from the shared vocabulary', async () => {
    const { sessions } = seeded;
    const known = new Set(proposedTags('themes').flatMap(({ words }) => words));
    const themes = sessions.flatMap(({ template, entries }) => {
      const field = fieldWithRole(template, 'themes')?.field;
      if (field?.kind.type !== 'tags') return [];
      return entries
        .filter(({ fieldId }) => fieldId === field.id)
        .flatMap(({ value }) => strings(value));
    });
    expect(themes.length).toBeGreaterThan(20);
    expect(themes.filter((theme) => !known.has(theme))).toEqual([]);
  });

  it('is written in careful French, without a clinical word', async () => {
    const { sessions, persons, pathways, ask } = seeded;
    const pages = await Promise.all(persons.map(({ id }) => ask<unknown>('persons.get', { id })));
    const written = [
      ...strings(pages),
      ...strings(pathways),
      ...sessions.flatMap(({ entries }) => strings(entries.map(({ value }) => value))),
    ];
    expect(written.join(' ').length).toBeGreaterThan(15_000);
    expect(written.filter((text) => tidyFrench(text) !== text)).toEqual([]);
    expect(written.filter((text) => clinical.test(text))).toEqual([]);
    expect(clinical.test('une prise en charge')).toBe(true);
  });

  it('has something living on each screen of an accompaniment', async () => {
    const { ask, pathways, persons } = seeded;
    const galet = pathways.find(({ kind }) => kind === 'accompaniment') as Pathway;
    const person = persons.find(({ pseudonym }) => pseudonym === 'Galet');
    const id = galet.id;
    expect(galet.plannedSessions).toBe(null);
    expect(galet.sessions.map(({ step }) => step).sort()).toEqual(
      ['aside', 'preliminary', 'session', 'session'].sort(),
    );
    const shown = {
      agenda: (await ask<{ lines: AgendaLine[] }>('agenda.list', { today })).lines.filter(
        ({ name, kind }) => name === 'Galet' && kind === 'agreed',
      ),
      sheets: await ask<SheetSummary[]>('sheets.list', { personId: person?.id, today }),
      events: await ask<unknown[]>('events.list', { pathwayId: id }),
      tools: await ask<unknown[]>('toolbox.list', null),
      cards: await ask<unknown[]>('knowledge.list', null),
    };
    for (const [screen, things] of Object.entries(shown)) {
      expect([screen, things.length]).not.toEqual([screen, 0]);
    }
    expect(shown.sheets[0]?.state).toBe('given');
    const looked = await ask<Looked>('overviews.get', { id });
    expect(looked.steps.flatMap(({ keywords }) => keywords)).toEqual(['palier', 'portail']);
    const texts = strings(Object.values(shown));
    expect(texts.filter((text) => tidyFrench(text) !== text)).toEqual([]);
    expect(texts.filter((text) => clinical.test(text))).toEqual([]);
  });

  it('holds civil names apart, and mentions some in a note so that a bilan can remove them', async () => {
    const { persons, ask, sixth, sessions } = seeded;
    const identities = await Promise.all(
      persons.map(({ id }) => ask<Identity | null>('persons.identity', { id })),
    );
    const known = identities.filter((identity) => identity !== null);
    expect(known).toHaveLength(2);
    expect(notesOf(sixth)).toContain(known[0]?.givenName);
    const all = sessions.map(notesOf).join('\n');
    for (const word of [
      'Brume',
      'Sillage',
      'Karim',
      'foyer des Glycines',
      'karim@ponton.example',
    ]) {
      expect(all).toContain(word);
    }
  });

  it('refuses a field or a question that the template does not have', () => {
    const phase = templateById('T01')?.phases[0];
    if (!phase) throw new Error('no phase');
    expect(() => answers.fieldLabelled(phase, 'Humeur')).toThrow('no field');
    const place = { phase, heldOn: today };
    expect(() => answers.answerValue({ type: 'richText' }, '? Et alors', place)).toThrow(
      'no question',
    );
  });
});
