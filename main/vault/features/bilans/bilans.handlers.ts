import { now } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { bilanDocx } from '#main/vault/documents/bilan-docx.ts';
import { writeChosenFile } from '#main/vault/files/chosen-file.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import type { BilanDocument } from '#shared/features/bilans.ts';
import { type BilanId, bilanId } from '#shared/features/fields.ts';
import { bilanWay } from '#shared/features/pathways.ts';
import { composeLines } from '#shared/rules/bilan/compose-lines.ts';
import { bilanDocumentOf } from '#shared/rules/bilan/document.ts';
import type { WrittenFormat } from '#shared/rules/bilan/formats.ts';
import { hideKnown } from '#shared/rules/bilan/hide.ts';
import { namesRemain } from '#shared/rules/bilan/known-names.ts';
import { bilanMarkdown } from '#shared/rules/bilan/markdown.ts';
import { reviewedLines } from '../reviews/reviewed-lines.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import {
  changeBilan,
  changeLines,
  insertBilan,
  listBilans,
  readBilan,
  readLines,
} from './bilans.sql.ts';
import { readBilanFacts, readHeldDays } from './facts.sql.ts';
import { readKnownNames } from './known-names.sql.ts';

export const bilansHandlers: FeatureHandlers<'bilans'> = {
  list: (tx, { pathwayId }) => listBilans(tx, pathwayId),

  get: async (tx, { id }) => {
    const { shown: _shown, total: _total, ...bilan } = await readBilan(tx, id);
    const known = await readKnownNames(tx);
    const lines = (await readLines(tx, id)).map((line) => ({
      ...line,
      nameRemains: namesRemain(line.text, known),
    }));
    return { ...bilan, lines };
  },

  prepare: async (tx, { pathwayId }) => {
    const facts = await readBilanFacts(tx, pathwayId);
    const lines = composeLines(facts, hideKnown(await readKnownNames(tx)));
    const id = bilanId.parse(globalThis.crypto.randomUUID());
    await insertBilan(tx, { id, pathwayId, kind: 'depersonalised' }, lines, now());
    return { id };
  },

  setVisibility: async (tx, { id, lineIds, visibility }) => {
    await readBilan(tx, id);
    await changeLines(tx, id, lineIds, { visibility });
    await changeBilan(tx, id, { updatedAt: now() });
    return null;
  },

  /** Kept to the letter: the person decides of their words, `document` has the last look. */
  editLine: async (tx, { id, lineId, text }) => {
    await readBilan(tx, id);
    await changeLines(tx, id, [lineId], { text });
    await changeBilan(tx, id, { updatedAt: now() });
    return null;
  },

  document: (tx, { id }) => readDocument(tx, id),

  exportFile: async (keeper, { id, format, token }) => {
    const database = keeper.database();
    if (!database) throw new AppError('locked');
    const document = await database.read((tx) => readDocument(tx, id));
    const bytes = await writtenAs[format](document);
    // Locked meanwhile: nothing may leave any more.
    if (keeper.database() !== database) throw new AppError('export-cancelled');
    await writeChosenFile(keeper.chosenFiles.take(token, 'write'), bytes);
    return null;
  },

  markExported: async (tx, { id }) => {
    await readBilan(tx, id);
    await changeBilan(tx, id, { exportedAt: now() });
    return null;
  },

  discard: async (tx, { id }) => {
    await readBilan(tx, id);
    await changeBilan(tx, id, { discardedAt: now() });
    return null;
  },

  restore: async (tx, { id }) => {
    await changeBilan(tx, id, { discardedAt: null });
    return null;
  },
};

const writtenAs: Readonly<
  Record<WrittenFormat, (document: BilanDocument) => Uint8Array | Promise<Uint8Array>>
> = {
  docx: bilanDocx,
  md: (document) => Buffer.from(bilanMarkdown(document), 'utf8'),
};

/** What may leave, after the last look at it. */
async function readDocument(tx: ReadTx, id: BilanId): Promise<BilanDocument> {
  const bilan = await readBilan(tx, id);
  const shown = (await readLines(tx, id)).filter(({ visibility }) => visibility === 'show');
  if (shown.every(({ text }) => text.trim() === '')) throw new AppError('bilan-nothing-to-show');
  const known = await readKnownNames(tx);
  if (shown.some(({ text }) => namesRemain(text, known))) {
    throw new AppError('bilan-name-remains');
  }
  const reviewed = await reviewedLines(tx, bilan, shown);
  // A replacement written by hand may name somebody too: the last look is the last word.
  if (reviewed.some(({ text }) => namesRemain(text, known))) {
    throw new AppError('bilan-name-remains');
  }
  const { kind, mode, startedOn } = await readPathwayHead(tx, bilan.pathway.id);
  const days = await readHeldDays(tx, bilan.pathway.id, bilan.createdAt);
  return bilanDocumentOf(reviewed, { way: bilanWay.parse(kind), mode, startedOn, days });
}
