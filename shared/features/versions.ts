import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { instant, nothing, sessionId } from './fields.ts';
import { keptText } from './merging.ts';
import { slug } from './sessions.ts';

/** The name of a version: the digest of what it says. */
export const versionId = z.string().regex(/^[0-9a-f]{64}$/);

/** Another text of one answer: it came with another copy, or was replaced by an older one. */
export const entryVersion = z.object({
  id: versionId,
  phaseId: slug,
  fieldId: slug,
  value: z.json(),
  writtenAt: instant,
  source: z.enum(['copy', 'replaced']),
});
export type EntryVersion = z.output<typeof entryVersion>;

export const versions = {
  /** The newest first; a version that says what the answer says now is left out. */
  ofSession: query({
    input: z.object({ id: sessionId }),
    output: z.array(entryVersion),
    topics: ['versions', 'sessions'],
  }),
  /** The answer takes the text of this version; what it said before is kept as a version. */
  takeUp: command({
    input: z.object({ id: versionId }),
    output: entryVersion.pick({ phaseId: true, fieldId: true, value: true }),
    topics: ['versions', 'entries'],
  }),
  /** What is kept beside everything that is no note of a session, the newest first. */
  others: query({ input: nothing, output: z.array(keptText), topics: ['versions'] }),
};
