import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OverviewPage } from '#renderer/features/overviews/OverviewPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import type { LifeEvent } from '#shared/features/events.ts';
import { lifeEventId } from '#shared/features/fields.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { pathwayIdOf, sessionIdOf } from '#tests/support/people.ts';
import { onSunday } from '#tests/support/renderer-day.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

const step = (number: number, change: Partial<OverviewStep> = {}): OverviewStep => ({
  id: sessionIdOf(number),
  step: 'session',
  number,
  heldOn: `2026-0${number}-10`,
  status: 'closed',
  sky: null,
  themes: [],
  keywords: [],
  ...change,
});
const skyOf = (word: string, free = '') => ({ pictures: [{ word, count: null }], free });
const steps = [
  step(1, { sky: skyOf('vent', 'ça souffle'), themes: ['équipe', 'fatigue'], keywords: ['élan'] }),
  step(2, { sky: skyOf('pluie'), themes: ['équipe'], keywords: ['repos'] }),
  step(3, { sky: skyOf('vent'), themes: ['équipe', 'limites'], keywords: ['Elan'] }),
];
const event: LifeEvent = {
  id: lifeEventId.parse('00000005-0000-4000-8000-000000000001'),
  happenedOn: '2026-02',
  words: 'Un déménagement',
  shape: 'detour',
};

const show = async (
  shown: readonly OverviewStep[] = steps,
  events: LifeEvent[] = [event],
  planned = 4,
) => {
  const bridge = installBridge(new FakeBridge())
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null)
    .on(api.events.list, () => [...events])
    .on(api.events.add, () => ({ id: event.id }))
    .on(api.events.update, () => null)
    .on(api.events.discard, () => null)
    .on(api.events.restore, () => null)
    .on(api.overviews.get, () => ({
      title: 'Brume',
      plannedSessions: planned,
      steps: [...shown],
    }));
  await renderScreen(<OverviewPage />, bridge, {
    path: '/parcours/$id/regard',
    at: `/parcours/${pathwayIdOf(1)}/regard`,
  });
  await screen.findByRole('link', { name: 'Revenir au parcours' });
  return bridge;
};

/** What a chart draws, what its sentence says, and the rows of its table. */
function chart(name: string) {
  const figure = screen.getByRole('figure', { name });
  const drawing = figure.querySelector('figcaption + [aria-hidden="true"]') as HTMLElement;
  const rows = within(figure).getAllByRole('row').slice(1);
  return {
    figure,
    drawing,
    marks: [...drawing.querySelectorAll('[data-mark]')],
    svgs: [...drawing.querySelectorAll(':scope > div > svg')],
    sentence: figure.querySelector('figcaption p')?.textContent ?? '',
    rows: rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  };
}

onSunday();

