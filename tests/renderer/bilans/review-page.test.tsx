import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReviewPage } from '#renderer/features/bilans/review/ReviewPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import { startReview } from '#shared/anonymise/review/start.ts';
import type { EntityLabel } from '#shared/anonymise/types.ts';
import {
  defaultOptions,
  type Remains,
  type Review,
  review as reviewSchema,
} from '#shared/features/reviews.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { uuid } from './bilan-fixtures.ts';

const texts = [
  { id: uuid(1), text: 'Karim et Léa passent au foyer des Glycines.' },
  { id: uuid(2), text: 'Karim revient par les Tilleuls.' },
];
const forms: readonly (readonly [string, EntityLabel])[] = [
  ['Karim', 'PERSON'],
  ['Léa', 'PERSON'],
  ['foyer des Glycines', 'ORG'],
  ['Lundi', 'DATE'],
  ['jeudi', 'DATE'],
];

function found(text: string) {
  const spans = forms.flatMap(([form, label]) => {
    const start = text.indexOf(form);
    const span = { start, end: start + form.length, label, entityId: `${label}:${form}` };
    return start < 0 ? [] : [span];
  });
  const start = text.indexOf('Tilleuls');
  const doubt = { start, end: start + 8, reason: 'capital' as const };
  return { spans, suspects: start < 0 ? [] : [doubt] };
}

const remains: Remains = {
  datesToTheDay: false,
  longQuotes: 1,
  overlappingExports: 0,
  misses: {
    low: 0,
    high: 2.3,
    noneLeft: { low: 0.1, high: 0.995 },
    unmeasured: ['PROFESSION'],
    measuredOn: '2026-02-03',
    notes: 63,
  },
  group: { size: 3.2, placeTold: false, gains: [{ id: 'profession', size: 1_234 }] },
  own: { pathways: 4, alike: 1 },
  quotes: ['« je ne lâche rien, jamais, même quand ça tangue »'],
  rareWords: ['zorbilles'],
  sensitiveLeft: true,
};

let bridge: FakeBridge;
let stored: Review;

/** A vault that keeps the decisions, writes « [masqué] », and looks a second time once all is said. */
beforeEach(() => {
  stored = reviewOf(texts);
  bridge = installBridge()
    .on(api.reviews.get, () => stored)
    .on(api.reviews.save, ({ content: given, options }) => {
      stored = answered({ ...stored, content: given, options: options ?? stored.options });
      queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['bilans'] }));
      return stored;
    })
    .on(api.reviews.forget, () => null);
});
afterEach(() => {
  clearToasts();
  cleanup();
});

function reviewOf(lines: typeof texts): Review {
  const nobody = { persons: [], others: [], never: [], always: [] };
  const { content } = startReview(
    lines.map((line) => ({ ...line, detection: found(line.text) })),
    nobody,
  );
  return reviewSchema.parse({
    id: uuid(9),
    pathway: { id: uuid(8), title: 'Brume' },
    texts: lines,
    seen: [],
    content,
    options: defaultOptions,
    final: [],
    remains,
    remembered: [],
  });
}

function answered(review: Review): Review {
  const { entities, suspects } = review.content;
  const done =
    entities.every(({ decision }) => decision !== 'pending') &&
    suspects.every(({ settled }) => settled);
  const hidden = entities.filter(({ decision }) => decision === 'accepted');
  return {
    ...review,
    content: { ...review.content, scan: done ? 'clean' : 'needed' },
    final: review.texts.map(({ id, text }) => ({
      id,
      text,
      pieces: hidden
        .flatMap(({ mentions }) => mentions)
        .filter(({ textId }) => textId === id)
        .map(({ start, end }) => ({ oldStart: start, oldEnd: end, text: '[masqué]' })),
    })),
  };
}

