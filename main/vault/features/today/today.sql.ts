import { answerField } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { sessionId } from '#shared/features/fields.ts';
import type { Overview } from '#shared/features/today.ts';
import { findPathway } from '../pathways/pathways.sql.ts';

/** Where one left off: the open session last written in, with the end of what was written. */
export async function readResume(tx: ReadTx): Promise<Overview['resume']> {
  const row = await tx
    .selectFrom('session')
    .innerJoin('pathway', 'pathway.id', 'session.pathway_id')
    .select(['session.id', 'session.pathway_id', 'session.number', 'session.phase_id'])
    .select(['session.updated_at', 'session.template_id', 'session.template_version'])
    .where('session.status', '=', 'open')
    .where('session.discarded_at', 'is', null)
    .where('pathway.archived_at', 'is', null)
    .orderBy('session.updated_at', 'desc')
    .orderBy('session.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const pathway = row && (await findPathway(tx, row.pathway_id));
  if (!row || !pathway) return null;
  const frozen = { id: row.template_id, version: row.template_version };
  const template = await readFrozenTemplate(tx, frozen);
  const written = await tx
    .selectFrom('entry')
    .select(['phase_id', 'field_id', 'plain'])
    .where('session_id', '=', row.id)
    .where('plain', '!=', '')
    .orderBy('updated_at', 'desc')
    .execute();
  const note = written.find(
    (entry) =>
      answerField(template, { phaseId: entry.phase_id, fieldId: entry.field_id })?.kind.type ===
      'richText',
  );
  return {
    sessionId: sessionId.parse(row.id),
    pathway,
    number: row.number,
    phaseTitle: template.phases.find(({ id }) => id === row.phase_id)?.title ?? '',
    excerpt: lastWords(note?.plain ?? ''),
    writtenAt: row.updated_at,
  };
}

export async function hasPersons(tx: ReadTx): Promise<boolean> {
  const row = await tx.selectFrom('person').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

const excerptLength = 160;

/** The end of a text on one line, from the beginning of a word, « … » in front when it is cut. */
function lastWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  const end = flat.slice(-excerptLength);
  const space = end.indexOf(' ');
  return `…${space === -1 ? end.replace(/^[\uDC00-\uDFFF]/, '') : end.slice(space)}`;
}
