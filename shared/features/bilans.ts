import { z } from 'zod';
import { action, command, query } from '../ipc/procedure.ts';
import { writtenFormat } from '../rules/bilan/formats.ts';
import { bilanId, bilanLineId, instant, limits, nothing, pathwayId, text } from './fields.ts';

/** practice.md 4A: three outputs. Only the second is built; the model carries the others. */
export const bilanKind = z.enum(['depersonalised']);
export type BilanKind = z.output<typeof bilanKind>;

/** Nothing leaves unless its line was turned to `show`. */
export const visibility = z.enum(['keep', 'show']);
export type Visibility = z.output<typeof visibility>;

export const bilanSectionId = z.enum([
  'framework',
  'rhythm',
  'worked',
  'shifted',
  'team',
  'outlook',
  'limits',
]);
export type BilanSectionId = z.output<typeof bilanSectionId>;

export const bilanLine = z.object({
  id: bilanLineId,
  section: bilanSectionId,
  /** Known names already replaced. */
  text: text(limits.shortText * 5),
  /** Where it comes from, in words (« séances 2, 4 · thèmes »). Never exported. */
  origin: z.string(),
  visibility,
  /** A name the vault knows is in it, typed by hand or learnt since: it cannot be shown as it is. */
  nameRemains: z.boolean(),
});
export type BilanLine = z.output<typeof bilanLine>;

export const bilan = z.object({
  id: bilanId,
  kind: bilanKind,
  pathway: z.object({ id: pathwayId, title: z.string() }),
  createdAt: instant,
  updatedAt: instant,
  exportedAt: instant.nullable(),
  lines: z.array(bilanLine),
});
export type Bilan = z.output<typeof bilan>;

export const bilanSummary = bilan.omit({ lines: true }).extend({
  shown: z.int().nonnegative(),
  total: z.int().nonnegative(),
});
export type BilanSummary = z.output<typeof bilanSummary>;

const documentBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
]);
export type BilanBlock = z.output<typeof documentBlock>;

/**
 * What leaves, whatever the output (PDF, DOCX, Markdown) and whatever the bilan: a cover, then
 * sections of plain blocks. A new output walks it; a new kind of bilan fills it.
 */
export const bilanDocument = z.object({
  kind: bilanKind,
  language: z.literal('fr'),
  cover: z.object({
    title: z.string(),
    subtitle: z.string(),
    /** « Document dépersonnalisé… »: never « anonyme » (practice.md 4A). */
    nature: z.string(),
    /** In quarters, never dates. */
    period: z.string(),
  }),
  notice: z.string(),
  sections: z.array(
    z.object({ id: bilanSectionId, title: z.string(), blocks: z.array(documentBlock) }),
  ),
});
export type BilanDocument = z.output<typeof bilanDocument>;

const byId = z.object({ id: bilanId });

export const bilans = {
  list: query({
    input: z.object({ pathwayId: pathwayId.nullable() }),
    output: z.array(bilanSummary),
    topics: ['bilans', 'pathways'],
  }),
  get: query({ input: byId, output: bilan, topics: ['bilans', 'pathways', 'persons'] }),
  prepare: command({ input: z.object({ pathwayId }), output: byId, topics: ['bilans'] }),
  setVisibility: command({
    input: byId.extend({ lineIds: z.array(bilanLineId).min(1).max(2_000), visibility }),
    output: nothing,
    topics: ['bilans'],
  }),
  editLine: command({
    input: z.object({ id: bilanId, lineId: bilanLineId, text: text(limits.shortText * 5) }),
    output: nothing,
    topics: ['bilans'],
  }),
  /** Only the lines to show, after a last look for known names (`bilan-name-remains`). */
  document: query({ input: byId, output: bilanDocument, topics: ['bilans', 'persons'] }),
  /**
   * The same document, written to a place that main has lent: from there on it is not protected.
   * @throws as `document`; `export-cancelled` when a lock came first; `disk-full`,
   * `folder-read-only`, `export-failed`, and then nothing is left behind
   */
  exportFile: action({
    input: byId.extend({ format: writtenFormat, token: z.uuid() }),
    output: nothing,
  }),
  markExported: command({ input: byId, output: nothing, topics: ['bilans'] }),
  discard: command({ input: byId, output: nothing, topics: ['bilans'] }),
  restore: command({ input: byId, output: nothing, topics: ['bilans'] }),
};
