import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TodayPage } from '#renderer/features/today/TodayPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { Address } from '#shared/features/fields.ts';
import { userSettings } from '#shared/features/settings.ts';
import type { Overview } from '#shared/features/today.ts';
import { proposals } from '#shared/rules/agenda/proposals.ts';
import { aPathway, held, pathwayIdOf, sessionIdOf } from '#tests/support/people.ts';
import { onSunday } from '#tests/support/renderer-day.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const preliminary = held('2026-01-02', { step: 'preliminary', number: null });
const calm: Overview = { resume: null, pathways: [], threads: [], empty: false };

async function show(
  overview: Partial<Overview>,
  displayName = 'Nadia',
  address: Address = 'vous',
  due = false,
) {
  const bridge = installBridge(new FakeBridge())
    .on(api.journal.nudge, () => ({ due }))
    .on(api.today.overview, () => ({ ...calm, ...overview }))
    .on(api.settings.get, () => userSettings.parse({ displayName, address }));
  return renderScreen(<TodayPage />, bridge, { address });
}

onSunday();

describe('« Aujourd’hui »', () => {
  it('says the day and hello, by name when there is one', async () => {
    await show({});
    expect(await screen.findByRole('heading', { level: 1, name: 'Bonjour Nadia' })).toBeTruthy();
    expect(screen.getByText('Dimanche 22 novembre')).toBeTruthy();
  });

  it('says a plain hello without a name', async () => {
    await show({}, '');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bonjour' })).toBeTruthy();
  });

  it('offers one sentence and one action in an empty vault', async () => {
    const { location } = await show({ empty: true });
    expect(await screen.findByText(/attend une première personne/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Cette saison' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Nouvelle personne' }));
    await waitFor(() => expect(location()).toBe('/personnes/nouvelle'));
  });

  const open = aPathway({
    sessions: [preliminary, held('2026-10-02'), held('2026-11-20', { number: 2, status: 'open' })],
  });
  const resume = {
    sessionId: sessionIdOf(2),
    pathway: open,
    number: 2,
    phaseTitle: 'Exploration',
    excerpt: '… elle l’écoute mieux.',
    writtenAt: new Date('2026-11-21T18:42:00').getTime(),
  };

  it('takes one back where one left off', async () => {
    await show({ resume, pathways: [open] });
    const title = await screen.findByRole('heading', { level: 2, name: 'Séance 2 avec Brume' });
    const card = title.closest('section') as HTMLElement;
    expect(card.textContent).toContain('Reprendre où vous en étiez');
    expect(card.textContent).toContain('Dernière phrase écrite hier à 18:42\u00a0:');
    expect(card.textContent).toContain('«\u00a0… elle l’écoute mieux.\u00a0»');
    const hrefs = (name: string) => within(card).getByRole('link', { name }).getAttribute('href');
    expect(hrefs('Continuer')).toContain(`/seances/${sessionIdOf(2)}`);
    expect(hrefs('Voir le parcours')).toContain(`/parcours/${pathwayIdOf(1)}`);
    expect(screen.getByText(/Rien à proposer pour l’instant/)).toBeTruthy();
  });

  it('says tu when asked to', async () => {
    await show({ resume, pathways: [open] }, 'Nadia', 'tu');
    expect(await screen.findByText('Reprendre où tu en étais')).toBeTruthy();
  });

  it('proposes days from the rhythm, and never counts what has passed', async () => {
    const old = aPathway({ sessions: [preliminary, held('2026-03-01')] });
    await show({ pathways: [old] });
    const season = (await screen.findByRole('heading', { name: 'Cette saison' })).closest(
      'section',
    );
    expect(season?.textContent).toContain(
      'À proposerBrumeSéance 2, entre le 22 novembre et le 12 décembre',
    );
    expect(document.body.textContent).not.toMatch(/retard|il y a|dépass/);
  });

  it('recalls the threads left open, each leading to its session', async () => {
    const thread = {
      pathwayId: pathwayIdOf(1),
      pathwayTitle: 'Brume',
      sessionId: sessionIdOf(1),
      text: 'Reparler de l’appel.',
      heldOn: '2026-11-08',
    };
    await show({ threads: [thread] });
    const link = await screen.findByRole('link', { name: 'Reparler de l’appel.' });
    expect(link.getAttribute('href')).toContain(sessionIdOf(1));
    expect(link.closest('li')?.textContent).toContain('séance du 8 novembre');
  });
});

describe('proposals', () => {
  const day = '2026-11-22';
  const early = aPathway({ id: pathwayIdOf(2), sessions: [preliminary, held('2026-11-10')] });
  const ready = aPathway({ id: pathwayIdOf(3), sessions: [preliminary, held('2026-10-01')] });
  const open = aPathway({
    id: pathwayIdOf(4),
    sessions: [preliminary, held('2026-11-20', { status: 'open' })],
  });
  const over = aPathway({
    id: pathwayIdOf(5),
    plannedSessions: 1,
    sessions: [
      preliminary,
      held('2026-02-01'),
      held('2026-03-01', { step: 'midpoint', number: null }),
      held('2026-04-01', { step: 'final', number: null }),
    ],
  });

  it('puts what is open first, then the days in order, and nothing for a cycle that is over', () => {
    const found = proposals([over, early, ready, open], day, null);
    expect(found.map(({ pathway, kind }) => [pathway.id, kind])).toEqual([
      [pathwayIdOf(4), 'open'],
      [pathwayIdOf(3), 'propose'],
      [pathwayIdOf(2), 'later'],
    ]);
  });

  it('does not offer twice the session to take up again', () => {
    expect(proposals([open], day, sessionIdOf(1))).toEqual([]);
  });
});
