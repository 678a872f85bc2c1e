import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BilansPage } from '#renderer/features/bilans/BilansPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import { type BilanSummary, bilanSummary } from '#shared/features/bilans.ts';
import { pathway } from '#shared/features/pathways.ts';
import type { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { uuid } from './bilan-fixtures.ts';

const brume = pathway.parse({
  id: uuid(8),
  place: 'onSite',
  rhythm: 'sixWeeks',
  startedOn: '2026-01-05',
  plannedSessions: 10,
  companions: [{ id: uuid(7), pseudonym: 'Brume' }],
  sessions: [],
  archivedAt: null,
});

function summary(digit: number, over: object = {}): BilanSummary {
  return bilanSummary.parse({
    id: uuid(digit),
    kind: 'depersonalised',
    pathway: { id: uuid(8), title: 'Brume' },
    createdAt: new Date(2026, 2, digit, 9, 5).getTime(),
    updatedAt: 0,
    exportedAt: null,
    shown: 0,
    total: 12,
    ...over,
  });
}

let bridge: FakeBridge;
let listed: BilanSummary[];
beforeEach(() => {
  listed = [];
  bridge = installBridge()
    .on(api.bilans.list, () => listed)
    .on(api.pathways.list, ({ archived }) => (archived ? [] : [brume]))
    .on(api.bilans.prepare, () => ({ id: summary(9).id }));
});
afterEach(() => {
  clearToasts();
  cleanup();
});

it('says what the place is for when there is none, and prepares one from a pathway', async () => {
  const { location } = await renderScreen(<BilansPage />, bridge);
  expect(await screen.findByText(/sans nommer personne/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Préparer un bilan' }));
  const submit = await screen.findByRole('button', { name: 'Préparer ce bilan' });
  await waitFor(() => expect(submit).toHaveProperty('disabled', false));
  await userEvent.click(submit);
  await waitFor(() => expect(location()).toBe(`/bilans/${uuid(9)}`));
  expect(bridge.received('bilans.prepare')).toEqual([{ pathwayId: uuid(8) }]);
});

it('leads to the pathways when there is none to make a bilan from', async () => {
  bridge.on(api.pathways.list, () => []);
  await renderScreen(<BilansPage />, bridge);
  await userEvent.click(await screen.findByRole('button', { name: 'Préparer un bilan' }));
  expect(await screen.findByRole('link', { name: 'Aller aux parcours' })).toBeTruthy();
});

it('lists them by pathway: when, how much is to be shown, whether it has left', async () => {
  const other = { id: uuid(6), title: 'Orage' };
  const exportedAt = new Date(2026, 3, 2, 9).getTime();
  listed = [
    summary(5, { shown: 1, exportedAt }),
    summary(4, { pathway: other }),
    summary(3, { shown: 4 }),
  ];
  await renderScreen(<BilansPage />, bridge);
  await screen.findByRole('link', { name: 'Préparé le 5 mars 2026 à 09:05' });
  const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
  expect(titles).toEqual(['Brume', 'Orage']);
  expect(screen.getByText('1 ligne à montrer sur 12')).toBeTruthy();
  expect(screen.getByText('4 lignes à montrer sur 12')).toBeTruthy();
  expect(screen.getByText('Aucune ligne à montrer sur 12')).toBeTruthy();
  expect(screen.getByText('Exporté le 2 avril 2026')).toBeTruthy();
  expect(screen.getAllByText('Pas encore exporté')).toHaveLength(2);
});

it('sets one aside, and brings it back', async () => {
  listed = [summary(5)];
  bridge.on(api.bilans.discard, () => null).on(api.bilans.restore, () => null);
  await renderScreen(<BilansPage />, bridge);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Mettre de côté le bilan du 5 mars 2026' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(bridge.received('bilans.restore')).toEqual([{ id: uuid(5) }]));
});
