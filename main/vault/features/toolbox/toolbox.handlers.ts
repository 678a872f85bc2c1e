import { basename } from 'node:path';
import { now } from '#main/vault/clock.ts';
import type { VaultDatabase } from '#main/vault/db/database.ts';
import { readChosenFile, writeChosenFile } from '#main/vault/files/chosen-file.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { AppError } from '#shared/errors.ts';
import { attachmentId, toolId } from '#shared/features/fields.ts';
import {
  attachmentLimits,
  attachmentName,
  attachmentType,
  isShown,
} from '#shared/rules/attachment.ts';
import {
  insertPiece,
  insertTool,
  readPiece,
  readTool,
  readTools,
  setAside,
  updateTool,
} from './tools.sql.ts';

export const toolboxHandlers: FeatureHandlers<'toolbox'> = {
  list: (tx) => readTools(tx),

  get: (tx, { id }) => readTool(tx, id),

  create: async (tx, draft) => {
    const id = toolId.parse(globalThis.crypto.randomUUID());
    await insertTool(tx, id, draft, now());
    return { id };
  },

  update: async (tx, { id, ...draft }) => {
    await updateTool(tx, id, draft, now());
    return null;
  },

  discard: async (tx, { id }) => {
    await setAside(tx, 'tool', id, now());
    return null;
  },

  restore: async (tx, { id }) => {
    await setAside(tx, 'tool', id, null);
    return null;
  },

  attach: async (keeper, { id, token }) => {
    const database = open(keeper);
    const path = keeper.chosenFiles.take(token, 'read');
    const content = await readChosenFile(path, attachmentLimits.bytes, {
      unreadable: 'attachment-unreadable',
      tooLarge: 'attachment-too-large',
    });
    const type = attachmentType(content);
    if (type === null) throw new AppError('attachment-refused');
    const piece = {
      id: attachmentId.parse(globalThis.crypto.randomUUID()),
      name: attachmentName(basename(path), type),
      type,
      bytes: content.byteLength,
      content,
    };
    await database.write(async (tx) => {
      const { attachments } = await readTool(tx, id);
      if (attachments.length >= attachmentLimits.perTool) {
        throw new AppError('attachment-too-many');
      }
      await insertPiece(tx, id, piece, now());
    });
    return { attachmentId: piece.id };
  },

  saveCopy: async (keeper, { id, token }) => {
    const path = keeper.chosenFiles.take(token, 'write');
    const { content } = await open(keeper).read((tx) => readPiece(tx, id));
    await writeChosenFile(path, content);
    return null;
  },

  picture: async (tx, { id }) => {
    const { content, type } = await readPiece(tx, id);
    return isShown(content, type) ? { base64: Buffer.from(content).toString('base64') } : null;
  },

  detach: async (tx, { id }) => {
    await setAside(tx, 'attachment', id, now());
    return null;
  },

  reattach: async (tx, { id }) => {
    await setAside(tx, 'attachment', id, null);
    return null;
  },
};

/** @throws AppError `locked`: a lock may come between the gate and this line. */
function open(keeper: Keeper): VaultDatabase {
  const database = keeper.database();
  if (!database) throw new AppError('locked');
  return database;
}
