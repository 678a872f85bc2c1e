import { z } from 'zod';
import { action, command, query } from '../ipc/procedure.ts';
import { ownTemplateId, template, templateId } from '../templates/schema.ts';
import { situations } from '../templates/situations.ts';
import { instant, nothing } from './fields.ts';

const named = z.object({ id: templateId, title: z.string() });

/** A template as a list shows it: what it contains and how long it lasts. */
export const templateSummary = z.object({
  id: templateId,
  title: z.string(),
  description: z.string(),
  situation: z.enum(situations),
  minutes: z.int(),
  phases: z.array(
    z.object({ id: z.string(), title: z.string(), minutes: z.int(), prompts: z.int() }),
  ),
  prompts: z.int(),
  fields: z.int(),
  /** Written by the user, from one of ours or from a file. */
  own: z.boolean(),
  /** The shipped template it was made from. */
  origin: named.nullable(),
  /** New sessions begin with it where its origin would have served. */
  standsIn: z.boolean(),
  /** The user's own that serves in its place. */
  replacedBy: named.nullable(),
  /** No longer proposed; `bringBack` is the undo. */
  retiredAt: instant.nullable(),
  updatedAt: instant.nullable(),
});
export type TemplateSummary = z.output<typeof templateSummary>;

export const templateSheet = templateSummary
  .omit({ phases: true, prompts: true, fields: true })
  .extend({ template, sessions: z.int().nonnegative() });
export type TemplateSheet = z.output<typeof templateSheet>;

/** What main has lent to the vault process: a file chosen in its own dialog, never a path. */
export const fileToken = z.uuid();

const byId = z.object({ id: templateId });
const byOwnId = z.object({ id: ownTemplateId });

export const templates = {
  /** Ours in their order, then the user's own; retired ones included. */
  list: query({ input: nothing, output: z.array(templateSummary), topics: ['templates'] }),
  get: query({ input: byId, output: templateSheet, topics: ['templates'] }),
  duplicate: command({ input: byId, output: byOwnId, topics: ['templates'] }),
  /**
   * `from`: the version the editor began with; another one saved since is `template-changed`, and
   * nothing is written. Minutes in all, slug and version are set here.
   */
  save: command({
    input: z.object({ id: ownTemplateId, from: z.int(), template }),
    output: z.object({ version: z.int(), updatedAt: instant }),
    topics: ['templates'],
  }),
  /** « Garder ma version comme copie »: what the editor holds, as another template. */
  saveAsCopy: command({ input: z.object({ template }), output: byOwnId, topics: ['templates'] }),
  retire: command({ input: byId, output: nothing, topics: ['templates'] }),
  bringBack: command({ input: byId, output: nothing, topics: ['templates'] }),
  /** Whether new sessions begin with it instead of its origin; those begun keep their own. */
  useInstead: command({
    input: byOwnId.extend({ instead: z.boolean() }),
    output: nothing,
    topics: ['templates'],
  }),
  /** Takes the wording of the origin again; `save` with what was there before is the undo. */
  restoreWording: command({
    input: byOwnId.extend({ from: z.int() }),
    output: z.object({ version: z.int(), updatedAt: instant }),
    topics: ['templates'],
  }),
  /** The text of a `*.trame.json`. @throws `template-file-*`; nothing is kept of what is refused. */
  importText: command({
    input: z.object({ text: z.string() }),
    output: byOwnId,
    topics: ['templates'],
  }),
  /** Reads a chosen file and shows what it contains, without keeping anything. */
  openFile: action({
    input: z.object({ token: fileToken }),
    output: z.object({ text: z.string(), template }),
  }),
  exportText: query({
    input: byId,
    output: z.object({ text: z.string() }),
    topics: ['templates'],
  }),
  exportFile: action({ input: byId.extend({ token: fileToken }), output: nothing }),
};
