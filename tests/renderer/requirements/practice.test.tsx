import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { PortfolioPage } from '#renderer/features/portfolio/PortfolioPage.tsx';
import { SettingsPage } from '#renderer/features/settings/SettingsPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { portfolioLineId } from '#shared/features/fields.ts';
import type { PortfolioLine } from '#shared/features/portfolio.ts';
import { type UserSettings, userSettings } from '#shared/features/settings.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const line = (kind: PortfolioLine['kind'], title: string, index: number): PortfolioLine => ({
  id: portfolioLineId.parse(`2a4d5e6f-7a8b-4b1f-9c52-8d6b4a2e9f0${index}`),
  kind,
  title,
  place: '',
  beganOn: '2026-01-05',
  endedOn: null,
  minutes: kind === 'supervision' ? 90 : null,
  learned: '',
  updatedAt: 1,
});

async function openPortfolio(lines: PortfolioLine[] = []) {
  const kept = { settings: userSettings.parse({}) };
  const bridge = new FakeBridge()
    .on(api.portfolio.list, () => lines)
    .on(api.settings.get, () => kept.settings)
    .on(api.settings.update, (settings) => {
      kept.settings = settings;
      queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['settings'] }));
      return null;
    });
  const at = { path: '/ressources/mon-parcours' };
  await renderScreen(<PortfolioPage />, installBridge(bridge), at);
  await screen.findByRole('heading', { name: 'Ma pratique' });
  const last = () => bridge.received('settings.update').at(-1) as UserSettings | undefined;
  return { last, user: userEvent.setup() };
}

describe('« Mon parcours en pair-aidance »', () => {
  it('lists trainings, experiences, supervisions and partners, with their hours', async () => {
    await openPortfolio([
      line('training', 'Pair-aidance, UMons', 0),
      line('experience', 'GEM du canal', 1),
      line('supervision', 'Avec une paire', 2),
      line('partnership', 'Convention avec le centre', 3),
    ]);
    for (const words of ['Formation', 'Expérience', 'Supervision', 'Partenariat, convention']) {
      expect(await screen.findByText(words)).toBeVisible();
    }
    expect(screen.getByText(/1\s*h\s*30/)).toBeVisible();
  });

  it('keeps one’s role, context and principles as one leaves them, none required', async () => {
    const { last, user } = await openPortfolio();
    expect(last()).toBeUndefined();
    await user.type(screen.getByRole('textbox', { name: /^Ma fonction/ }), 'Formateur pair');
    await user.tab();
    await waitFor(() => expect(last()?.role).toBe('Formateur pair'));
    await user.type(screen.getByRole('textbox', { name: /^Mon contexte/ }), 'Seul, deux secteurs');
    await user.type(screen.getByRole('textbox', { name: /^Ce qui guide/ }), 'Ne rien imposer');
    await flushAll();
    await waitFor(() =>
      expect(last()).toMatchObject({
        role: 'Formateur pair',
        practiceContext: 'Seul, deux secteurs',
        ownPrinciples: 'Ne rien imposer',
      }),
    );
  });

  it('keeps one’s fields of experience, one’s own only', async () => {
    const { last, user } = await openPortfolio();
    const words = screen.getByRole('textbox', { name: /^Mes champs d’expérience/ });
    await user.type(words, 'précarité{Enter}');
    await waitFor(() => expect(last()?.experienceFields).toEqual(['précarité']));
    expect(screen.getByText(/n’entrent dans aucun document/)).toBeVisible();
  });
});

describe('« Réglages »', () => {
  it('lead to the help', async () => {
    const bridge = new FakeBridge().on(api.settings.get, () => userSettings.parse({}));
    await renderScreen(<SettingsPage />, installBridge(bridge), { path: '/reglages' });
    const link = await screen.findByRole('link', { name: 'Ouvrir l’aide' });
    expect(link.getAttribute('href')).toContain('/reglages/aide');
  });
});