async function open() {
  const user = userEvent.setup();
  await renderScreen(<ReviewPage />, bridge, {
    path: '/bilans/$id/relecture',
    at: `/bilans/${uuid(9)}/relecture`,
  });
  await screen.findByRole('heading', { level: 2, name: 'Ce qui pourrait identifier' });
  return user;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const saves = () => bridge.received('reviews.save').length;
const lines = () => screen.getByRole('region', { name: 'Les lignes à montrer' });
const standing = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join(' ');

describe('what remains', () => {
  const told = () => screen.getByRole('region', { name: 'Ce qui reste' }).textContent ?? '';

  it('says each figure with where it comes from, and what would help', async () => {
    await open();
    expect(told()).toContain('entre 0 et 3 éléments');
    expect(told()).toContain('entre 10 et 99 n’en garderaient aucun');
    expect(told()).toMatch(/jamais été mesurées\s: métier/);
    expect(told()).toContain('Mesuré le 3 février 2026 sur 63 notes');
    expect(told()).toContain('Moins de cinq personnes');
    expect(told()).toMatch(/masquer le métier\s: environ 1\s000 personnes/);
    expect(told()).toContain('Sur 4 parcours, celui-ci est le seul');
    expect(told()).toContain('même quand ça tangue');
    expect(told()).toContain('zorbilles');
  });

  it('answers the three questions, and calls nothing anonymous that is not', async () => {
    await open();
    expect(told()).toContain('Peut-on encore isoler une personne');
    expect(told()).toContain('Un rapprochement avec un autre document reste possible.');
    expect(told()).toContain('Des détails sensibles restent');
    expect(document.body.textContent).not.toMatch(/anonym/i);
  });

  it('estimates nothing where nothing was found', async () => {
    stored = { ...stored, remains: { ...remains, misses: null, own: null } };
    await open();
    expect(told()).toContain('pas de quoi estimer');
    expect(told()).toContain('n’ont pas pu être estimés');
    expect(told()).not.toContain('Parmi les parcours');
  });
});

describe('what the hidden words become', () => {
  it('is chosen for this bilan, and kept with the decisions', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: /^un prénom inventé/ }));
    await waitFor(() => expect(stored.options.persons).toBe('names'));
    await user.click(screen.getByRole('radio', { name: /^décalées d’une durée secrète/ }));
    await user.click(screen.getByRole('radio', { name: /^la taille et le département/ }));
    await waitFor(() => expect(stored.options.places).toBe('department'));
    expect(stored.options).toMatchObject({ persons: 'names', dates: 'shift' });
    await user.click(button(/^Masquer «\sKarim\s»/));
    await waitFor(() => expect(stored.content.entities[0]?.decision).toBe('accepted'));
    expect(stored.options).toMatchObject({ persons: 'names', dates: 'shift' });
  });

  it('says what it costs to stop looking for a category, where it is switched off', async () => {
    const user = await open();
    const trades = screen.getByRole('checkbox', { name: /^les métiers/ });
    expect(trades).toHaveProperty('checked', true);
    expect(screen.queryByText(/suffit souvent à reconnaître/)).toBeNull();
    await user.click(trades);
    expect(screen.getByText(/suffit souvent à reconnaître/)).toBeDefined();
    await waitFor(() => expect(stored.options.optional).not.toContain('PROFESSION'));
    await user.click(trades);
    await waitFor(() => expect(stored.options.optional).toEqual(defaultOptions.optional));
  });
});