describe('« Regarder le parcours »', () => {
  it('draws the météo session by session; its sentence and its table say the same', async () => {
    await show();
    const { drawing, marks, sentence, rows } = chart('Météo');
    expect(marks.map((cell) => cell.textContent)).toEqual([
      'Séance 110 janv.vent«\u00a0ça souffle\u00a0»',
      'Séance 210 févr.pluie',
      'Séance 310 marsvent',
    ]);
    expect(sentence).toBe(
      'Une météo a été dite à 3 étapes\u00a0: vent, 2 fois\u202f; pluie. Chaque ciel vaut pour son jour.',
    );
    expect(rows).toEqual([
      ['Séance 1', '10 janvier 2026', 'vent', 'ça souffle'],
      ['Séance 2', '10 février 2026', 'pluie', ''],
      ['Séance 3', '10 mars 2026', 'vent', ''],
    ]);
    // Nothing joins one sky to the next, and nothing sets one above another.
    expect(drawing.querySelectorAll('svg svg').length).toBe(3);
    expect(drawing.querySelector('polyline')).toBeNull();
    const heights = [...drawing.querySelectorAll('svg svg')].map((each) => each.getAttribute('y'));
    expect(new Set(heights).size).toBe(1);
  });

  it('keeps the sky of a group a distribution', async () => {
    const pictures = [
      { word: 'éclaircies', count: 2 },
      { word: 'orage', count: 1 },
    ];
    await show([step(1, { sky: { pictures, free: '' } })]);
    const { drawing, rows } = chart('Météo');
    expect(drawing.textContent).toContain('éclaircies (2)orage (1)');
    expect(rows[0]?.[2]).toBe('éclaircies (2), orage (1)');
  });

  it('draws themes by session and says between the halves what stays, appears, is not back', async () => {
    await show();
    const { drawing, sentence, rows } = chart('Thématiques');
    expect(drawing.querySelectorAll('circle')).toHaveLength(3 + 1 + 1);
    expect(drawing.textContent).toContain('mi-parcours');
    expect(sentence).toBe(
      'Dans les deux moitiés\u00a0: «\u00a0équipe\u00a0». Dans la seconde moitié seulement\u00a0: «\u00a0limites\u00a0». ' +
        'Dans la première moitié, pas encore dans la seconde\u00a0: «\u00a0fatigue\u00a0».',
    );
    expect(rows).toEqual([
      ['équipe', '1, 2, 3', 'reste'],
      ['fatigue', '1', 'première moitié'],
      ['limites', '3', 'apparaît'],
    ]);
  });

  it('compares nothing while the second half has no theme, and says fading only at the end', async () => {
    await show(steps.slice(0, 2));
    const first = chart('Thématiques');
    expect(first.sentence).toContain(
      '2 thématiques abordées\u00a0: «\u00a0équipe\u00a0» et «\u00a0fatigue\u00a0».',
    );
    expect(first.rows).toEqual([
      ['équipe', '1, 2'],
      ['fatigue', '1'],
    ]);
    cleanup();
    await show(steps, [], 3);
    expect(chart('Thématiques').rows[1]).toEqual(['fatigue', '1', 's’efface']);
  });

  it('draws everything in SVG: no chart has a word or a mark outside of it', async () => {
    await show();
    for (const name of ['Météo', 'Thématiques', 'Mots-clés de sortie', 'Le chemin']) {
      const { drawing, svgs, rows, sentence } = chart(name);
      expect(svgs.length).toBeGreaterThan(0);
      const drawn = svgs.map((svg) => svg.textContent).join('');
      expect(drawing.textContent).toBe(drawn);
      expect([rows.length > 0, sentence.length > 0]).toEqual([true, true]);
    }
  });

  it('makes a cloud of the words, of which the table is the list', async () => {
    await show();
    const { drawing, sentence, rows } = chart('Mots-clés de sortie');
    expect(drawing.textContent).toBe('élanrepos');
    expect(sentence).toBe(
      'Les mots laissés en sortant\u00a0: «\u00a0élan\u00a0», à 2 étapes et «\u00a0repos\u00a0».',
    );
    expect(rows).toEqual([
      ['élan', 'Séance 1, Séance 3'],
      ['repos', 'Séance 2'],
    ]);
  });

  it('puts the life events on the path, and says them in the same order', async () => {
    await show();
    const { marks, sentence, rows } = chart('Le chemin');
    const words = (row: Element) =>
      [...row.querySelectorAll('tspan')].map((each) => each.textContent).join('');
    expect(marks.map(words)).toEqual([
      'Séance 110 janvier 2026',
      'Un déménagementdétour · février 2026',
      'Séance 210 février 2026',
      'Séance 310 mars 2026',
    ]);
    expect(sentence).toBe(
      'Le chemin compte 3 étapes. À côté des séances\u00a0: détour, «\u00a0Un déménagement\u00a0», en février 2026.',
    );
    expect(rows).toEqual([
      ['10 janvier 2026', 'Séance 1', 'étape'],
      ['février 2026', 'Un déménagement', 'détour'],
      ['10 février 2026', 'Séance 2', 'étape'],
      ['10 mars 2026', 'Séance 3', 'étape'],
    ]);
  });

  it('opens each table by the keyboard; it is read even while it is closed', async () => {
    await show();
    const { figure } = chart('Météo');
    const toggle = within(figure).getByRole('button', { name: 'Lire en tableau' });
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(within(figure).getByRole('table')).toBeTruthy();
  });

  it('says what the page is for while there is nothing to draw, and asks for nothing', async () => {
    await show([], []);
    expect(screen.getByText(/se dessinera ici, au fil du parcours/)).toBeTruthy();
    expect(screen.getByText(/Rien n’est attendu ici/)).toBeTruthy();
    expect(screen.queryAllByRole('figure')).toEqual([]);
  });
});

