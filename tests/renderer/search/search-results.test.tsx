import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SearchPalette } from '#renderer/features/search/SearchPalette.tsx';
import { api } from '#renderer/ipc/client.ts';
import { MaskContext } from '#renderer/ui/masking.tsx';
import { type SearchHit, searchHit } from '#shared/features/search.ts';
import { maskNames } from '#shared/rules/discreet.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

// jsdom lays nothing out.
beforeEach(() => {
  Object.assign(Element.prototype, {
    checkVisibility: () => true,
    scrollIntoView: () => undefined,
  });
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const id = '11111111-1111-4111-8111-111111111111';
const pathwayId = '22222222-2222-4222-8222-222222222222';
const place = { phaseId: 'p1', fieldId: 'mot', fieldLabel: 'Mot choisi' };

const hit = (given: object): SearchHit =>
  searchHit.parse({
    id,
    title: 'Brume',
    on: null,
    context: [{ text: 'mot', hit: true }],
    ...given,
  });

async function found(given: object, mask = (text: string) => text) {
  const bridge = installBridge()
    .on(api.search.find, () => [hit(given)])
    .on(api.persons.list, () => [])
    .on(api.pathways.list, () => [])
    .on(api.sessions.setPhase, () => null);
  const palette = (
    <MaskContext value={mask}>
      <SearchPalette initialText="mot" onClose={() => undefined} />
    </MaskContext>
  );
  const { location } = await renderScreen(palette, bridge);
  const option = await screen.findByRole('option');
  const group = screen.getByRole('group');
  return { location, option, group };
}

it.each([
  [
    { kind: 'register', pathwayId, itemKind: 'axis' },
    ['Ce qui se construit', 'Axe de travail'],
    [`/parcours/${pathwayId}/reperes`, id],
  ],
  [
    { kind: 'event', pathwayId, on: '2026-02' },
    ['Événements de vie', 'février 2026'],
    [`/parcours/${pathwayId}/regard`, id],
  ],
  [
    { kind: 'sheet', sheetTitle: 'Accord', on: '2026-02-03', ...place },
    ['Accords et fiches', '3 février 2026 · Accord · Mot choisi'],
    [`/fiches/${id}`, 'p1.mot'],
  ],
  [
    { kind: 'sheet', sheetTitle: 'Accord', ...place, phaseId: '', fieldLabel: '' },
    ['Accords et fiches', 'Accord'],
    [`/fiches/${id}`, null],
  ],
  [
    { kind: 'card', ...place },
    ['Savoirs d’expérience', 'Mot choisi'],
    [`/ressources/fiches/${id}`, 'p1.mot'],
  ],
  [{ kind: 'tool' }, ['Boîte à outils', 'Brume'], [`/ressources/outils/${id}`, null]],
  [
    { kind: 'session', ...place, phaseId: 'reply', fieldId: pathwayId },
    ['Notes', 'Droit de réponse'],
    [`/seances/${id}`, pathwayId],
  ],
])('a result of kind %o says what it is, and leads to its place', async (given, said, leads) => {
  const { location, option, group } = await found(given);
  const [title, words] = said;
  expect(within(group).getByText(String(title))).toBeTruthy();
  expect(within(option).getByText(String(words))).toBeTruthy();
  await userEvent.click(option);
  const [page, where] = leads;
  await waitFor(() => expect(location()).toBe(page));
  if (where === null) return;
  const target = document.createElement('div');
  target.dataset['found'] = where;
  document.body.append(target);
  await waitFor(() => expect(document.activeElement).toBe(target));
});

it('hides whom it is of in discreet mode, name, text and voice', async () => {
  const mask = maskNames([{ name: 'Brume', number: 7 }]);
  const context = [{ text: 'Brume a dit ce mot', hit: false }];
  const { option } = await found({ kind: 'event', pathwayId, on: '2026-02', context }, mask);
  expect(option.textContent).toContain('P-7 a dit ce mot');
  expect(document.body.innerHTML).not.toContain('Brume');
});

it('a card without a statement has a name all the same', async () => {
  const { option } = await found({ kind: 'card', title: '', ...place });
  expect(within(option).getByText('Sans énoncé')).toBeTruthy();
});
