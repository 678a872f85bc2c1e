import { answerField, answerPlaces } from '#main/vault/answers/answer-field.ts';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { EditorDocument } from '#shared/editor/document.ts';
import type { Address } from '#shared/features/fields.ts';
import type { NotePage } from '#shared/features/notes.ts';
import { type StoredEntry, toExportable } from '#shared/rules/bilan/exportable.ts';
import { readdress } from '#shared/templates/readdress.ts';
import { fieldClass, type Template } from '#shared/templates/schema.ts';

/** What of a session the page needs to know. */
interface KeptSession {
  readonly id: string;
  readonly step: StoredEntry['step'];
  readonly number: number | null;
  readonly template: { readonly id: string; readonly version: number };
}

/**
 * The phases of a note as they may be handed to the person: only answers whose class lets them
 * leave (`toExportable`), so that what is the practitioner's own cannot be printed by mistake.
 */
export async function notePhases(
  tx: ReadTx,
  session: KeptSession,
  address: Address,
): Promise<{ title: string; phases: NotePage['phases'] }> {
  const template = await readFrozenTemplate(tx, session.template);
  const stored = await storedEntries(tx, session, template);
  const phases = template.phases.map(({ id, title }) => ({
    title,
    answers: stored.flatMap(({ phaseId, entry }) => {
      const leaving = phaseId === id ? toExportable(entry) : null;
      if (leaving === null) return [];
      const { label, kind, value } = leaving;
      const said =
        kind.type === 'richText' ? readdress(value as EditorDocument, template, address) : value;
      return [{ label, kind, value: said as NotePage['phases'][number]['answers'][0]['value'] }];
    }),
  }));
  return { title: template.title, phases: phases.filter(({ answers }) => answers.length > 0) };
}

async function storedEntries(
  tx: ReadTx,
  { id, step, number }: KeptSession,
  template: Template,
): Promise<{ phaseId: string; entry: StoredEntry }[]> {
  const rows = await tx
    .selectFrom('entry')
    .select(['phase_id', 'field_id', 'class', 'value'])
    .where('session_id', '=', id)
    .execute();
  const byPlace = new Map(rows.map((row) => [`${row.phase_id}/${row.field_id}`, row]));
  return answerPlaces(template).flatMap((at) => {
    const row = byPlace.get(`${at.phaseId}/${at.fieldId}`);
    const field = answerField(template, at);
    if (!row || !field) return [];
    const entry = {
      // A class this version does not know is one that does not leave.
      class: fieldClass.catch('never').parse(row.class),
      step,
      number,
      month: 1,
      role: field.role ?? null,
      label: field.label,
      kind: field.kind,
      value: JSON.parse(row.value),
    };
    return [{ phaseId: at.phaseId, entry }];
  });
}
