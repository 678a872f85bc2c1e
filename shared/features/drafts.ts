import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { nothing } from './fields.ts';

/** Names what is being filled in: `person:new`, `person:<id>`, `pathway:new`… */
export const draftKey = z.string().min(1).max(120);

/** Where one was: the address of the screen, and the caret in its main text. */
export const writingPlace = z.object({
  route: z.string().max(300),
  field: z.string().max(200).nullable(),
  caret: z.int().nonnegative().nullable(),
});
export type WritingPlace = z.output<typeof writingPlace>;

/** Text typed in a form that has not been submitted yet, kept so that a lock costs nothing. */
export const drafts = {
  get: query({ input: z.object({ key: draftKey }), output: z.json().nullable(), topics: [] }),
  save: command({
    input: z.object({ key: draftKey, value: z.json() }),
    output: nothing,
    topics: [],
  }),
  discard: command({ input: z.object({ key: draftKey }), output: nothing, topics: [] }),
  place: query({ input: nothing, output: writingPlace.nullable(), topics: [] }),
  savePlace: command({ input: writingPlace, output: nothing, topics: [] }),
};
