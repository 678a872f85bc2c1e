import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BilanPage } from '#renderer/features/bilans/BilanPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { preferences } from '#shared/ipc/shell.ts';
import { bilanDocumentOf } from '#shared/rules/bilan/document.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { bilanWith, line, uuid } from './bilan-fixtures.ts';

let bridge: FakeBridge;
let kept = preferences.parse({});
const token = '6f1f3c8a-5d8e-4c55-9b7e-1f6a2f0b9d11';

beforeEach(() => {
  kept = preferences.parse({});
  const bilan = bilanWith([line(1, { visibility: 'show' })]);
  bridge = installBridge()
    .onShell('preferences', () => kept)
    .onShell('setPreferences', (change) => {
      kept = { ...kept, ...(change as Partial<typeof kept>) };
      return kept;
    })
    .onShell('placeBilan', () => ({ token, fileName: 'bilan.docx' }))
    .on(api.bilans.get, () => bilan)
    .on(api.bilans.document, () =>
      bilanDocumentOf(bilan.lines, {
        way: 'coConstruction',
        mode: 'individual',
        startedOn: '2026-01-05',
        days: [],
      }),
    )
    .on(api.bilans.exportFile, () => null)
    .on(api.bilans.markExported, () => null)
    .on(api.drafts.get, () => null);
});
afterEach(cleanup);

async function open(): Promise<void> {
  await renderScreen(<BilanPage />, bridge, { path: '/bilans/$id', at: `/bilans/${uuid(9)}` });
  await screen.findAllByRole('radiogroup');
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function pickWord(): Promise<void> {
  await press('Exporter dans un autre format');
  await userEvent.click(await screen.findByRole('menuitemradio', { name: /^Word/ }));
}

it('goes out as Word by the arrow, says that it can be changed, and is proposed again', async () => {
  await open();
  expect(screen.getByRole('button', { name: 'Exporter en PDF' })).toBeTruthy();
  await pickWord();
  expect(await screen.findByText(/document Word est enregistré.*bilan\.docx/)).toBeTruthy();
  expect(screen.getByText(/ce qui y sera ajouté est à relire/)).toBeTruthy();
  expect(bridge.received('shell.placeBilan')).toEqual([{ format: 'docx' }]);
  expect(bridge.received('bilans.exportFile')).toEqual([{ id: uuid(9), format: 'docx', token }]);
  expect(bridge.received('bilans.markExported')).toEqual([{ id: uuid(9) }]);
  expect(kept.bilanFormat).toBe('docx');
  await press('Exporter en Word');
  await waitFor(() => expect(bridge.received('shell.placeBilan')).toHaveLength(2));
});

it('asks for no place while a name remains', async () => {
  bridge.on(api.bilans.document, () => {
    throw new Refusal('bilan-name-remains');
  });
  await open();
  await pickWord();
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(bridge.received('shell.placeBilan')).toEqual([]);
});

it('says in plain words that the folder refused, and is not exported then', async () => {
  bridge.on(api.bilans.exportFile, () => {
    throw new Refusal('folder-read-only');
  });
  await open();
  await pickWord();
  expect(await screen.findByText(/le fichier n’a pas pu être écrit/)).toBeTruthy();
  expect(bridge.received('bilans.markExported')).toEqual([]);
});

it('is no error when one changes one’s mind, or when a lock came first', async () => {
  bridge.onShell('placeBilan', () => null);
  await open();
  await pickWord();
  await waitFor(() => expect(bridge.received('shell.placeBilan')).toHaveLength(1));
  expect(bridge.received('bilans.exportFile')).toEqual([]);
  expect(screen.queryByRole('alert')).toBeNull();
});
