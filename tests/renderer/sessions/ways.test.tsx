import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { sessionId } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { userSettings } from '#shared/features/settings.ts';
import { newTimer, type TimerState } from '#shared/rules/timer.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from './fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const minute = 60_000;
const spent = (minutes: number, more: Partial<TimerState> = {}): TimerState => ({
  ...newTimer(),
  phases: { p1: minutes * minute },
  ...more,
});

async function openSession(id: string, changes: Partial<Session> = {}, settings = {}) {
  const base = sessionOf(templateById(id) as Template, changes);
  const pathway = { ...base.pathway, kind: 'accompaniment', rhythm: 'weekly' } as const;
  const bridge = sessionBridge({
    ...base,
    place: 'home',
    pathway: { ...pathway, plannedSessions: null },
    ...changes,
  });
  bridge.on(api.settings.get, () => userSettings.parse(settings));
  const view = await renderScreen(<SessionPage />, installBridge(bridge), {
    path: '/seances/$id',
    at: `/seances/${sessionUuid}`,
  });
  await screen.findByRole('button', { name: 'Clore la séance' });
  return { ...view, bridge, user: userEvent.setup() };
}

const timer = () => screen.getByRole('group', { name: 'Minuteur' });

describe('45 minutes', () => {
  it.each([
    [36, 'Il reste 10 minutes environ.'],
    [41, 'Il reste 5 minutes : c’est le moment d’annoncer la fin.'],
    [45, '45 minutes : le temps est venu de se quitter.'],
  ])('after %d, say it once in words, politely', async (minutes, words) => {
    await openSession('T06', { timer: spent(minutes) });
    const cue = screen.getByText((text) => text.replaceAll(/\s/g, ' ') === words);
    expect(cue).toHaveAttribute('aria-live', 'polite');
  });

  it('offer no five minutes more, where a cycle does', async () => {
    await openSession('T06');
    expect(screen.queryByRole('button', { name: /minutes de plus/ })).toBeNull();
    cleanup();
    await openSession('T01');
    expect(screen.getByRole('button', { name: /minutes de plus/ })).toBeVisible();
  });

  it('stop counting, also when an absence is counted', async () => {
    const running = { phaseId: 'p1', sinceEpochMs: Date.now() - 30 * minute };
    const { user } = await openSession('T06', { timer: spent(40, { running }) });
    await user.click(screen.getByRole('button', { name: 'Compter' }));
    expect(timer()).toHaveTextContent('45 min en tout');
    await user.click(screen.getByRole('button', { name: 'Démarrer le minuteur' }));
    expect(timer()).toHaveTextContent('45 min en tout');
    expect(screen.queryByRole('button', { name: 'Mettre le minuteur en pause' })).toBeNull();
  });

  it('cannot be exceeded by hand: the length stays typed, the relay sheet is offered', async () => {
    const { user, bridge, location } = await openSession('T06');
    const relay = sessionId.parse('7c1f3c52-8d6b-4a2e-9f0c-3a4d5e6f7a8b');
    bridge.on(api.sessions.update, () => {
      throw new Refusal('session-too-long');
    });
    bridge.on(api.sessions.openRelay, () => ({ id: relay }));
    await user.click(screen.getByRole('button', { name: 'Date, lieu, durée' }));
    await user.type(screen.getByRole('textbox', { name: /Durée, en minutes/ }), '60');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('parfois moins, jamais plus');
    expect(screen.getByRole('textbox', { name: /Durée, en minutes/ })).toHaveValue('60');
    await user.click(screen.getByRole('button', { name: 'Ouvrir la fiche de relais' }));
    await waitFor(() => expect(location()).toBe(`/seances/${relay}`));
  });

  it.each(['abc', '4,5', '-3', '9999'])('take « %s » for no length', async (typed) => {
    const { user } = await openSession('T06');
    await user.click(screen.getByRole('button', { name: 'Date, lieu, durée' }));
    await user.type(screen.getByRole('textbox', { name: /Durée, en minutes/ }), typed);
    expect(screen.getByText(/Une durée s’écrit en minutes/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
  });
});

describe('a moment of crisis', () => {
  it('is one press away, after the last words are in the vault', async () => {
    const { user, bridge, location } = await openSession('T06');
    const relay = sessionId.parse('7c1f3c52-8d6b-4a2e-9f0c-3a4d5e6f7a8b');
    bridge.on(api.sessions.openRelay, () => ({ id: relay }));
    await user.click(screen.getByRole('button', { name: 'Moment de crise' }));
    await waitFor(() => expect(location()).toBe(`/seances/${relay}`));
    expect(bridge.received('sessions.openRelay')).toMatchObject([{ id: sessionUuid }]);
  });

  it.each([
    ['FR', '3114'],
    ['BE', '0800 32 123'],
    ['CH', '143'],
    ['QC', '9-8-8'],
  ])('has the numbers of %s, one’s own, and the way back', async (country, number) => {
    const aside = { step: 'aside', number: null, openedFrom: sessionUuid } as const;
    await openSession('T07', aside, { country, ownNumbers: 'Sam : 01 23\n\n' });
    expect(await screen.findByText(number)).toBeVisible();
    expect(screen.getByText('Sam : 01 23')).toBeVisible();
    expect(screen.getByText(/à vérifier dans les réglages/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Revenir à la séance interrompue' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Moment de crise' })).toBeNull();
  });
});

describe('where and with whom', () => {
  const safety = { homeVisitNote: 'Prévenir Sam.' };

  it('shows the safety note at home, and nowhere else', async () => {
    await openSession('T06', { sector: 'Melun' }, safety);
    expect(await screen.findByText('Prévenir Sam.')).toBeVisible();
    expect(screen.getAllByText(/à domicile, Melun/).length).toBeGreaterThan(0);
    cleanup();
    await openSession('T06', { place: 'video' }, safety);
    expect(screen.queryByText('Prévenir Sam.')).toBeNull();
  });

  it('recalls that two files are kept apart', async () => {
    await openSession('T09', { apart: 'relative' });
    expect(screen.getByRole('complementary', { name: 'Deux dossiers séparés' })).toHaveTextContent(
      'Les deux dossiers restent séparés',
    );
  });

  it('says of an informal moment that nothing has to be written', async () => {
    await openSession('T11', { step: 'aside', number: null });
    expect(screen.getByText(/rien n’a à être écrit/)).toBeVisible();
  });
});
