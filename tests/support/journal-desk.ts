import { journalHandlers } from '#main/vault/features/journal/journal.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import { settingsHandlers } from '#main/vault/features/settings/settings.handlers.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { JournalPageId } from '#shared/features/fields.ts';
import type { JournalHome, JournalPage } from '#shared/features/journal.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { openTestGate } from '#tests/support/vault.ts';

export const today = '2026-11-22';

/** A gate with all that the journal touches, and short words for what one does in it. */
export async function openJournal() {
  const gate = await openTestGate({
    journal: journalHandlers,
    persons: personsHandlers,
    search: searchHandlers,
    settings: settingsHandlers,
  });
  const { ask } = gate;
  const page = (id: JournalPageId) => ask<JournalPage>('journal.page', { id });
  const save = (id: JournalPageId, place: string, value: unknown) => {
    const [phaseId, fieldId] = place.split('.');
    return ask('journal.saveAnswer', { id, phaseId, fieldId, value });
  };
  return {
    ...gate,
    page,
    save,
    home: (day = today) => ask<JournalHome>('journal.home', { today: day }),
    start: async (model: string, writtenOn = today, words = '') =>
      (await ask<{ id: JournalPageId }>('journal.start', { model, writtenOn, words })).id,
    note: (id: JournalPageId, text: string) => save(id, 'p1.note', documentFromText(text)),
    answers: async (id: JournalPageId) =>
      Object.fromEntries(
        (await page(id)).answers.map((one) => [`${one.phaseId}.${one.fieldId}`, one.value]),
      ),
    find: (text: string) => ask<SearchHit[]>('search.find', { text }),
  };
}
