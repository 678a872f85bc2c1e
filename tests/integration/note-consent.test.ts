import { describe, expect, it } from 'vitest';
import { sheetsHandlers } from '#main/vault/features/sheets/sheets.handlers.ts';
import type { PersonId, SessionId, SheetId } from '#shared/features/fields.ts';
import type { SessionNote } from '#shared/features/notes.ts';
import type { Sheet } from '#shared/features/sheets.ts';
import { agreedMode, modeIsLess } from '#shared/rules/note-mode.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { emptyValue } from '#shared/templates/values.ts';
import { openDesk } from '#tests/support/session-desk.ts';

const agreedOn = '2026-03-03';

async function twoPeople() {
  const desk = await openDesk({ sheets: sheetsHandlers });
  const { ask } = desk;
  const [lina, noe] = [await desk.person('Lina'), await desk.person('Noé')];
  const path = await desk.pathway([lina, noe]);
  /** An information sheet on which a person chose, that day. */
  const consent = async (personId: PersonId, notes: string, writtenOn = agreedOn) => {
    const given = { personId, templateId: 'G02', writtenOn };
    const { id } = await ask<{ id: SheetId }>('sheets.start', given);
    const { template } = await ask<Sheet>('sheets.get', { id, today: writtenOn });
    const found = fieldWithRole(template, 'noteConsent');
    if (!found) throw new Error('G02 has no field for the consent to notes');
    const empty = emptyValue(found.field.kind) as Record<string, unknown>;
    const value = { ...empty, notes: { selected: [notes], other: '' } };
    await ask('sheets.saveAnswer', {
      ...{ id, phaseId: found.phase.id, fieldId: found.field.id, value },
    });
    return id;
  };
  const kept = (sessionId: SessionId) => ask<SessionNote>('notes.get', { sessionId });
  return { ...desk, lina, noe, path, consent, kept };
}

describe('what was agreed to about notes', () => {
  it('is proposed to a session that keeps more, and never taken by itself', async () => {
    const { ask, start, path, lina, consent, kept } = await twoPeople();
    const id = await start(path, '2026-03-10');
    expect((await kept(id)).agreed).toBeNull();
    await consent(lina, 'trace minimale');
    expect(await kept(id)).toMatchObject({
      mode: null,
      agreed: { mode: 'minimal', on: agreedOn },
    });
    await ask('notes.setMode', { sessionId: id, mode: 'together', rereadOn: null });
    expect((await kept(id)).agreed?.mode).toBe('minimal');
    await ask('notes.setMode', { sessionId: id, mode: 'minimal', rereadOn: null });
    expect((await kept(id)).agreed).toBeNull();
    await ask('notes.setMode', { sessionId: id, mode: 'none', rereadOn: null });
    expect((await kept(id)).agreed).toBeNull();
  });

  it('asks for no content once withdrawn, for sessions held since then', async () => {
    const { ask, start, path, lina, consent, kept } = await twoPeople();
    const sheet = await consent(lina, 'notes complètes');
    const [before, after] = [await start(path, '2026-03-10'), await start(path, '2026-04-10')];
    expect((await kept(after)).agreed).toBeNull();
    await ask('sheets.withdraw', { id: sheet, on: '2026-04-01' });
    expect((await kept(after)).agreed).toEqual({ mode: 'none', on: '2026-04-01' });
    expect((await kept(before)).agreed).toBeNull();
    await consent(lina, 'notes complètes', '2026-04-05');
    expect((await kept(after)).agreed).toBeNull();
  });

  it('is the lightest of what the persons there chose', async () => {
    const { start, path, lina, noe, consent, kept } = await twoPeople();
    const id = await start(path, '2026-03-10');
    await consent(lina, 'trace minimale');
    await consent(noe, 'aucune note de contenu');
    expect((await kept(id)).agreed?.mode).toBe('none');
  });

  it('is not asked of a sheet that was set aside', async () => {
    const { ask, start, path, lina, consent, kept } = await twoPeople();
    const id = await start(path, '2026-03-10');
    await ask('sheets.discard', { id: await consent(lina, 'trace minimale') });
    expect((await kept(id)).agreed).toBeNull();
  });
});

it.each([
  [{ notes: { selected: ['notes complètes'] } }, false, null],
  [{ notes: { selected: ['trace minimale'] } }, false, 'minimal'],
  [{ notes: { selected: ['aucune note de contenu'] } }, false, 'none'],
  [{ notes: { selected: [] } }, false, null],
  [null, false, null],
  [{ notes: { selected: ['trace minimale'] } }, true, 'none'],
])('%j, withdrawn %j, asks for %j', (consent, withdrawn, mode) => {
  expect(agreedMode(consent, withdrawn)).toBe(mode);
});

it('ranks the ways of keeping a note', () => {
  expect(modeIsLess('minimal', null)).toBe(true);
  expect(modeIsLess('minimal', 'none')).toBe(false);
  expect(modeIsLess('together', null)).toBe(false);
});
