import { z } from 'zod';
import { action, command, query } from '../ipc/procedure.ts';
import { attachmentTypes } from '../rules/attachment.ts';
import {
  attachmentId,
  instant,
  limits,
  line,
  nothing,
  optionalLine,
  plainDate,
  tags,
  text,
  toolId,
} from './fields.ts';

/** Whom a tool is for: oneself, the group it was made with, anybody (practice.md 002-16). */
export const reach = z.enum(['personal', 'group', 'shareable']);
export type Reach = z.output<typeof reach>;

export const toolDraft = z.object({
  title: line(limits.title),
  /** What it is for. */
  purpose: text(limits.shortText).default(''),
  how: text(20_000).default(''),
  reach: reach.default('personal'),
  /** Where it comes from, or whom one owes it to. */
  source: optionalLine(limits.title).default(''),
  datedOn: plainDate.nullable().default(null),
  tags: tags.default([]),
});
export type ToolDraft = z.output<typeof toolDraft>;

/** A piece kept in the vault, without its bytes. */
export const attachment = z.object({
  id: attachmentId,
  name: z.string(),
  type: z.enum(attachmentTypes),
  bytes: z.int().nonnegative(),
});
export type Attachment = z.output<typeof attachment>;

export const tool = toolDraft.extend({
  id: toolId,
  updatedAt: instant,
  attachments: z.array(attachment),
});
export type Tool = z.output<typeof tool>;

const byId = z.object({ id: toolId });
const byPiece = z.object({ id: attachmentId });
/** What main has lent to the vault process: a file chosen in its own dialog, never a path. */
const token = z.uuid();

export const toolbox = {
  list: query({ input: nothing, output: z.array(tool), topics: ['tools'] }),
  get: query({ input: byId, output: tool, topics: ['tools'] }),
  create: command({ input: toolDraft, output: byId, topics: ['tools'] }),
  update: command({ input: toolDraft.extend({ id: toolId }), output: nothing, topics: ['tools'] }),
  /** Sets a tool aside; `restore` is the undo. */
  discard: command({ input: byId, output: nothing, topics: ['tools'] }),
  restore: command({ input: byId, output: nothing, topics: ['tools'] }),
  /**
   * Takes a copy of a chosen file into the vault; the file itself is left where it is.
   * @throws `attachment-refused`, `attachment-too-large`, `attachment-unreadable`, `too-many`
   */
  attach: action({
    input: byId.extend({ token }),
    output: z.object({ attachmentId }),
    touches: ['tools'],
  }),
  /** Writes the bytes to a chosen place, as they came: from there on they are not protected. */
  saveCopy: action({ input: byPiece.extend({ token }), output: nothing }),
  /** The bytes of a picture, base64, to be drawn again on screen; null for all that is not shown. */
  picture: query({
    input: byPiece,
    output: z.object({ base64: z.string() }).nullable(),
    topics: ['tools'],
  }),
  /** Takes a piece off a tool; `reattach` is the undo. */
  detach: command({ input: byPiece, output: nothing, topics: ['tools'] }),
  reattach: command({ input: byPiece, output: nothing, topics: ['tools'] }),
};
