import fc from 'fast-check';
import { documentFromText } from '#shared/editor/document.ts';
import type { BackupFile } from '#shared/features/backups.ts';
import type { JournalHome } from '#shared/features/journal.ts';
import type { TemplateSummary } from '#shared/features/templates.ts';
import { act, pick, same } from './model-act.ts';
import { copyContent, type Model, type PageModel } from './model-bench.ts';
import { toolPhrase } from './vault.ts';

const index = fc.nat({ max: 30 });
const today = '2026-03-03';
const nowhere = '00000000-0000-4000-8000-000000000000';
const pageOf = (model: Model, at: number): PageModel | undefined => pick(model.pages, at);

const writePage = index.map((at) =>
  act(`writePage(${String(at)})`, async (model, bench) => {
    const draft = { model: 'J02', writtenOn: today, words: '' };
    const started = await bench.ask<{ id: string }>('journal.start', draft);
    const id = started.value?.id;
    if (model.locked || id === undefined) return started;
    model.pages.push({ id, burning: false });
    const value = documentFromText(`Page ${String(at)}`);
    return bench.ask('journal.saveAnswer', { id, phaseId: 'p1', fieldId: 'note', value });
  }),
);

/** To burn, and its undo: a page that is not there is left out without a word. */
const burnPage = fc.tuple(index, fc.boolean()).map(([at, burning]) =>
  act(`${burning ? 'burn' : 'spare'}Page(${String(at)})`, async (model, bench) => {
    const page = pageOf(model, at);
    const ids = [page?.id ?? nowhere];
    const reply = await bench.ask(burning ? 'journal.burn' : 'journal.spare', { ids });
    if (!model.locked && page) page.burning = burning;
    return reply;
  }),
);

const burnNow = fc.constant(
  act('burnNow', async (model, bench) => {
    const reply = await bench.ask('journal.burnNow', null);
    if (!model.locked) replace(model.pages, (page) => !page.burning);
    return reply;
  }),
);

const listPages = fc.constant(
  act('listPages', async (model, bench) => {
    const reply = await bench.ask<JournalHome>('journal.home', { today });
    if (model.locked) return reply;
    for (const [list, burning] of [
      [reply.value?.pages, false],
      [reply.value?.burning, true],
    ] as const) {
      const expected = model.pages.filter((page) => page.burning === burning);
      const ids = (list ?? []).map(({ id }) => id).sort();
      same('pages', ids, expected.map(({ id }) => id).sort());
    }
    return reply;
  }),
);

/** What is exported comes in again, as one template more. */
const passTemplate = index.map((at) =>
  act(`passTemplate(${String(at)})`, async (model, bench) => {
    const all = await bench.ask<TemplateSummary[]>('templates.list', null);
    if (model.locked) return all;
    const own = (all.value ?? []).filter(({ id }) => id.startsWith('u-')).map(({ id }) => id);
    same('templates', own.sort(), [...model.templates].sort());
    const id = pick(all.value ?? [], at)?.id;
    const text = await bench.ask<{ text: string }>('templates.exportText', { id });
    const made = await bench.ask<{ id: string }>('templates.importText', text.value);
    same('import', made.code ?? 'done', 'done');
    if (made.value) model.templates.push(made.value.id);
    return made;
  }),
);

const backUp = fc.constant(
  act('backUp', async (model, bench) => {
    const reply = await bench.ask('backups.make', null);
    if (!model.locked) {
      same('backup', reply.code ?? 'done', 'done');
      model.saved = copyContent(model);
    }
    return reply;
  }),
);

/** The newest backup takes the place of the vault, which is locked then. */
const restore = fc.constant(
  act('restore', async (model, bench) => {
    await bench.lock();
    model.locked = true;
    const list = await bench.ask<BackupFile[]>('backups.list', null);
    const madeAt = list.value?.[0]?.madeAt ?? 0;
    const reply = await bench.ask('backups.restore', { madeAt, phrase: toolPhrase });
    same('restore', reply.code ?? 'done', model.saved ? 'done' : 'not-found');
    if (model.saved) Object.assign(model, copyContent(model.saved));
    return undefined;
  }),
);

function replace<T>(list: T[], stays: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(stays));
}

/** Rare ones, and how often each: a backup reads the whole vault twice. */
export const moreActs = [
  { weight: 4, arbitrary: writePage },
  { weight: 4, arbitrary: burnPage },
  { weight: 2, arbitrary: burnNow },
  { weight: 4, arbitrary: listPages },
  { weight: 2, arbitrary: passTemplate },
  { weight: 1, arbitrary: backUp },
  { weight: 1, arbitrary: restore },
];
