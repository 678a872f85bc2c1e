import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JournalHome } from '#renderer/features/journal/JournalHome.tsx';
import { LoadPage } from '#renderer/features/journal/LoadPage.tsx';
import { WriteJournal } from '#renderer/features/journal/WriteJournal.tsx';
import { NudgeCard } from '#renderer/features/today/NudgeCard.tsx';
import { api } from '#renderer/ipc/client.ts';
import { monthTicks, placeOf } from '#renderer/ui/charts/time-scale.ts';
import { journalPageId } from '#shared/features/fields.ts';
import type { JournalHome as Home, JournalPageLine } from '#shared/features/journal.ts';
import { journalModels } from '#shared/features/journal-models.ts';
import { userSettings } from '#shared/features/settings.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { onSunday } from '#tests/support/renderer-day.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const pageId = (number: number) =>
  journalPageId.parse(`00000009-0000-4000-8000-${String(number).padStart(12, '0')}`);

const line = (number: number, change: Partial<JournalPageLine> = {}): JournalPageLine => ({
  id: pageId(number),
  model: 'J07',
  title: 'Réussite',
  writtenOn: '2026-11-20',
  excerpt: 'Une phrase trouvée ensemble.',
  archived: false,
  ...change,
});

const models = templates
  .filter(({ id }) => journalModels.includes(id))
  .map(({ id, title, description, minutes }) => ({ id, title, description, minutes }));
const calm: Home = { models, pages: [], old: [], burning: [], weeklyDue: false, talk: false };

function bridgeWith(home: Partial<Home> = {}): FakeBridge {
  const bridge = installBridge(new FakeBridge());
  return bridge
    .on(api.journal.home, () => ({ ...calm, ...home }))
    .on(api.journal.keep, () => null)
    .on(api.journal.burn, () => null)
    .on(api.journal.spare, () => null)
    .on(api.journal.start, () => ({ id: pageId(1) }));
}

onSunday();

describe('the first page of the journal', () => {
  it('says what it is for while nothing is written, without a duty', async () => {
    await renderScreen(<JournalHome />, bridgeWith({ weeklyDue: true }));
    expect(await screen.findByText(/Une page pour ce qui vous appartient/)).toBeDefined();
    expect(screen.queryByText('Le point de la semaine')).toBeNull();
  });

  it('lists pages month by month and keeps archived ones aside', async () => {
    const pages = [
      line(1),
      line(2, { writtenOn: '2026-10-03', title: 'Posture' }),
      line(3, { archived: true, title: 'Effet miroir' }),
    ];
    await renderScreen(<JournalHome />, bridgeWith({ pages }));
    expect(await screen.findByRole('region', { name: 'Novembre 2026' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'Octobre 2026' })).toBeDefined();
    expect(screen.queryByText('Effet miroir')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Pages archivées' }));
    expect(screen.getByText('Effet miroir')).toBeDefined();
  });

  it('keeps old pages together, and asks before burning them', async () => {
    const old = [line(1, { writtenOn: '2024-01-02' }), line(2, { writtenOn: '2024-01-03' })];
    const bridge = bridgeWith({ pages: old, old });
    await renderScreen(<JournalHome />, bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Tout garder' }));
    const ids = [pageId(1), pageId(2)];
    expect(bridge.received('journal.keep')).toEqual([{ ids, today: '2026-11-22' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Tout brûler' }));
    const ask = await screen.findByRole('dialog', { name: /Brûler ces 2 pages/ });
    expect(within(ask).getByText(/Les sauvegardes déjà faites/)).toBeDefined();
    expect(bridge.received('journal.burn')).toEqual([]);
    await userEvent.click(within(ask).getByRole('button', { name: 'Brûler' }));
    expect(bridge.received('journal.burn')).toEqual([{ ids }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(bridge.received('journal.spare')).toEqual([{ ids }]);
  });
});

it('offers every model with its minutes, the week first when it is due', async () => {
  const bridge = bridgeWith({ weeklyDue: true });
  await renderScreen(<WriteJournal />, bridge);
  const week = await screen.findByRole('region', { name: 'Faire le point de la semaine' });
  const regions = screen.getAllByRole('region');
  expect(regions[0]).toBe(week);
  expect(screen.getAllByText(/min environ/)).toHaveLength(10);
  await userEvent.click(within(week).getByRole('button'));
  expect(bridge.received('journal.start')).toEqual([
    { model: 'J03', writtenOn: '2026-11-22', words: '' },
  ]);
});

describe('load and recovery', () => {
  const history = {
    scale: 'charge',
    label: 'Charge',
    words: ['légère', 'présente', 'lourde', 'très lourde', 'trop'],
    marks: [
      { on: '2026-11-03', word: 'lourde' },
      { on: '2026-11-10', word: 'légère' },
    ],
  };

  it('say in a sentence and a table what the drawing shows, and no figure but days', async () => {
    const bridge = installBridge(new FakeBridge()).on(api.journal.load, () => [history]);
    await renderScreen(<LoadPage />, bridge);
    const figure = await screen.findByRole('figure', { name: 'Ma charge' });
    expect(figure.textContent).toContain(
      'vous avez choisi «\u00A0légère\u00A0» et «\u00A0lourde\u00A0». Le dernier mot, le 10 novembre, est «\u00A0légère\u00A0».',
    );
    const rows = within(figure).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '3 novembre 2026lourde',
      '10 novembre 2026légère',
    ]);
    const drawing = figure.querySelector('svg:not([class*="lucide"])');
    expect(drawing?.querySelectorAll('circle')).toHaveLength(2);
    // Nothing joins the stones: no curve, no trend.
    expect(drawing?.querySelectorAll('path, polyline')).toHaveLength(0);
  });

  it('place days between the edges, and name at most six months', () => {
    const days = { from: '2026-01-01', to: '2026-12-31' };
    expect(placeOf('2026-01-01', days)).toBe(3);
    expect(placeOf('2026-12-31', days)).toBe(97);
    expect(placeOf('2020-01-01', days)).toBe(3);
    expect(monthTicks(days).length).toBeLessThanOrEqual(6);
    expect(monthTicks({ from: '2026-11-02', to: '2026-11-20' })).toEqual([]);
  });
});

it('the nudge goes in one press, and the press can be undone', async () => {
  let settings = userSettings.parse({ journalDay: 'sunday' });
  const bridge = installBridge(new FakeBridge());
  bridge
    .on(api.journal.nudge, () => ({ due: settings.journalNudges }))
    .on(api.settings.get, () => settings)
    .on(api.settings.update, (next) => {
      settings = next;
      bridge.emit({ type: 'changed', topics: ['settings'] });
      return null;
    });
  await renderScreen(<NudgeCard />, bridge);
  await userEvent.click(await screen.findByRole('button', { name: 'Ne plus le proposer' }));
  expect(settings.journalNudges).toBe(false);
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
  expect(settings.journalNudges).toBe(true);
});
