import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PrintedBilan } from '#renderer/features/bilans/PrintedBilan.tsx';
import { api } from '#renderer/ipc/client.ts';
import { bilanDocumentOf } from '#shared/rules/bilan/document.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { bilanWith, line, uuid } from './bilan-fixtures.ts';

let bridge: FakeBridge;
let loaded: string[];
beforeEach(() => {
  loaded = [];
  // The DOM of the tests knows no fonts.
  const fonts = {
    load: async (face: string) => loaded.push(face),
    ready: Promise.resolve(),
  };
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  bridge = installBridge().onShell('printReady', () => null);
});
afterEach(cleanup);

const open = (id: string) =>
  renderScreen(<PrintedBilan />, bridge, {
    path: '/impression/bilan/$id',
    at: `/impression/bilan/${id}`,
  });

it('is a French document of headings, paragraphs and lists, and says when it is complete', async () => {
  const { lines } = bilanWith([line(1, { visibility: 'show' })]);
  const facts = {
    way: 'coConstruction',
    mode: 'individual',
    startedOn: '2026-01-05',
    days: ['2026-01-05'],
  } as const;
  bridge.on(api.bilans.document, () => bilanDocumentOf(lines, facts));
  await open(uuid(9));
  const title = await screen.findByRole('heading', { level: 1, name: 'Bilan dépersonnalisé' });
  expect(title.closest('article')?.lang).toBe('fr');
  expect(document.title).toBe('Bilan dépersonnalisé');
  expect(screen.getByText('Ligne 1.').tagName).toBe('LI');
  await waitFor(() => expect(bridge.received('shell.printReady')).toEqual([{ ok: true }]));
  expect(loaded).toHaveLength(2);
});

it('says that it cannot be complete when the document is refused', async () => {
  bridge.on(api.bilans.document, () => {
    throw new Refusal('bilan-name-remains');
  });
  await open(uuid(9));
  await waitFor(() => expect(bridge.received('shell.printReady')).toEqual([{ ok: false }]));
});

it('says so for an address that is no bilan', async () => {
  await open('x');
  await waitFor(() => expect(bridge.received('shell.printReady')).toEqual([{ ok: false }]));
});
