import { sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { FieldRole } from '#shared/templates/roles.ts';

/**
 * The fields that play a role in the frozen templates. Answers are looked up by what their field
 * means, never by a field's name: a template written by its user works like ours.
 */
export const fieldsWithRole = (role: FieldRole) =>
  sql<{
    template_id: string;
    template_version: number;
    phase_id: string;
    field_id: string;
    /** Its kind, as JSON. */
    kind: string;
  }>`(
  SELECT template.id AS template_id, template.version AS template_version,
    phase.value ->> 'id' AS phase_id, field.value ->> 'id' AS field_id,
    field.value -> '$.kind' AS kind
  FROM template, json_each(template.body, '$.phases') AS phase,
    json_each(phase.value, '$.fields') AS field
  WHERE field.value ->> 'role' = ${role}
)`.as('role_field');

/**
 * The answers of sessions to the field that plays a role, each with its session; a session that did
 * not answer is absent. The caller chooses sessions and columns.
 */
export const answersWithRole = (tx: ReadTx, role: FieldRole) =>
  tx
    .selectFrom(fieldsWithRole(role))
    .innerJoin('session', (join) =>
      join
        .onRef('session.template_id', '=', 'role_field.template_id')
        .onRef('session.template_version', '=', 'role_field.template_version'),
    )
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.session_id', '=', 'session.id')
        .onRef('entry.phase_id', '=', 'role_field.phase_id')
        .onRef('entry.field_id', '=', 'role_field.field_id'),
    );
