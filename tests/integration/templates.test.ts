import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentTemplate } from '#main/vault/answers/current-template.ts';
import { createChosenFiles } from '#main/vault/chosen-files.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { sessionsHandlers } from '#main/vault/features/sessions/sessions.handlers.ts';
import { templatesHandlers } from '#main/vault/features/templates/templates.handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { TemplateSheet, TemplateSummary } from '#shared/features/templates.ts';
import { templateById, templates } from '#shared/templates/catalogue.ts';
import { writeTemplateFile } from '#shared/templates/file.ts';
import type { Template } from '#shared/templates/schema.ts';
import { badTemplateFiles, fileOf, goodFile } from '#tests/support/bad-template-files.ts';
import { anyTemplate } from '#tests/support/template-arbitrary.ts';
import { openTestGate, temporaryFolder } from '#tests/support/vault.ts';

const known = (id: string) => templateById(id) as Template;

async function openShelf() {
  const gate = await openTestGate({
    persons: personsHandlers,
    pathways: pathwaysHandlers,
    sessions: sessionsHandlers,
    templates: templatesHandlers,
  });
  const { ask, call } = gate;
  const personIds = [(await ask<{ id: PersonId }>('persons.create', { pseudonym: 'Roseau' })).id];
  const { id: pathwayId } = await ask<{ id: PathwayId }>('pathways.create', {
    personIds,
    startedOn: '2026-01-05',
  });
  const list = () => ask<TemplateSummary[]>('templates.list', null);
  const sheet = (id: string) => ask<TemplateSheet>('templates.get', { id });
  return {
    ...gate,
    list,
    sheet,
    own: async () => (await list()).filter((each) => each.own),
    duplicate: async (id: string) => (await ask<{ id: string }>('templates.duplicate', { id })).id,
    importText: async (text: string) =>
      (await ask<{ id: string }>('templates.importText', { text })).id,
    save: (given: Template, from = given.version) =>
      call('templates.save', { id: given.id, from, template: given }),
    session: async () => {
      const { id } = await ask<{ id: SessionId }>('sessions.start', {
        pathwayId,
        step: 'session',
        heldOn: '2026-02-03',
        place: 'onSite',
      });
      return ask<Session>('sessions.get', { id });
    },
    again: (id: SessionId) => ask<Session>('sessions.get', { id }),
  };
}

const words = ({ id: _id, slug: _slug, version: _version, origin: _origin, ...rest }: Template) =>
  rest;

