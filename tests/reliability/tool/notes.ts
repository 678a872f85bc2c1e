import { createHash } from 'node:crypto';
import type { OpenVault } from '#main/vault/open-vault.ts';
import { documentFromText } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import type { Ask } from './vault.ts';

const words = (
  'matin marche silence café voisine escalier fenêtre peur répit colère sœur travail trajet ' +
  'lettre médecin jardin nuit réveil courage attente parole groupe reprise rendez-vous été'
).split(' ');

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** Note `i` of a seed: the same words every time, from a line to a few pages. */
export function noteText(seed: string, i: number): string {
  const random = bytesOf(`${seed}/${String(i)}`);
  const length = i % 50 === 49 ? 3_000 : 5 + (random() % 120);
  const body = Array.from({ length }, () => words[random() % words.length]).join(' ');
  return `Note ${String(i)} – ${body}`;
}

/** Bytes that follow from a text, without end. */
function bytesOf(text: string): () => number {
  let block = createHash('sha256').update(text).digest();
  let at = 0;
  return () => {
    if (at === block.length) [block, at] = [createHash('sha256').update(block).digest(), 0];
    return block[at++] ?? 0;
  };
}

const numberOf = (text: string): number => Number(/^Note (\d+) – /.exec(text)?.[1] ?? Number.NaN);

/** Every note in the file, by number. Reads the answers as they are kept, through the real door. */
export async function readNotes(vault: OpenVault): Promise<Map<number, string>> {
  const rows = await vault.database.read((tx) =>
    tx
      .selectFrom('entry')
      .innerJoin('session', 'session.id', 'entry.session_id')
      .innerJoin('pathway_person', 'pathway_person.pathway_id', 'session.pathway_id')
      .innerJoin('person', 'person.id', 'pathway_person.person_id')
      .select('entry.value')
      .execute(),
  );
  const texts = rows.map(({ value }) => documentText(JSON.parse(value)));
  return new Map(texts.map((text) => [numberOf(text), text]));
}

/** Notes that are in the full-text index: one row each in FTS5's own table of documents. */
export async function countIndexedNotes(vault: OpenVault): Promise<number> {
  const row = await vault.database.read((tx) =>
    tx
      .selectFrom('search_document')
      .innerJoin('search_index_docsize', 'search_index_docsize.id', 'search_document.rowid')
      .where('search_document.kind', '=', 'session')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  return row.count;
}

const sessionsPerPathway = 10;

/**
 * Writes notes where a user would: in the phases of sessions, ten sessions a pathway. Places are
 * made as they are needed; only the notes count.
 */
export function createNoteWriter(ask: Ask): (text: string) => Promise<void> {
  let person: PersonId | null = null;
  let pathway: PathwayId | null = null;
  let sessions = 0;
  let places: { readonly id: SessionId; readonly phaseId: string }[] = [];

  const openSession = async () => {
    person ??= (await ask<{ id: PersonId }>('persons.create', { pseudonym: 'Brume' })).id;
    if (pathway === null || sessions % sessionsPerPathway === 0) {
      const draft = { personIds: [person], startedOn: '2026-01-05' };
      pathway = (await ask<{ id: PathwayId }>('pathways.create', draft)).id;
    }
    const draft = { pathwayId: pathway, step: 'session', heldOn: '2026-02-02', place: 'onSite' };
    const { id } = await ask<{ id: SessionId }>('sessions.start', draft);
    const { template } = await ask<Session>('sessions.get', { id });
    sessions += 1;
    places = template.phases.map((phase) => ({ id, phaseId: phase.id }));
  };

  return async (text) => {
    if (places.length === 0) await openSession();
    const place = places.shift();
    const value = documentFromText(text);
    await ask('sessions.saveEntry', { ...place, fieldId: PHASE_NOTE_FIELD_ID, value });
  };
}
