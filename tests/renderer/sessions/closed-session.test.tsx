import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import type { Entry } from '#shared/features/sessions.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { paragraphs } from '#tests/support/vault-calls.ts';
import { sessionBridge, sessionOf, sessionUuid } from './fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const moment = templateById('T11') as Template;
const enough = /La date suffit/;

async function openClosed(entries: readonly Entry[]): Promise<void> {
  const session = sessionOf(moment, { step: 'aside', number: null, status: 'closed' });
  const bridge = installBridge(sessionBridge({ ...session, entries: [...entries] }));
  await renderScreen(<SessionPage />, bridge, {
    path: '/seances/$id',
    at: `/seances/${sessionUuid}`,
  });
  await screen.findByRole('heading', { name: 'Séance close' });
}

describe('a session that is over', () => {
  it('says that its date was enough when nothing was written', async () => {
    await openClosed([]);
    expect(screen.getByText(enough)).toBeVisible();
  });

  it('does not say so above what was written', async () => {
    const phaseId = moment.phases[0]?.id ?? '';
    const value = paragraphs('Deux cafés sur le banc.');
    await openClosed([{ phaseId, fieldId: 'note', value, updatedAt: 1 }]);
    expect(screen.getByText('Deux cafés sur le banc.')).toBeVisible();
    expect(screen.queryByText(enough)).toBeNull();
  });
});
