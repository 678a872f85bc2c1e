import { sql } from 'kysely';
import { z } from 'zod';
import { readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { answersWithRole } from '#main/vault/answers/role-fields.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { plainDate, sessionId } from '#shared/features/fields.ts';
import type { PathwayRegisters, RegisterSource } from '#shared/features/registers.ts';
import { sessionThemes } from '#shared/rules/session-facts.ts';
import type { FieldRole } from '#shared/templates/roles.ts';

const roleEntry = z.object({
  session: z.object({ id: sessionId, number: z.int().nullable(), heldOn: plainDate }),
  template: z.object({ id: z.string(), version: z.int() }),
  phaseId: z.string(),
  fieldId: z.string(),
  value: z.unknown(),
  plain: z.string(),
});
type RoleEntry = z.output<typeof roleEntry>;

/** Answers of the kept sessions of a pathway to the field that plays a role, latest first. */
async function roleEntries(tx: ReadTx, pathway: string, role: FieldRole): Promise<RoleEntry[]> {
  const rows = await answersWithRole(tx, role)
    .select(['session.id', 'session.number', 'session.held_on'])
    .select(['session.template_id', 'session.template_version'])
    .select(['entry.phase_id', 'entry.field_id', 'entry.value', 'entry.plain'])
    .where('session.pathway_id', '=', pathway)
    .where('session.discarded_at', 'is', null)
    .orderBy('session.held_on', 'desc')
    .orderBy('session.created_at', 'desc')
    .orderBy(sql`session.rowid`, 'desc')
    .execute();
  return rows.map((row) =>
    roleEntry.parse({
      session: { id: row.id, number: row.number, heldOn: row.held_on },
      template: { id: row.template_id, version: row.template_version },
      phaseId: row.phase_id,
      fieldId: row.field_id,
      value: JSON.parse(row.value),
      plain: row.plain,
    }),
  );
}

/** What each session said in the field that plays this role, latest first. */
export async function readTexts(
  tx: ReadTx,
  pathway: string,
  role: FieldRole,
): Promise<PathwayRegisters['threads']> {
  const entries = await roleEntries(tx, pathway, role);
  return entries.map(({ session, plain }) => ({ session, text: plain }));
}

/** The themes of a pathway with the sessions they were met in, most recently met first. */
export async function readThemes(tx: ReadTx, pathway: string): Promise<PathwayRegisters['themes']> {
  const themes = new Map<string, RegisterSource[]>();
  for (const entry of await roleEntries(tx, pathway, 'themes')) {
    const template = await readFrozenTemplate(tx, entry.template);
    for (const word of new Set(sessionThemes(template, [entry]))) {
      themes.set(word, [...(themes.get(word) ?? []), entry.session]);
    }
  }
  return [...themes].map(([word, sessions]) => ({ word, sessions }));
}
