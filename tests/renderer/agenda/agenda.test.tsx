import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AgendaPage } from '#renderer/features/agenda/AgendaPage.tsx';
import { AgendaCard } from '#renderer/features/settings/AgendaCard.tsx';
import { TodayPage } from '#renderer/features/today/TodayPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { MaskContext } from '#renderer/ui/masking.tsx';
import type { AgendaLine } from '#shared/features/agenda.ts';
import { userSettings } from '#shared/features/settings.ts';
import { pathwayIdOf, sessionIdOf } from '#tests/support/people.ts';
import { onSunday } from '#tests/support/renderer-day.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const pathway = { screen: 'pathway', id: pathwayIdOf(1) } as const;
const agreed: AgendaLine = {
  kind: 'agreed',
  ownerId: sessionIdOf(1),
  part: 'days',
  name: 'Brume',
  on: '2026-11-22',
  to: null,
  step: null,
  title: '',
  at: pathway,
};
const session = { kind: 'session', number: 3, openEnded: false } as const;
const every: AgendaLine[] = [
  { ...agreed, kind: 'followUp', ownerId: sessionIdOf(2), on: '2026-11-24' },
  agreed,
  {
    ...agreed,
    kind: 'words',
    ownerId: sessionIdOf(3),
    on: '2026-11-18',
    step: session,
    at: { screen: 'session', id: sessionIdOf(3) },
  },
  { ...agreed, kind: 'agreement', part: 'soon', on: '2026-12-10', title: 'Accord de partage' },
  {
    ...agreed,
    kind: 'proposal',
    part: 'later',
    ownerId: pathwayIdOf(1),
    on: '2027-01-05',
    to: '2027-01-25',
    step: session,
  },
];

async function show(lines: AgendaLine[], someAside = false) {
  const bridge = installBridge(new FakeBridge())
    .on(api.agenda.list, () => ({ lines, someAside }))
    .on(api.agenda.setAside, () => null)
    .on(api.agenda.bringBack, () => null);
  return { bridge, ...(await renderScreen(<AgendaPage />, bridge)) };
}

const linesOf = (title: string) => {
  const card = screen.getByRole('heading', { name: title }).closest('section') as HTMLElement;
  return within(card)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replace('Laisser de côté', ''));
};

onSunday();

describe('« Agenda »', () => {
  it('says each thing in plain words, by when its time comes, and counts nothing', async () => {
    await show(every);
    await screen.findByRole('heading', { name: 'Ces jours-ci' });
    expect(linesOf('Ces jours-ci')).toEqual([
      'BrumePrendre des nouvelles le mardi 24 novembre, comme convenu',
      'BrumeRencontre convenue aujourd’hui',
      'BrumeSéance 3, mercredi 18 novembre\u00a0: la page attend ses mots',
    ]);
    expect(linesOf('Bientôt')).toEqual([
      'BrumeAccord de partage\u00a0: prend fin le jeudi 10 décembre',
    ]);
    expect(linesOf('Plus tard, quand ce sera le moment')).toEqual([
      'BrumeSéance 3 à proposer, entre le 5 et le 25 janvier 2027',
    ]);
    expect(document.body.textContent).not.toMatch(/retard|dépass|il y a \d|urgent|\d+ jours/);
  });

  it('leads each line where it can be done', async () => {
    await show(every);
    const links = await screen.findAllByRole('link', { name: 'Brume' });
    expect(links[0]?.getAttribute('href')).toContain(`/parcours/${pathwayIdOf(1)}`);
    expect(links[2]?.getAttribute('href')).toContain(`/seances/${sessionIdOf(3)}`);
  });

  it('writes codes for pseudonyms in discreet mode, in what is read aloud too', async () => {
    const bridge = installBridge(new FakeBridge()).on(api.agenda.list, () => ({
      lines: [agreed],
      someAside: false,
    }));
    const masked = (
      <MaskContext value={(text) => text.replaceAll('Brume', 'Personne 1')}>
        <AgendaPage />
      </MaskContext>
    );
    await renderScreen(masked, bridge);
    expect(await screen.findByRole('link', { name: 'Personne 1' })).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('Brume');
  });

  it('leaves a line aside, with its way back', async () => {
    const { bridge } = await show([agreed]);
    const button = { name: 'Laisser de côté\u00a0: Brume, Rencontre convenue aujourd’hui' };
    await userEvent.click(await screen.findByRole('button', button));
    const { kind, ownerId } = agreed;
    await waitFor(() =>
      expect(bridge.received('agenda.setAside')).toEqual([{ kind, ownerId, today: '2026-11-22' }]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(bridge.received('agenda.bringBack')).toEqual([{ kind, ownerId }]));
  });

  it('helps when nothing awaits, and gives back what was left aside', async () => {
    const { bridge } = await show([], true);
    expect(await screen.findByText(/^Rien n’attend\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Voir les parcours' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Exporter les jours convenus' })).toBeNull();
    const back = { name: 'Revoir ce qui est laissé de côté' };
    await userEvent.click(screen.getByRole('button', back));
    await waitFor(() => expect(bridge.received('agenda.bringBack')).toEqual([null]));
  });

  it('says what another calendar will know, and writes where it was told', async () => {
    const token = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    const { bridge } = await show([agreed]);
    bridge
      .onShell('placeCalendar', () => ({ token, fileName: 'rendez-vous.ics' }))
      .on(api.agenda.exportFile, () => null);
    expect(await screen.findByText(/sauront qu’il y a un rendez-vous/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Exporter les jours convenus' }));
    expect(await screen.findByText(/enregistrés dans « rendez-vous.ics »/u)).toBeTruthy();
    expect(bridge.received('agenda.exportFile')).toEqual([{ token, today: '2026-11-22' }]);
  });
});

describe('the reminder', () => {
  const home = (dateReminders: boolean | undefined, lines: AgendaLine[]) =>
    renderScreen(
      <TodayPage />,
      installBridge(new FakeBridge())
        .on(api.journal.nudge, () => ({ due: false }))
        .on(api.agenda.list, () => ({ lines, someAside: false }))
        .on(api.today.overview, () => ({ resume: null, pathways: [], threads: [], empty: false }))
        .on(api.settings.get, () =>
          userSettings.parse(dateReminders === undefined ? {} : { dateReminders }),
        ),
    );
  const words = 'Un rendez-vous est proposé aujourd’hui.';

  it('is off until it is asked for', async () => {
    await home(undefined, [agreed]);
    await screen.findByRole('heading', { name: 'Cette saison' });
    expect(screen.queryByText(words)).toBeNull();
  });

  it('names nobody', async () => {
    await home(true, [agreed]);
    const card = (await screen.findByText(words)).closest('section');
    expect(card?.textContent).toBe(`Agenda${words}Ouvrir l’agenda`);
  });

  it('speaks on the day itself only', async () => {
    await home(true, [{ ...agreed, on: '2026-11-23' }]);
    await screen.findByRole('heading', { name: 'Cette saison' });
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });

  it('is a choice of the settings', async () => {
    const saved: unknown[] = [];
    const bridge = installBridge(new FakeBridge()).on(api.settings.update, (input) => {
      saved.push(input.dateReminders);
      return null;
    });
    await renderScreen(<AgendaCard settings={userSettings.parse({})} />, bridge);
    await userEvent.click(screen.getByRole('checkbox', { name: /qu’un rendez-vous est proposé/ }));
    await waitFor(() => expect(saved).toEqual([true]));
  });
});