describe('the shelf of templates', () => {
  it('holds the 38 shipped ones, with what they contain and how long they last', async () => {
    const shelf = await openShelf();
    const all = await shelf.list();
    expect(all.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
    expect(all[0]).toMatchObject({
      id: 'T01',
      situation: 'coConstruction',
      minutes: 120,
      prompts: 26,
      fields: 19,
      own: false,
      retiredAt: null,
    });
    expect(all[0]?.phases).toHaveLength(4);
    expect(all.find(({ id }) => id === 'T07')?.situation).toBe('crisis');
  });

  it('duplicates one of ours under an id and a title of its own, without a word changed', async () => {
    const shelf = await openShelf();
    const ids = [await shelf.duplicate('T06'), await shelf.duplicate('T06')];
    const [first, second] = await shelf.own();
    expect(first).toMatchObject({ id: ids[0], situation: 'person', standsIn: false });
    expect(first?.origin).toEqual({ id: 'T06', title: known('T06').title });
    expect(first?.title).toBe(`${known('T06').title} (2)`);
    expect(second?.title).toBe(`${known('T06').title} (3)`);
    const { template } = await shelf.sheet(ids[0] ?? '');
    expect({ ...words(template), title: '' }).toEqual({ ...words(known('T06')), title: '' });
    expect(shelf.announced.at(-1)).toEqual(['templates']);
  });

  it('retires and brings back, ours and theirs, without losing anything', async () => {
    const shelf = await openShelf();
    const id = await shelf.duplicate('J07');
    for (const each of [id, 'J07']) {
      const before = await shelf.sheet(each);
      await shelf.ask('templates.retire', { id: each });
      expect((await shelf.sheet(each)).retiredAt).toBeGreaterThan(0);
      await shelf.ask('templates.bringBack', { id: each });
      expect(await shelf.sheet(each)).toEqual(before);
    }
    const gone = { ok: false, code: 'not-found' };
    expect(await shelf.call('templates.retire', { id: 'T99' })).toEqual(gone);
  });
});

describe('editing', () => {
  it('saves the version it began with, and no other', async () => {
    const shelf = await openShelf();
    const id = await shelf.duplicate('T06');
    const { template } = await shelf.sheet(id);
    const mine = { ...template, title: 'La mienne' };
    expect(await shelf.save(mine)).toMatchObject({ ok: true, value: { version: 2 } });
    const late = { ...template, title: 'Une autre fenêtre' };
    expect(await shelf.save(late)).toEqual({ ok: false, code: 'template-changed' });
    expect((await shelf.sheet(id)).title).toBe('La mienne');

    const { id: copy } = await shelf.ask<{ id: string }>('templates.saveAsCopy', {
      template: late,
    });
    expect((await shelf.sheet(copy)).title).toBe('Une autre fenêtre');
    expect((await shelf.sheet(id)).title).toBe('La mienne');
  });

  it('changes the words of a template, never what it is for', async () => {
    const shelf = await openShelf();
    const id = await shelf.duplicate('T06');
    const { template } = await shelf.sheet(id);
    const { maxMinutes: _cap, ...facts } = template.facts;
    await shelf.save({ ...template, origin: 'J01', facts: { ...facts, family: 'sheet' } });
    const after = (await shelf.sheet(id)).template;
    expect([after.origin, after.facts]).toEqual(['T06', template.facts]);

    const [first, ...rest] = template.phases;
    if (!first) throw new Error('no phase');
    const phases = [{ ...first, minutes: first.minutes + 15 }, ...rest];
    const long = { ...after, minutes: 60, phases };
    expect(await shelf.save(long)).toEqual({ ok: false, code: 'invalid-input' });
    expect(await shelf.call('templates.saveAsCopy', { template: { ...long, facts } })).toEqual({
      ok: false,
      code: 'invalid-input',
    });
  });

  it('keeps the journal out of anybody’s file', async () => {
    const shelf = await openShelf();
    const { template } = await shelf.sheet(await shelf.duplicate('J01'));
    const phases = template.phases.map((phase) => ({
      ...phase,
      fields: phase.fields.map((field) => ({ ...field, class: 'dossier' as const })),
    }));
    expect(await shelf.save({ ...template, phases })).toEqual({ ok: false, code: 'invalid-input' });
  });

  it('lets ready-made timings go with the phases they were made for', async () => {
    const shelf = await openShelf();
    const { template } = await shelf.sheet(await shelf.duplicate('T15'));
    expect(template.facts.timings).toHaveLength(3);
    const phases = template.phases.slice(0, 5);
    const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);
    await shelf.save({ ...template, phases, minutes });
    expect((await shelf.sheet(template.id)).template.facts.timings).toBeUndefined();
  });

  it('takes the shipped wording again, and the undo brings theirs back', async () => {
    const shelf = await openShelf();
    const id = await shelf.duplicate('T11');
    const { template } = await shelf.sheet(id);
    const mine = { ...template, description: 'À ma façon.' };
    await shelf.save(mine);
    await shelf.ask('templates.restoreWording', { id, from: 2 });
    const restored = (await shelf.sheet(id)).template;
    expect(restored.description).toBe(known('T11').description);
    await shelf.save({ ...mine, version: restored.version });
    expect((await shelf.sheet(id)).template.description).toBe('À ma façon.');
    const late = { ok: false, code: 'template-changed' };
    expect(await shelf.call('templates.restoreWording', { id, from: 2 })).toEqual(late);
  });
});