describe('the review of the names', () => {
  it('shows what was found by kind, with what waits', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 3, name: 'Personnes' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Doutes à trancher (1)' })).toBeDefined();
    expect(standing()).toContain('4 décisions attendent');
    expect(within(lines()).getAllByText('Karim')).toHaveLength(2);
    expect(saves()).toBe(0);
  });

  it('hides and leaves, shows the replacement in place, and is ready once all is said', async () => {
    const user = await open();
    await user.click(button(/^Masquer «\sKarim\s»/));
    await waitFor(() => expect(within(lines()).getAllByText('[masqué]')).toHaveLength(2));
    await user.click(button(/^Laisser «\sLéa\s»/));
    await user.click(button(/^Masquer «\sfoyer des Glycines\s»/));
    await user.click(button(/^Rien à cacher dans «\sTilleuls\s»/));
    await waitFor(() => expect(standing()).toContain('Tout est décidé'));
    expect(stored.content.entities.map(({ decision }) => decision)).toEqual([
      'accepted',
      'rejected',
      'accepted',
    ]);
    const before = saves();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(saves()).toBe(before);
  });

  it('asks once for dates, and one by one when they are opened', async () => {
    stored = reviewOf([{ id: uuid(1), text: 'Lundi avec Karim, jeudi sans Léa.' }]);
    const user = await open();
    expect(standing()).toContain('3 décisions attendent');
    expect(screen.queryByRole('button', { name: /^Masquer «\sjeudi\s»/ })).toBeNull();
    screen.getByRole('button', { name: /^Lundi, jeudi/ }).focus();
    await user.keyboard('m');
    await waitFor(() => expect(standing()).toContain('2 décisions attendent'));
    await user.keyboard('{Enter}');
    await user.click(button(/^Laisser «\sjeudi\s»/));
    await waitFor(() =>
      expect(stored.content.entities.map(({ decision }) => decision).toSorted()).toEqual([
        'accepted',
        'pending',
        'pending',
        'rejected',
      ]),
    );
    expect(screen.getByRole('button', { name: /^Lundi, jeudi.*décidés un par un/ })).toBeDefined();
  });

  it('strikes out all that gives way, article included, and no space', async () => {
    bridge.on(api.reviews.save, ({ content }) => ({
      ...stored,
      content,
      final: stored.texts.map(({ id }, at) => ({
        id,
        text: '',
        pieces: at === 0 ? [{ oldStart: 20, oldEnd: 42, text: 'dans un foyer' }] : [],
      })),
    }));
    const user = await open();
    await user.click(button(/^Masquer «\sfoyer des Glycines\s»/));
    await waitFor(() => expect(within(lines()).getByText('dans un foyer')).toBeDefined());
    expect(lines().querySelector('del')?.textContent).toBe('au foyer des Glycines');
  });

  it('is undone and done again from the keyboard', async () => {
    const user = await open();
    await user.click(button(/^Masquer tout ce qui est proposé/));
    await waitFor(() => expect(standing()).toContain('Une décision attend'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(standing()).toContain('4 décisions'));
    await waitFor(() => expect(stored.content.entities[0]?.decision).toBe('pending'));
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    await waitFor(() => expect(stored.content.entities[0]?.decision).toBe('accepted'));
  });

  it('goes from row to row and decides with letters, in a row only', async () => {
    const user = await open();
    await user.keyboard('m');
    expect(standing()).toContain('4 décisions');
    const karim = screen.getByRole('button', { name: /^Karim/ });
    karim.focus();
    await user.keyboard('m{ArrowDown}l');
    await waitFor(() => expect(stored.content.entities[1]?.decision).toBe('rejected'));
    expect(stored.content.entities[0]?.decision).toBe('accepted');
    await user.keyboard('s');
    expect(document.activeElement?.textContent).toContain('foyer des Glycines');
  });

  it('replaces by hand, for one place only, and remembers', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: /^Karim/ }));
    await user.type(screen.getByRole('textbox', { name: 'Remplacer par' }), 'un collègue');
    await user.click(button('Garder ce remplacement'));
    await waitFor(() =>
      expect(stored.content.entities[0]?.replacement).toEqual({
        kind: 'text',
        text: 'un collègue',
      }),
    );
    await pick(user, /Ici, pour/, 'laisser ici seulement');
    await waitFor(() => expect(stored.content.entities[0]?.mentions[0]?.here).toBe('rejected'));
    await pick(user, /Les prochaines fois/, 'toujours masquer');
    await waitFor(() => expect(stored.content.entities[0]?.remember).toBe('always'));
  });

  it('splits and merges', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: /^Karim/ }));
    await user.click(screen.getAllByRole('button', { name: /quelqu’un d’autre/ })[0] as Element);
    await waitFor(() => expect(stored.content.entities).toHaveLength(4));
    await pick(user, /C’est la même chose que/, 'Léa');
    await waitFor(() => expect(stored.content.entities).toHaveLength(3));
  });

  it('hides words that were typed, everywhere', async () => {
    const user = await open();
    const words = screen.getByRole('textbox', { name: 'Mots des lignes' });
    await user.type(words, 'absents');
    await user.click(button('Masquer partout'));
    expect(screen.getByText(/ne sont pas dans les lignes/)).toBeDefined();
    await user.clear(words);
    await user.type(words, 'tilleuls');
    await user.click(button('Masquer partout'));
    await waitFor(() => expect(stored.content.suspects).toEqual([]));
    expect(stored.content.entities.at(-1)).toMatchObject({ decision: 'accepted' });
  });

  it('says what could not be kept, and what never was looked at', async () => {
    bridge.on(api.reviews.save, () => {
      throw new Refusal('disk-full');
    });
    const user = await open();
    await user.click(button(/^Masquer «\sKarim\s»/));
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(screen.getByText(/Ce document est dépersonnalisé/)).toBeDefined();
    expect(document.body.textContent).not.toMatch(/peut être dit anonyme/);
    expect(screen.getByText('Ctrl+Maj+Z')).toBeDefined();
  });
});

async function pick(user: ReturnType<typeof userEvent.setup>, label: RegExp, option: string) {
  await user.click(screen.getAllByRole('button', { name: label })[0] as Element);
  await user.click(await screen.findByRole('option', { name: option }));
}