describe('a page of the pathway', () => {
  const paper = { forPaper: true as const, plannedSessions: 4, steps, events: [event] };

  it('holds nothing until a drawing is chosen, then those that were', async () => {
    const bridge = await show();
    bridge
      .on(api.overviews.page, () => paper)
      .onShell('exportPage', () => ({ fileName: 'document.pdf' }));
    await userEvent.click(screen.getByRole('button', { name: 'Préparer une page' }));
    const dialog = await screen.findByRole('dialog');
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: /PDF/ });
    await within(dialog).findByRole('checkbox', { name: 'la météo' });
    expect(save.disabled).toBe(true);
    expect(within(dialog).queryByRole('article')).toBeNull();
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /le chemin/ }));
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'la météo' }));
    const page = within(dialog).getByRole('article');
    expect(page.lang).toBe('fr');
    expect(page.textContent).toContain('n’est pas anonymisée');
    expect(page.textContent).not.toContain('Brume');
    const titles = within(page).getAllByRole('figure');
    expect(titles.map((each) => each.querySelector('h2')?.textContent)).toEqual([
      'Météo',
      'Le chemin',
    ]);
    await userEvent.click(save);
    expect(await within(dialog).findByText(/document\.pdf/)).toBeTruthy();
    expect(bridge.received('shell.exportPage')).toEqual([
      { kind: 'overview', id: pathwayIdOf(1), charts: ['sky', 'path'] },
    ]);
  });
});

describe('life events', () => {
  it('are placed with a few words and a month; what is missing is said on asking', async () => {
    const bridge = await show(steps, []);
    await userEvent.click(screen.getByRole('button', { name: 'Placer un événement' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByText(/Il manque quelques mots/)).toBeTruthy();
    expect(screen.getByText(/Il manque un jour/)).toBeTruthy();
    const words = screen.getByRole('textbox', { name: 'Dans les mots de la personne' });
    await userEvent.type(words, ' Une naissance ');
    await userEvent.type(screen.getByLabelText('Jour'), '2026-03-14');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ne garder que le mois' }));
    await userEvent.click(screen.getByRole('radio', { name: 'un détour' }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(bridge.received('events.add')).toEqual([
        {
          pathwayId: pathwayIdOf(1),
          words: 'Une naissance',
          happenedOn: '2026-03',
          shape: 'detour',
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are reworded', async () => {
    const bridge = await show();
    const name = /^Modifier «.Un déménagement.»$/;
    await userEvent.click(screen.getByRole('button', { name }));
    const words = await screen.findByRole('textbox', { name: 'Dans les mots de la personne' });
    await userEvent.clear(words);
    await userEvent.type(words, 'La maison');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(bridge.received('events.update')).toEqual([{ ...event, words: 'La maison' }]),
    );
  });

  it('are removed without a question, and come back', async () => {
    const bridge = await show();
    const name = /^Retirer «.Un déménagement.»$/;
    await userEvent.click(screen.getByRole('button', { name }));
    expect(await screen.findByText(/n’est plus sur le chemin/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(bridge.received('events.restore')).toEqual([{ id: event.id }]));
  });
});
