import { now } from '#main/vault/clock.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { templates as shipped } from '#shared/templates/catalogue.ts';
import { readTemplateFile, writeTemplateFile } from '#shared/templates/file.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import { asOwn, originOf } from '#shared/templates/origin.ts';
import { fittingFacts, freeTitle, keepsItsFrame } from '#shared/templates/own.ts';
import type { Template } from '#shared/templates/schema.ts';
import { describe, type Shelf, summarise } from './describe.ts';
import { readTextFile, writeTextFile } from './template-files.ts';
import {
  bringBack,
  countSessions,
  insertOwnTemplate,
  readOwnTemplate,
  readOwnTemplates,
  readRetired,
  readTemplate,
  retire,
  standIn,
  updateOwnTemplate,
} from './templates.sql.ts';

export const templatesHandlers: FeatureHandlers<'templates'> = {
  list: async (tx) => {
    const shelf = await readShelf(tx);
    const all = [...shipped, ...shelf.own.map(({ template }) => template)];
    return all.map((each) => summarise(each, shelf));
  },

  get: async (tx, { id }) => {
    const template = await readTemplate(tx, id);
    const sessions = await countSessions(tx, id);
    return { ...describe(template, await readShelf(tx)), template, sessions };
  },

  duplicate: async (tx, { id }) => keepAsNew(tx, await readTemplate(tx, id)),

  save: async (tx, { id, from, template }) => {
    const { template: before } = await readOwnTemplate(tx, id);
    if (before.version !== from) throw new AppError('template-changed');
    // What a template is for belongs to where it comes from: the editor changes its words.
    const { group, seeds, facts, origin } = before;
    const kept = fittingFacts({ facts, phases: template.phases });
    return write(tx, { ...template, group, seeds, facts: kept, origin }, before);
  },

  saveAsCopy: async (tx, { template }) => {
    if (!keepsItsFrame(template)) throw new AppError('invalid-input');
    return keepAsNew(tx, template);
  },

  retire: async (tx, { id }) => {
    await readTemplate(tx, id);
    await retire(tx, id, now());
    return null;
  },

  bringBack: async (tx, { id }) => {
    await bringBack(tx, id);
    return null;
  },

  useInstead: async (tx, { id, instead }) => {
    const { template } = await readOwnTemplate(tx, id);
    const origin = originOf(template);
    if (instead && !origin) throw new AppError('invalid-input');
    await standIn(tx, id, instead ? (origin?.id ?? null) : null);
    return null;
  },

  restoreWording: async (tx, { id, from }) => {
    const { template: before } = await readOwnTemplate(tx, id);
    const origin = originOf(before);
    if (!origin) throw new AppError('invalid-input');
    if (before.version !== from) throw new AppError('template-changed');
    return write(tx, { ...origin, origin: origin.id, title: before.title }, before);
  },

  importText: async (tx, { text }) => keepAsNew(tx, readTemplateFile(text)),

  openFile: async (keeper, { token }) => {
    const text = await readTextFile(keeper.chosenFiles.take(token, 'read'));
    return { text, template: readTemplateFile(text) };
  },

  exportText: async (tx, { id }) => ({ text: writeTemplateFile(await readTemplate(tx, id)) }),

  exportFile: async (keeper, { id, token }) => {
    const database = keeper.database();
    if (!database) throw new AppError('locked');
    const template = await database.read((tx) => readTemplate(tx, id));
    await writeTextFile(keeper.chosenFiles.take(token, 'write'), writeTemplateFile(template));
    return null;
  },
};

async function readShelf(tx: ReadTx): Promise<Shelf> {
  return { own: await readOwnTemplates(tx), retired: await readRetired(tx) };
}

/** Keeps a template under an id of its own, and a title that no other bears. */
async function keepAsNew(tx: WriteTx, given: Template): Promise<{ id: string }> {
  const id = `u-${globalThis.crypto.randomUUID()}`;
  const own = await readOwnTemplates(tx);
  const taken = [...shipped, ...own.map(({ template }) => template)].map(({ title }) => title);
  const facts = fittingFacts(given);
  const title = freeTitle(given.title, taken);
  await insertOwnTemplate(tx, asOwn({ ...given, title, facts }, id, 1), now());
  return { id };
}

/** @throws AppError `invalid-input` when it leaves its frame, `too-large` at the last version. */
async function write(
  tx: WriteTx,
  given: Template,
  { id, version }: Template,
): Promise<{ version: number; updatedAt: number }> {
  if (!keepsItsFrame(given)) throw new AppError('invalid-input');
  if (version >= templateLimits.versions) throw new AppError('too-large');
  const next = asOwn(given, id, version + 1);
  const updatedAt = now();
  await updateOwnTemplate(tx, next, version, updatedAt);
  return { version: next.version, updatedAt };
}
