import fc from 'fast-check';
import { documentFromText } from '#shared/editor/document.ts';
import type { PersonSummary } from '#shared/features/persons.ts';
import type { SearchHit } from '#shared/features/search.ts';
import type { Session } from '#shared/features/sessions.ts';
import { type Act, act, pick, same } from './model-act.ts';
import type { Model, PersonModel, SessionModel } from './model-bench.ts';
import { moreActs } from './model-more.ts';

/** Words that share neither a beginning nor a fold with one another: a search finds exactly one. */
const vocabulary = ['marée', 'givre', 'tonnelle', 'boussole', 'œillet', 'safran', 'kayak', 'fjord'];
const word = fc.constantFrom(...vocabulary);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const index = fc.nat({ max: 30 });

const nowhere = '00000000-0000-4000-8000-000000000000';
const personOf = (model: Model, at: number): PersonModel | undefined => pick(model.persons, at);
const sessionOf = (model: Model, at: number): SessionModel | undefined => pick(model.sessions, at);

const createPerson = fc.tuple(word, sentence).map(([tag, notes]) =>
  act(`createPerson(${tag}, ${notes})`, async (model, bench) => {
    const pseudonym = `Personne ${String(model.persons.length)}`;
    const draft = { pseudonym, notes, tags: [tag] };
    const reply = await bench.ask<{ id: string }>('persons.create', draft);
    if (!model.locked && reply.value) {
      model.persons.push({ id: reply.value.id, ...draft, archived: false });
    }
    return reply;
  }),
);

const editPerson = fc.tuple(index, word, sentence).map(([at, tag, notes]) =>
  act(`editPerson(${String(at)}, ${tag}, ${notes})`, async (model, bench) => {
    const person = personOf(model, at);
    const change = { notes, tags: [tag] };
    const pseudonym = person?.pseudonym ?? 'Personne';
    const reply = await bench.ask('persons.update', {
      id: person?.id ?? nowhere,
      pseudonym,
      ...change,
    });
    if (model.locked) return reply;
    same('edit', reply.code ?? 'done', person ? 'done' : 'not-found');
    if (person) Object.assign(person, change);
    return reply;
  }),
);

const archivePerson = fc.tuple(index, fc.boolean()).map(([at, archived]) =>
  act(`archivePerson(${String(at)}, ${String(archived)})`, async (model, bench) => {
    const person = personOf(model, at);
    const reply = await bench.ask('persons.archive', { id: person?.id ?? nowhere, archived });
    if (model.locked) return reply;
    same('archive', reply.code ?? 'done', person ? 'done' : 'not-found');
    if (person) person.archived = archived;
    return reply;
  }),
);

const startSession = index.map((at) =>
  act(`startSession(${String(at)})`, async (model, bench) => {
    const person = personOf(model, at);
    const draft = { personIds: [person?.id ?? nowhere], startedOn: '2026-01-05' };
    const pathway = await bench.ask<{ id: string }>('pathways.create', draft);
    if (model.locked) return pathway;
    same('pathway', pathway.code ?? 'done', person ? 'done' : 'not-found');
    if (!pathway.value) return pathway;
    const started = await bench.ask<{ id: string }>('sessions.start', {
      pathwayId: pathway.value.id,
      step: 'session',
      heldOn: '2026-02-02',
      place: 'onSite',
    });
    const id = started.value?.id ?? nowhere;
    const read = await bench.ask<Session>('sessions.get', { id });
    const phases = read.value?.template.phases.map((phase) => phase.id) ?? [];
    model.sessions.push({ id, phases, notes: new Map(), discarded: false, closed: false });
    return started;
  }),
);

const writeNote = fc.tuple(index, index, fc.option(sentence)).map(([at, phase, text]) =>
  act(`writeNote(${String(at)}, ${String(phase)}, ${String(text)})`, async (model, bench) => {
    const session = sessionOf(model, at);
    const phaseId = pick(session?.phases ?? [], phase) ?? 'accueil';
    const reply = await bench.ask('sessions.saveEntry', {
      id: session?.id ?? nowhere,
      phaseId,
      fieldId: 'note',
      value: text === null ? null : documentFromText(text),
    });
    if (model.locked) return reply;
    same('note', reply.code ?? 'done', refusalOf(session) ?? 'done');
    if (!session || refusalOf(session)) return reply;
    if (text === null) session.notes.delete(phaseId);
    else session.notes.set(phaseId, text);
    return reply;
  }),
);