describe('in a session', () => {
  it('stands in the place of ours for new sessions only, until it no longer does', async () => {
    const shelf = await openShelf();
    const before = await shelf.session();
    const id = await shelf.duplicate('T01');
    expect((await shelf.session()).template).toEqual(known('T01'));

    await shelf.ask('templates.useInstead', { id, instead: true });
    const { template } = await shelf.sheet(id);
    const during = await shelf.session();
    expect(during.template).toEqual(template);
    expect((await shelf.sheet('T01')).replacedBy?.id).toBe(id);
    expect((await shelf.sheet(id)).standsIn).toBe(true);

    await shelf.save({ ...template, title: 'Retouchée depuis' });
    expect((await shelf.again(during.id)).template).toEqual(template);
    expect((await shelf.again(before.id)).template).toEqual(known('T01'));
    expect((await shelf.session()).template.title).toBe('Retouchée depuis');
    expect((await shelf.sheet(id)).sessions).toBe(2);

    await shelf.ask('templates.useInstead', { id, instead: false });
    expect((await shelf.session()).template).toEqual(known('T01'));
  });

  it('leaves one place to one template', async () => {
    const shelf = await openShelf();
    const [first, second] = [await shelf.duplicate('T01'), await shelf.duplicate('T01')];
    for (const id of [first, second]) {
      await shelf.ask('templates.useInstead', { id, instead: true });
    }
    expect((await shelf.sheet(first)).standsIn).toBe(false);
    expect((await shelf.session()).template.id).toBe(second);
    const current = (id: string) => shelf.database.read((tx) => currentTemplate(tx, id));
    expect((await current('T01')).id).toBe(second);
    expect((await current(first)).id).toBe(first);
    await expect(current('T99')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gives no place to a template of another family', async () => {
    const shelf = await openShelf();
    const id = await shelf.importText(fileOf({ ...known('J01'), origin: 'T01' }));
    expect((await shelf.sheet(id)).origin).toBeNull();
    const refusal = { ok: false, code: 'invalid-input' };
    expect(await shelf.call('templates.useInstead', { id, instead: true })).toEqual(refusal);
  });

  it('serves any template the schema accepts, through a file and back', async () => {
    const shelf = await openShelf();
    await fc.assert(
      fc.asyncProperty(anyTemplate, async (given) => {
        const id = await shelf.importText(writeTemplateFile(given));
        expect(id).not.toBe(given.id);
        const { template } = await shelf.sheet(id);
        expect({ ...words(template), title: '' }).toEqual({ ...words(given), title: '' });
        const { text } = await shelf.ask<{ text: string }>('templates.exportText', { id });
        expect(text).toBe(writeTemplateFile(template));
        await shelf.ask('templates.useInstead', { id, instead: true });
        expect((await shelf.session()).template).toEqual(template);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a file', () => {
  it.each(
    badTemplateFiles,
  )('with %s is refused in words, and leaves nothing', async (_, text, code) => {
    const shelf = await openShelf();
    expect(await shelf.call('templates.importText', { text })).toEqual({ ok: false, code });
    expect(await shelf.own()).toEqual([]);
  });

  it('is imported as words: its id is drawn here, and a script stays a text', async () => {
    const shelf = await openShelf();
    const script = '<script>alert(1)</script>';
    const given = { ...known('T10'), id: 'u-known-elsewhere', title: script };
    const ids = [await shelf.importText(fileOf(given)), await shelf.importText(fileOf(given))];
    expect(new Set([...ids, given.id]).size).toBe(3);
    expect((await shelf.own()).map(({ title }) => title)).toEqual([script, `${script} (2)`]);
  });
});

describe('a chosen file', () => {
  async function withFiles() {
    const shelf = await openShelf();
    const folder = await temporaryFolder();
    const chosenFiles = createChosenFiles();
    const keeper = { database: () => shelf.database, chosenFiles } as Partial<Keeper> as Keeper;
    const gate = createGate({
      keeper,
      handlers: { templates: templatesHandlers },
      announce: () => undefined,
      log: () => undefined,
    });
    const token = (path: string, use: 'read' | 'write') => {
      const drawn = crypto.randomUUID();
      chosenFiles.lend(drawn, path, use);
      return drawn;
    };
    return {
      folder,
      token,
      call: gate.call,
      open: (path: string) => gate.call('templates.openFile', { token: token(path, 'read') }),
      export: (path: string, id = 'T10') =>
        gate.call('templates.exportFile', { id, token: token(path, 'write') }),
    };
  }
  const refused = (code: string) => ({ ok: false, code });

  it('is written whole and private, and read back the same', async () => {
    const files = await withFiles();
    const path = join(files.folder, 'trame.trame.json');
    expect(await files.export(path)).toEqual({ ok: true, value: null });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toBe(goodFile);
    expect(await files.open(path)).toEqual({
      ok: true,
      value: { text: goodFile, template: known('T10') },
    });
    expect(readdirSync(files.folder)).toEqual(['trame.trame.json']);
  });

  it('serves once, for what it was chosen for, and for nobody who guesses', async () => {
    const files = await withFiles();
    const path = join(files.folder, 'a.trame.json');
    const token = files.token(path, 'write');
    expect(await files.call('templates.openFile', { token })).toEqual(refused('not-found'));
    expect(await files.call('templates.exportFile', { id: 'T10', token })).toMatchObject({
      ok: true,
    });
    expect(await files.call('templates.exportFile', { id: 'T10', token })).toEqual(
      refused('not-found'),
    );
    const guess = { token: crypto.randomUUID() };
    expect(await files.call('templates.openFile', guess)).toEqual(refused('not-found'));
  });

  it('is refused when it is no plain file, without waiting for it', async () => {
    const files = await withFiles();
    const at = (name: string) => join(files.folder, name);
    writeFileSync(at('good.json'), goodFile);
    symlinkSync(at('good.json'), at('link.json'));
    mkdirSync(at('folder.json'));
    execFileSync('mkfifo', [at('pipe.json')]);
    const names = ['link.json', 'folder.json', 'pipe.json', 'gone.json'].map(at);
    for (const path of [...names, '/dev/zero', '/dev/null', at('good.json/x')]) {
      expect([path, await files.open(path)]).toEqual([path, refused('template-file-unreadable')]);
    }
  });

  it('is refused by its bytes before anything is read into it', async () => {
    const files = await withFiles();
    const path = join(files.folder, 'a.json');
    const cases: [Uint8Array, string][] = [
      [Buffer.alloc(20_000_000, 0x20), 'template-file-too-large'],
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]), 'template-file-not-text'],
      [Buffer.from(goodFile, 'utf16le'), 'template-file-not-text'],
      [Buffer.from(`\uFEFF${goodFile}`, 'utf16le'), 'template-file-not-text'],
      [Buffer.from(goodFile, 'latin1'), 'template-file-not-text'],
      [Buffer.from([0xed, 0xa0, 0x80]), 'template-file-not-text'],
      [Buffer.alloc(0), 'template-file-foreign'],
    ];
    for (const [bytes, code] of cases) {
      writeFileSync(path, bytes);
      expect(await files.open(path)).toEqual(refused(code));
    }
  });

  it('leaves what was there when it cannot be written', async () => {
    const files = await withFiles();
    const path = join(files.folder, 'gone', 'a.trame.json');
    expect((await files.export(path)).ok).toBe(false);
    mkdirSync(join(files.folder, 'folder.trame.json'));
    expect(await files.export(join(files.folder, 'folder.trame.json'))).toMatchObject({
      ok: false,
    });
    expect(readdirSync(files.folder)).toEqual(['folder.trame.json']);
  });
});
