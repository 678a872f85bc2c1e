import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Frieze } from '#renderer/ui/frieze/Frieze.tsx';
import { pathThrough } from '#renderer/ui/frieze/wave.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import { pathwayStones } from '#shared/rules/pathway-stones.ts';
import { aPathway, held, sessionIdOf } from '#tests/support/people.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const five = [
  held('2026-01-07', { number: 1 }),
  held('2026-02-25', { number: 2 }),
  held('2026-04-14', { number: 3 }),
  held('2026-06-02', { number: 4 }),
  held('2026-07-15', { number: 5 }),
];

async function show(change: Partial<Pathway>, today: string) {
  vi.setSystemTime(new Date(`${today}T10:00:00`));
  const stones = pathwayStones(aPathway(change), today);
  const linkTo = (id: string) => `/seances/${id}`;
  await renderScreen(<Frieze stones={stones} linkTo={linkTo} />, installBridge(new FakeBridge()));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) => row.textContent);
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('the frieze', () => {
  it('says where a pathway is in a sentence, and every step in a table', async () => {
    const rows = await show({ sessions: five }, '2026-09-01');
    expect(screen.getByRole('figure').textContent).toContain(
      '5 séances ont eu lieu, sur 10 prévues. À proposer\u00a0: point d’étape, entre le 1er septembre et le 13 octobre.',
    );
    expect(rows).toHaveLength(1 + 13);
    expect(rows[2]).toBe('Séance 1a eu lieu7 janvier 2026');
    expect(rows[7]).toContain('Point d’étapeà proposer');
    expect(rows[8]).toContain('Séance 6prochaineentre le 26 août et le 15 septembre');
  });

  it('makes a link of each stone that has a session, and of no other', async () => {
    await show({ sessions: five }, '2026-09-01');
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Séance 1, a eu lieu le 7 janvier 2026',
      'Séance 2, a eu lieu le 25 février 2026',
      'Séance 3, a eu lieu le 14 avril 2026',
      'Séance 4, a eu lieu le 2 juin 2026',
      'Séance 5, a eu lieu le 15 juillet 2026',
    ]);
    expect(links[4]?.getAttribute('href')).toContain(`/seances/${sessionIdOf(5)}`);
  });

  it('shows an open session as the current stone', async () => {
    const open = held('2026-09-01', { number: 6, status: 'open' });
    const rows = await show({ sessions: [...five, open] }, '2026-09-03');
    expect(rows[8]).toBe('Séance 6en cours1er septembre 2026');
    expect(screen.getByRole('link', { name: 'Séance 6, en cours' })).toBeTruthy();
    expect(screen.getByRole('figure').textContent).toContain('En cours\u00a0: séance 6.');
  });

  it('calls a session that would come early just that, without alarm', async () => {
    const rows = await show({ sessions: [held('2026-01-07')] }, '2026-01-20');
    expect(rows[3]).toContain('Séance 2un peu tôt');
    expect(screen.getByRole('figure').textContent).toContain(
      'Ensuite\u00a0: séance 2, entre le 18 février et le 10 mars\u202f; rien ne presse.',
    );
  });

  it('proposes again from today when the days have passed, and never counts them', async () => {
    const rows = await show({ sessions: [held('2026-01-07')] }, '2026-11-22');
    expect(rows[3]).toContain('Séance 2à proposerentre le 22 novembre et le 12 décembre');
    expect(document.body.textContent).not.toMatch(/retard|\bjours/);
  });

  it('names the year only where it changes', async () => {
    const rows = await show({ sessions: [held('2026-11-16')] }, '2026-11-22');
    expect(rows[3]).toContain('entre le 28 décembre 2026 et le 17 janvier 2027');
  });

  it('grows when more sessions were held than planned', async () => {
    const rows = await show(
      { plannedSessions: 1, sessions: [held('2026-01-07'), held('2026-03-07', { number: 2 })] },
      '2026-03-08',
    );
    expect(rows.some((row) => row?.startsWith('Séance 2'))).toBe(true);
  });
});

describe('the winding path', () => {
  it('leaves each cell where the next one takes it up', () => {
    for (let index = 0; index < 12; index += 1) {
      const end = pathThrough(index).after.split(' ').at(-1);
      const start = pathThrough(index + 1).before.split(' ')[2];
      expect(end).toBe(start);
    }
  });
});