function refusalOf(session: SessionModel | undefined): string | null {
  if (!session || session.discarded) return 'not-found';
  return session.closed ? 'session-closed' : null;
}

const changeSession = fc
  .tuple(index, fc.constantFrom('close', 'reopen', 'discard', 'restore'))
  .map(([at, verb]) =>
    act(`${verb}Session(${String(at)})`, async (model, bench) => {
      const session = sessionOf(model, at);
      const reply = await bench.ask(`sessions.${verb}`, { id: session?.id ?? nowhere });
      if (model.locked) return reply;
      const there = session && (verb === 'restore' || !session.discarded);
      same(verb, reply.code ?? 'done', there ? 'done' : 'not-found');
      if (!session || !there) return reply;
      if (verb === 'discard' || verb === 'restore') session.discarded = verb === 'discard';
      else session.closed = verb === 'close';
      return reply;
    }),
  );

const look = word.map((term) =>
  act(`search(${term})`, async (model, bench) => {
    const reply = await bench.ask<SearchHit[]>('search.find', { text: term });
    if (model.locked) return reply;
    const hits = reply.value ?? [];
    const found = hits.filter(({ kind }) => kind !== 'pathway').map(({ id }) => id);
    const persons = model.persons.filter(({ notes, tags }) => holds([notes, ...tags], term));
    const sessions = model.sessions.filter(
      ({ notes, discarded }) => !discarded && holds([...notes.values()], term),
    );
    const expected = [...persons, ...sessions].map(({ id }) => id);
    same('search', [...new Set(found)].sort(), expected.sort());
    return reply;
  }),
);

const holds = (texts: readonly string[], term: string): boolean =>
  texts.some((text) => text.split(' ').includes(term));

const list = fc.boolean().map((archived) =>
  act(`list(${String(archived)})`, async (model, bench) => {
    const reply = await bench.ask<PersonSummary[]>('persons.list', { archived });
    if (model.locked) return reply;
    const real = (reply.value ?? []).map(({ id, tags }) => `${id} ${tags.join()}`);
    const expected = model.persons.filter((person) => person.archived === archived);
    same('list', real.sort(), expected.map(({ id, tags }) => `${id} ${tags.join()}`).sort());
    return reply;
  }),
);

const read = index.map((at) =>
  act(`read(${String(at)})`, async (model, bench) => {
    const session = sessionOf(model, at);
    const reply = await bench.ask<Session>('sessions.get', { id: session?.id ?? nowhere });
    if (model.locked) return reply;
    if (!session || session.discarded) same('read', reply.code, 'not-found');
    else {
      const real = reply.value?.entries.map(({ phaseId, value }) => [phaseId, value]);
      const expected = [...session.notes].map(([id, text]) => [id, documentFromText(text)]);
      same('read', real?.sort(), expected.sort());
    }
    return reply;
  }),
);

const lock = fc.constant(
  act('lock', async (model, bench) => {
    await bench.lock();
    model.locked = true;
    return undefined;
  }),
);

const unlock = fc.constant(
  act('unlock', async (model, bench) => {
    await bench.unlock();
    model.locked = false;
    return undefined;
  }),
);

/** Everything a series may be made of, with how often each comes. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: createPerson },
  { weight: 3, arbitrary: editPerson },
  { weight: 3, arbitrary: archivePerson },
  { weight: 6, arbitrary: startSession },
  { weight: 8, arbitrary: writeNote },
  { weight: 6, arbitrary: changeSession },
  { weight: 6, arbitrary: look },
  { weight: 3, arbitrary: list },
  { weight: 3, arbitrary: read },
  { weight: 2, arbitrary: lock },
  { weight: 5, arbitrary: unlock },
  ...moreActs,
);
