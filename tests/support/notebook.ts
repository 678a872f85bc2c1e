import type { VaultDatabase } from '#main/vault/db/database.ts';
import { indexDocument } from '#main/vault/db/search-index.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import { newTimer, type TimerState } from '#shared/rules/timer.ts';

/** The smallest frozen template with a note, an ordinary field and an exit keyword. */
export const smallTemplate = {
  id: 'T90',
  version: 1,
  phases: [
    {
      id: 'accueil',
      title: 'Accueil',
      fields: [{ id: 'intention', label: 'Ce qui nous amène', role: 'intention' }],
    },
    {
      id: 'sortie',
      title: 'Sortie',
      fields: [{ id: 'mot', label: 'Mot de sortie', role: 'exitKeyword' }],
    },
  ],
};

interface SessionGiven {
  readonly pathwayId: PathwayId;
  readonly heldOn: string;
  readonly number?: number | null;
  readonly timer?: TimerState;
  readonly discarded?: boolean;
  /** `phase.field` → plain text. */
  readonly entries?: Readonly<Record<string, string>>;
}

type Ask = <T>(path: string, input: unknown) => Promise<T>;

export async function createPerson(ask: Ask, pseudonym: string, more = {}): Promise<PersonId> {
  return (await ask<{ id: PersonId }>('persons.create', { pseudonym, ...more })).id;
}

export async function createPathway(
  ask: Ask,
  personIds: readonly PersonId[],
  more = {},
): Promise<PathwayId> {
  const given = { personIds, startedOn: '2026-01-05', ...more };
  return (await ask<{ id: PathwayId }>('pathways.create', given)).id;
}

/** A session straight into its tables: what other features read of it, without its own handlers. */
export async function insertSession(
  database: VaultDatabase,
  given: SessionGiven,
): Promise<SessionId> {
  const id = globalThis.crypto.randomUUID() as SessionId;
  await database.write(async (tx) => {
    await tx
      .insertInto('template')
      .values({ id: 'T90', version: 1, body: JSON.stringify(smallTemplate) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('session')
      .values({
        id,
        pathway_id: given.pathwayId,
        step: 'session',
        number: given.number ?? null,
        template_id: 'T90',
        template_version: 1,
        held_on: given.heldOn,
        place: 'onSite',
        status: 'closed',
        phase_id: 'sortie',
        timer: JSON.stringify(given.timer ?? stoppedTimer({})),
        discarded_at: given.discarded ? 1 : null,
        closed_at: null,
        created_at: 1,
        updated_at: 1,
      })
      .execute();
    for (const [key, plain] of Object.entries(given.entries ?? {})) {
      const [phaseId = '', fieldId = ''] = key.split('.');
      await tx
        .insertInto('entry')
        .values({
          session_id: id,
          phase_id: phaseId,
          field_id: fieldId,
          class: 'dossier',
          value: JSON.stringify(plain),
          plain,
          updated_at: 1,
        })
        .execute();
      await indexDocument(tx, {
        kind: 'session',
        ownerId: id,
        phaseId,
        fieldId,
        title: '',
        body: plain,
      });
    }
  });
  return id;
}

/** A timer that has been stopped after so many milliseconds in each phase. */
export function stoppedTimer(elapsed: Readonly<Record<string, number>>): TimerState {
  return { ...newTimer(), phases: elapsed };
}
