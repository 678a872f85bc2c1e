import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { loadTools } from '../../tests/reliability/load-tools.mjs';
import { canary, encodings, findText } from './canary.mjs';

/**
 * A known sentence goes through every call that takes text; then every file is read, while the
 * vault is open and once it is locked.
 */
export async function plaintextSearch() {
  const borders = await loadTools('borders');
  await borders.reset();
  await writeEverywhere(borders);
  const folder = await borders.folder();
  const open = findText(folder, canary);
  await borders.lock();
  const locked = findText(folder, canary);
  await borders.end();
  const control = plantedControl();
  const hits = [...open.hits, ...locked.hits];
  return {
    files: open.files + locked.files,
    bytes: open.bytes + locked.bytes,
    hits: hits.length,
    where: hits.slice(0, 10),
    controlPlanted: control.planted,
    controlFound: control.found,
    failed: hits.length > 0 || control.found < control.planted,
  };
}

/** @param {any} borders */
async function writeEverywhere({ handlers, goodEvent }) {
  const ask = async (path, input) => {
    const reply = await handlers[path](goodEvent, input);
    if (!reply.ok) throw new Error(`${path}: ${reply.code}`);
    return reply.value;
  };
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: canary }] };
  const person = await ask('persons.create', { pseudonym: canary, notes: canary, tags: [canary] });
  const identity = {
    givenName: canary,
    familyName: canary,
    otherNames: [canary],
    phone: '',
    email: canary,
    places: [canary],
  };
  await ask('persons.saveIdentity', { id: person.id, identity });
  const pathway = await ask('pathways.create', {
    personIds: [person.id],
    startedOn: '2026-01-05',
    title: canary,
    intention: canary,
  });
  const session = await ask('sessions.start', {
    pathwayId: pathway.id,
    step: 'session',
    heldOn: '2026-02-02',
    place: 'onSite',
  });
  const { template } = await ask('sessions.get', { id: session.id });
  const value = { type: 'doc', attrs: { version: 1 }, content: [paragraph] };
  for (const phase of template.phases) {
    await ask('sessions.saveEntry', { id: session.id, phaseId: phase.id, fieldId: 'note', value });
  }
  await ask('drafts.save', { key: 'person:new', value: { pseudonym: canary } });
  await ask('drafts.savePlace', { route: `/${canary}`, field: canary, caret: 3 });
  await ask('settings.update', { displayName: canary, address: 'vous', showTimer: true });
  const found = await ask('search.find', { text: 'Hémérocalle siffle' });
  if (found.length === 0) throw new Error('the sentence was not written');
  // Erased words must not linger either.
  const phaseId = template.phases[0].id;
  await ask('sessions.saveEntry', { id: session.id, phaseId, fieldId: 'note', value: null });
  await ask('sessions.discard', { id: session.id });
}

/** The same search over files that do hold the sentence, each in one way. */
function plantedControl() {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-control-'));
  const plain = Buffer.from(`before ${canary} after`);
  const ways = [
    ...encodings(canary).map(({ bytes }) => bytes),
    gzipSync(plain),
    deflateSync(plain),
    Buffer.concat([Buffer.alloc(777, 7), gzipSync(plain)]),
  ];
  let found = 0;
  for (const bytes of ways) {
    const path = join(folder, 'planted.bin');
    writeFileSync(path, Buffer.concat([Buffer.alloc(50, 1), bytes, Buffer.alloc(50, 2)]));
    found += findText(folder, canary).hits.length > 0 ? 1 : 0;
    rmSync(path);
  }
  rmSync(folder, { recursive: true });
  return { planted: ways.length, found };
}

/** Every border, called with inputs of all kinds by right and wrong senders. */
export async function fuzzedCalls({ runs, chance, note }) {
  const { fuzzBorders, fuzzControls } = await loadTools('fuzz');
  const { notes, ...figures } = await fuzzBorders(runs, chance.between(1, 2 ** 30));
  for (const text of notes) note(text);
  const control = await fuzzControls(500);
  const bad = figures.uncoded + figures.leaks + figures.acceptedFromWrongSender;
  const blind = control.withoutSenderCheck === 0 || control.withStacks === 0;
  return {
    ...figures,
    controlWithoutSenderCheck: control.withoutSenderCheck,
    controlWithStacks: control.withStacks,
    failed: bad > 0 || blind || figures.accepted === 0,
  };
}

export const experiments = [
  {
    name: 'plaintextSearch',
    title: 'a known sentence in the files of the vault, raw, encoded or compressed',
    full: 1,
    short: 1,
    run: plaintextSearch,
  },
  {
    name: 'fuzzedCalls',
    title: 'fuzzed calls at the gate and at main’s channels',
    full: 50_000,
    short: 3_000,
    run: fuzzedCalls,
  },
];
