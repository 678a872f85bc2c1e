import type { ReadTx } from '#main/vault/db/database.ts';
import type { EntityLabel } from '#shared/anonymise/types.ts';
import { documentSchema } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import type { NoteDetail } from '#shared/features/notes.ts';
import { knownWorld } from '#shared/rules/bilan/known-world.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { readVaultNames } from '../bilans/known-names.sql.ts';
import { loadDetector } from '../reviews/detector.ts';
import { listRemembered, rememberedDecisions } from '../reviews/reviews.sql.ts';

/** A day or an age tells the story of the session; these tell who and where. */
const telling: ReadonlySet<EntityLabel> = new Set([
  'PERSON',
  'ORG',
  'LOC',
  'PHONE',
  'EMAIL',
  'ID',
  'URL',
  'ADDRESS',
]);
/** A margin, not a report. */
const most = 20;

/**
 * What in the saved note of a phase could let somebody be recognised, once each, in reading order.
 * The pseudonyms are there for that very reason: they are not told.
 */
export async function readDetails(
  tx: ReadTx,
  { sessionId, phaseId }: { readonly sessionId: string; readonly phaseId: string },
): Promise<NoteDetail[]> {
  const text = await readNoteText(tx, sessionId, phaseId);
  if (text === '') return [];
  const names = await readVaultNames(tx);
  const world = knownWorld(names, rememberedDecisions(await listRemembered(tx)));
  const detect = await loadDetector(world);
  const pseudonyms = new Map(names.persons.map(({ id, pseudonym }) => [id, pseudonym]));
  const chosen = new Set([...pseudonyms.values()].map(folded));
  const found = new Map<string, NoteDetail>();
  for (const { start, end, label, entityId } of detect(text).spans) {
    const words = text.slice(start, end);
    if (!telling.has(label) || chosen.has(folded(words)) || found.has(words)) continue;
    found.set(words, { words, label, pseudonym: pseudonyms.get(entityId) ?? null });
  }
  return [...found.values()].slice(0, most);
}

const folded = (words: string) => words.trim().toLocaleLowerCase('fr');

async function readNoteText(tx: ReadTx, sessionId: string, phaseId: string): Promise<string> {
  const row = await tx
    .selectFrom('entry')
    .select('value')
    .where('session_id', '=', sessionId)
    .where('phase_id', '=', phaseId)
    .where('field_id', '=', PHASE_NOTE_FIELD_ID)
    .executeTakeFirst();
  return row ? documentText(documentSchema.parse(JSON.parse(row.value))) : '';
}
