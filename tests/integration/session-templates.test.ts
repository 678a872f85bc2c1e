import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerField, answerPlaces } from '#main/vault/answers/answer-field.ts';
import { freezeTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { insertSession } from '#main/vault/features/sessions/sessions.sql.ts';
import { pathwayId, type SessionId } from '#shared/features/fields.ts';
import { newTimer } from '#shared/rules/timer.ts';
import { templates } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { isEmpty } from '#shared/templates/value-text.ts';
import { type Desk, openDesk } from '#tests/support/session-desk.ts';
import { anyValue } from '#tests/unit/templates/arbitrary.ts';

/** A session of any template, as if a pathway had a step for it. */
async function sessionOf(desk: Desk, cycle: string, template: Template): Promise<SessionId> {
  const id = globalThis.crypto.randomUUID() as SessionId;
  await desk.database.write(async (tx) => {
    await freezeTemplate(tx, template);
    const session = { id, pathwayId: pathwayId.parse(cycle), step: 'midpoint' as const };
    const place = { heldOn: '2026-01-05', place: 'onSite' };
    const phaseId = template.phases[0]?.id ?? '';
    await insertSession(tx, { ...session, ...place, template, phaseId, timer: newTimer() }, 1);
  });
  return id;
}

it('carries every field of the 38 templates by the same code', async () => {
  const desk = await openDesk();
  const cycle = await desk.pathway([await desk.person('Lina')]);
  const met = new Set<string>();
  for (const [seed, template] of templates.entries()) {
    const id = await sessionOf(desk, cycle, template);
    const written = [];
    for (const place of answerPlaces(template)) {
      const field = answerField(template, place);
      if (!field) continue;
      const values = fc.sample(anyValue(field.kind), { seed, numRuns: 8 });
      const value = values.find((each) => !isEmpty(field.kind, each));
      if (value === undefined) continue;
      await desk.ask('sessions.saveEntry', { id, ...place, value });
      // An answer may have chosen a lighter trace, which the next ones would be no part of.
      await desk.ask('notes.setMode', { sessionId: id, mode: null, rereadOn: null });
      written.push({ ...place, value });
      met.add(field.kind.type);
    }
    const { entries, template: frozen } = await desk.session(id);
    const read = entries.map(({ phaseId, fieldId, value }) => ({ phaseId, fieldId, value }));
    expect(frozen).toEqual(template);
    expect(new Set(read.map((entry) => JSON.stringify(entry)))).toEqual(
      new Set(written.map((entry) => JSON.stringify(entry))),
    );
  }
  const all = templates.flatMap((each) => answerPlaces(each).map((at) => answerField(each, at)));
  expect(met).toEqual(new Set(all.flatMap((field) => field?.kind.type ?? [])));
  expect(templates).toHaveLength(38);
});
