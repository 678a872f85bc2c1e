import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { documentFromText, type EditorDocument } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from './fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const template = templateById('T01') as Template;

async function openNote(text: string) {
  const entry = { phaseId: 'p1', fieldId: 'note', value: documentFromText(text), updatedAt: 1 };
  const session = sessionOf(template, { entries: [{ ...entry, value: entry.value as never }] });
  const bridge = installBridge(sessionBridge(session));
  await renderScreen(<SessionPage />, bridge, {
    path: '/seances/$id',
    at: `/seances/${sessionUuid}`,
  });
  await screen.findByRole('button', { name: 'Clore la séance' });
  const written = () => {
    const last = bridge.received('sessions.saveEntry').at(-1) as { value: unknown } | undefined;
    return last ? documentText(last.value as EditorDocument) : null;
  };
  return { bridge, written, user: userEvent.setup() };
}

describe('other ways to say it', () => {
  it('offers them folded, writes the chosen one in the note, and can be left alone', async () => {
    const { user, written } = await openNote('Le patient refuse de venir.');
    await user.click(await screen.findByRole('button', { name: 'D’autres façons de le dire (2)' }));
    await user.click(screen.getByRole('button', { name: /^Écrire.*préfère ne pas.*refuse de/ }));
    await act(flushAll);
    expect(written()).toBe('Le patient préfère ne pas venir.');
    await user.click(screen.getByRole('button', { name: /^Laisser.*Le patient/ }));
    await waitFor(() => expect(screen.queryByText(/façons? de le dire/)).toBeNull());
    expect(written()).toBe('Le patient préfère ne pas venir.');
  });

  it('says nothing of plain words', async () => {
    await openNote('Elle a ri, puis nous avons marché.');
    expect(screen.queryByText(/façons? de le dire/)).toBeNull();
  });
});

describe('how a note is kept', () => {
  it('takes the fields of a story away when nothing of the content is to be kept', async () => {
    const { user, bridge } = await openNote('');
    expect(screen.getByRole('textbox', { name: 'Notes de la phase' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Choisir ensemble' }));
    await user.click(screen.getByRole('radio', { name: /Aucune note de contenu/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(screen.queryByRole('textbox', { name: 'Notes de la phase' })).toBeNull(),
    );
    expect(bridge.received('notes.setMode')).toEqual([
      { sessionId: sessionUuid, mode: 'none', rereadOn: null },
    ]);
    expect(screen.getByText('Aucune note de contenu.')).toBeVisible();
  });
});
