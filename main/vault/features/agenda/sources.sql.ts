import { sql } from 'kysely';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { answersWithRole, fieldsWithRole } from '#main/vault/answers/role-fields.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { listPathways } from '#main/vault/features/pathways/pathways.sql.ts';
import { readSheetAnswers } from '#main/vault/features/sheets/sheet-answers.sql.ts';
import type { AgendaSources, AgreementEnd } from '#shared/rules/agenda/agenda.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';
import { agreementFacts, stateOf } from '#shared/rules/sheets/agreement-state.ts';
import { fieldKind } from '#shared/templates/kinds.ts';
import { firstDate } from '#shared/templates/value-text.ts';
import { valueSchemaFor } from '#shared/templates/values.ts';

/** What the agenda is made of, as the vault holds it. */
export async function agendaSources(tx: ReadTx, today: PlainDay): Promise<AgendaSources> {
  const pathways = await listPathways(tx, { personId: null, archived: false });
  const ids = pathways.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  return {
    pathways,
    agreedDays: await agreedDays(tx, ids),
    wordless: await wordlessSessions(tx, ids),
    agreements: await agreementEnds(tx, today),
  };
}

/** The day each session agreed on, whatever its template calls that field. */
async function agreedDays(
  tx: ReadTx,
  sessionIds: readonly string[],
): Promise<Map<string, PlainDay>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await answersWithRole(tx, 'nextDate')
    .select(['session.id', 'role_field.kind', 'entry.value'])
    .where('session.id', 'in', sessionIds)
    .execute();
  return new Map(
    rows.flatMap(({ id, kind, value }) => {
      const day = dayIn(kind, value);
      return day === null ? [] : [[id, day] as const];
    }),
  );
}

/** An answer that does not fit its field says nothing. Both are JSON. */
function dayIn(kindJson: string, valueJson: string): PlainDay | null {
  const kind = fieldKind.safeParse(JSON.parse(kindJson));
  if (!kind.success) return null;
  const value = valueSchemaFor(kind.data).safeParse(JSON.parse(valueJson));
  return value.success ? firstDate(kind.data, value.data) : null;
}

/** Open, without a word; not where it was chosen that no content is kept. */
async function wordlessSessions(
  tx: ReadTx,
  sessionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sessionIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('session')
    .leftJoin('session_note', 'session_note.session_id', 'session.id')
    .select('session.id')
    .where('session.id', 'in', sessionIds)
    .where('session.status', '=', 'open')
    .where(sql<boolean>`coalesce(session_note.mode, '') != 'none'`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entry')
            .whereRef('entry.session_id', '=', 'session.id')
            .where('entry.plain', '!=', '')
            .select('entry.session_id'),
        ),
      ),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Agreements given, that no other renews, with persons who are accompanied now. */
async function agreementEnds(tx: ReadTx, today: PlainDay): Promise<AgreementEnd[]> {
  const rows = await tx
    .selectFrom('sheet')
    .innerJoin('person', 'person.id', 'sheet.person_id')
    .select(['sheet.id', 'sheet.template_id', 'sheet.template_version', 'sheet.withdrawn_on'])
    .select('person.pseudonym')
    .where('sheet.discarded_at', 'is', null)
    .where('sheet.withdrawn_on', 'is', null)
    .where('person.archived_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sheet as renewed')
            .whereRef('renewed.replaces', '=', 'sheet.id')
            .where('renewed.discarded_at', 'is', null)
            .select('renewed.id'),
        ),
      ),
    )
    .where('sheet.template_id', 'in', (of) =>
      of.selectFrom(fieldsWithRole('agreement')).select('role_field.template_id'),
    )
    .execute();
  const ends: AgreementEnd[] = [];
  for (const row of rows) {
    const template = await readFrozenTemplate(tx, {
      id: row.template_id,
      version: row.template_version,
    });
    const answers = await readSheetAnswers(tx, row.id);
    const facts = agreementFacts(
      template,
      (phaseId, fieldId) =>
        answers.find((answer) => answer.phaseId === phaseId && answer.fieldId === fieldId)?.value,
    );
    const state = stateOf(facts, row.withdrawn_on, today);
    if (!facts?.expiresOn || (state !== 'given' && state !== 'expired')) continue;
    const { pseudonym, id: sheetId } = row;
    ends.push({ sheetId, title: template.title, pseudonym, expiresOn: facts.expiresOn });
  }
  return ends;
}
