import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { PortfolioPage } from '#renderer/features/portfolio/PortfolioPage.tsx';
import { PrintedPortfolio } from '#renderer/features/portfolio/PrintedPortfolio.tsx';
import { api } from '#renderer/ipc/client.ts';
import { portfolioLine } from '#shared/features/portfolio.ts';
import { userSettings } from '#shared/features/settings.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

const id = '2a4d5e6f-7a8b-4b1f-9c52-8d6b4a2e9f01';
const line = {
  ...({ kind: 'training', title: 'Formation de pair', place: 'Melun' } as const),
  ...{ beganOn: '2025-01-05', endedOn: null, minutes: 90, learned: 'Écouter.' },
};

const bridgeWith = (): FakeBridge =>
  installBridge()
    .on(api.portfolio.list, () => [portfolioLine.parse({ ...line, id, updatedAt: 1 })])
    .on(api.settings.get, () => userSettings.parse({}))
    .on(api.portfolio.page, () => ({
      role: 'formatrice',
      principles: 'Dire « je ».',
      lines: [line],
    }));

it('shows the page before it is printed, and asks main for it alone', async () => {
  const bridge = bridgeWith().onShell('exportPage', () => ({ fileName: 'document.pdf' }));
  await renderScreen(<PortfolioPage />, bridge);
  await userEvent.click(await screen.findByRole('button', { name: 'Imprimer mon parcours' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByRole('heading', { name: 'Formations' })).toBeTruthy();
  expect(dialog.getByText('Le 5 janvier 2025 · 1 h 30 · Melun')).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer en PDF' }));
  await waitFor(() => expect(bridge.received('shell.exportPage')).toEqual([{ kind: 'portfolio' }]));
  expect(await dialog.findByText(/document\.pdf/)).toBeTruthy();
});

it('asks for no file when the words may not leave', async () => {
  const bridge = bridgeWith().onShell('exportPage', () => null);
  bridge.on(api.portfolio.page, () => {
    throw new Refusal('sheet-claims-secrecy');
  });
  await renderScreen(<PortfolioPage />, bridge);
  await userEvent.click(await screen.findByRole('button', { name: 'Imprimer mon parcours' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer en PDF' }));
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(0));
  expect(bridge.received('shell.exportPage')).toEqual([]);
});

it('is a page of its own for main to print, in French', async () => {
  const bridge = bridgeWith().onShell('printReady', () => null);
  await renderScreen(<PrintedPortfolio />, bridge);
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading.textContent).toBe('Parcours de pair-aidance');
  expect(document.title).toBe('Document');
});
