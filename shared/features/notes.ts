import { z } from 'zod';
import { entityLabels } from '../anonymise/types.ts';
import { command, query } from '../ipc/procedure.ts';
import { noteMode } from '../rules/note-mode.ts';
import { fieldKind } from '../templates/kinds.ts';
import {
  address,
  done,
  instant,
  limits,
  nothing,
  place,
  plainDate,
  replyId,
  sessionId,
} from './fields.ts';

/** Whose hand wrote a reply: the person's own, or mine while they spoke. */
export const replyHand = z.enum(['person', 'reported']);
export type ReplyHand = z.output<typeof replyHand>;

/** « Droit de réponse »: what the person wants said beside the note (RGPD art. 16; practice.md R6). */
export const reply = z.object({
  id: replyId,
  hand: replyHand,
  writtenOn: plainDate,
  text: z.string(),
  updatedAt: instant,
});
export type Reply = z.output<typeof reply>;

/** What was agreed to about notes asks for less than a whole one; `on`: the day it was agreed to. */
export const agreedNote = z.object({ mode: noteMode.extract(['minimal', 'none']), on: plainDate });
export type AgreedNote = z.output<typeof agreedNote>;

export const sessionNote = z.object({
  /** Null: not chosen yet. */
  mode: noteMode.nullable(),
  /** A lighter way that the agreement of the person asks for: proposed, never taken by itself. */
  agreed: agreedNote.nullable(),
  /** The day the person read the note, for the mode `reread`. */
  rereadOn: plainDate.nullable(),
  /** Answers already written that the mode would not keep. */
  beyond: z.int().nonnegative(),
  replies: z.array(reply),
});
export type SessionNote = z.output<typeof sessionNote>;

/** A note as it is handed to the person: their file's answers alone, questions in *tu* or *vous*. */
export const notePage = z.object({
  title: z.string(),
  heldOn: plainDate,
  place,
  address,
  mode: noteMode.nullable(),
  rereadOn: plainDate.nullable(),
  phases: z.array(
    z.object({
      title: z.string(),
      answers: z.array(z.object({ label: z.string(), kind: fieldKind, value: z.json() })),
    }),
  ),
  replies: z.array(reply),
});
export type NotePage = z.output<typeof notePage>;

/** Words that could let somebody be recognised; `pseudonym` of the person they name, if known. */
export const noteDetail = z.object({
  words: z.string(),
  label: z.enum(entityLabels),
  pseudonym: z.string().nullable(),
});
export type NoteDetail = z.output<typeof noteDetail>;

const bySession = z.object({ sessionId });
const words = z
  .string()
  .trim()
  .min(1)
  .max(limits.shortText * 5);

/** How the note of a session is kept, and what the person answers to it. */
export const notes = {
  /** Also after an autosave: a template may ask how the note is kept. */
  get: query({
    input: bySession,
    output: sessionNote,
    topics: ['notes', 'sessions', 'entries', 'sheets'],
  }),
  setMode: command({
    input: bySession.extend({ mode: noteMode.nullable(), rereadOn: plainDate.nullable() }),
    output: nothing,
    topics: ['notes'],
  }),
  /** Erases for good what the chosen mode does not keep. */
  eraseBeyond: command({
    input: bySession,
    output: nothing,
    topics: ['notes', 'sessions', 'versions'],
  }),
  /** A new one without `id`, otherwise the same one reworded. */
  saveReply: command({
    input: bySession.extend({
      id: replyId.nullable(),
      hand: replyHand,
      writtenOn: plainDate,
      text: words,
    }),
    output: done.extend({ id: replyId }),
    topics: ['notes'],
  }),
  discardReply: command({ input: z.object({ id: replyId }), output: nothing, topics: ['notes'] }),
  restoreReply: command({ input: z.object({ id: replyId }), output: nothing, topics: ['notes'] }),
  /** In the note of a phase, as it is saved: looked for again after each autosave. */
  details: query({
    input: bySession.extend({ phaseId: z.string().min(1).max(80) }),
    output: z.array(noteDetail),
    topics: ['entries', 'persons'],
  }),
  /** @throws `sheet-claims-secrecy` where the frame of practice does not allow the words. */
  page: query({
    input: bySession.extend({ address }),
    output: notePage,
    topics: ['notes', 'sessions', 'settings'],
  }),
};
