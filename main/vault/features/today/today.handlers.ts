import type { FeatureHandlers } from '#main/vault/handler.ts';
import { sessionId } from '#shared/features/fields.ts';
import { listPathways } from '../pathways/pathways.sql.ts';
import { lastThreads } from '../sessions/roles.sql.ts';
import { hasPersons, readResume } from './today.sql.ts';

export const todayHandlers: FeatureHandlers<'today'> = {
  overview: async (tx) => {
    const pathways = await listPathways(tx, { personId: null, archived: false });
    const threads = await lastThreads(
      tx,
      pathways.map(({ id }) => id),
    );
    return {
      resume: await readResume(tx),
      pathways,
      threads: pathways.flatMap((pathway) => {
        const thread = threads.get(pathway.id);
        if (!thread) return [];
        return {
          pathwayId: pathway.id,
          pathwayTitle: pathway.title,
          sessionId: sessionId.parse(thread.sessionId),
          text: thread.text,
          heldOn: thread.heldOn,
        };
      }),
      empty: !(await hasPersons(tx)),
    };
  },
};
