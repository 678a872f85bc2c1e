import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { NamesCard } from '#renderer/features/journal/NamesCard.tsx';
import { AnswerBook } from '#renderer/guided/answer-book.ts';
import { api } from '#renderer/ipc/client.ts';
import { documentFromText } from '#shared/editor/document.ts';
import { journalPageId } from '#shared/features/fields.ts';
import { journalPage } from '#shared/features/journal.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

const page = journalPage.parse({
  id: journalPageId.parse('11111111-1111-4111-8111-111111111111'),
  template: templates.find(({ id }) => id === 'J07'),
  answers: [],
  writtenOn: '2026-11-22',
  archived: false,
  model: 'J07',
  earlier: [],
});
const phaseId = page.template.phases[0]?.id ?? '';

/** A line one types in, in the place of the editor, and the margin beside it. */
function Desk({ book }: { book: AnswerBook }) {
  const [text, setText] = useState('');
  const type = (words: string) => {
    book.write(phaseId, PHASE_NOTE_FIELD_ID, documentFromText(words));
    setText(words);
  };
  return (
    <>
      <input aria-label="Ma page" value={text} onChange={(event) => type(event.target.value)} />
      <NamesCard page={page} book={book} onReplaced={() => undefined} />
    </>
  );
}

/** The vault goes on saying « remo », as it did of the page a moment ago. */
async function typed(words: string) {
  const bridge = installBridge().on(api.journal.names, () => [
    { text: 'remo', kind: 'name' as const },
  ]);
  const book = new AnswerBook(page.id, () => Promise.resolve({ savedAt: 1 }));
  await renderScreen(<Desk book={book} />, bridge);
  const line = screen.getByLabelText('Ma page');
  await userEvent.type(line, words);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { line, remark: () => screen.queryByText(/Un nom figure dans cette page/) };
}

it.each([
  'Je remo',
  'Je remonte',
  'Je remonte ',
])('says nothing of a half-written word: %j', async (words) => {
  const { remark } = await typed(words);
  expect(remark()).toBeNull();
});

it.each(['Vu remo.', 'Vu remo '])('says it of a name that is written: %j', async (words) => {
  const { remark } = await typed(words);
  expect(remark()).not.toBeNull();
});

it('says it of a last word, once one writes elsewhere', async () => {
  const { remark } = await typed('Vu remo');
  expect(remark()).toBeNull();
  await userEvent.tab();
  expect(remark()).not.toBeNull();
});
