import '@testing-library/jest-dom/vitest';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { FieldInput } from '#renderer/guided/fields/FieldInput.tsx';
import { i18n } from '#renderer/i18n/i18n.ts';
import { createQueryClient } from '#renderer/ipc/queryClient.ts';
import { Toasts } from '#renderer/ui/Toast.tsx';
import { templates } from '#shared/templates/catalogue.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import { emptyValue, valueSchemaFor } from '#shared/templates/values.ts';

afterEach(cleanup);

/** One field alone; `current` is what would be saved. */
function renderField(kind: FieldKind, initial: unknown = emptyValue(kind)) {
  const seen = { current: initial, all: [] as unknown[] };
  function Field() {
    const [value, setValue] = useState(initial);
    return (
      <FieldInput
        kind={kind}
        label="Champ"
        name="champ"
        value={value}
        onChange={(next) => {
          seen.current = next;
          seen.all.push(next);
          setValue(next);
        }}
      />
    );
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nextProvider i18n={i18n}>
        <Field />
        <Toasts />
      </I18nextProvider>
    </QueryClientProvider>,
  );
  return seen;
}

/** Goes to a control with the Tab key only, as someone without a mouse. */
async function tabTo(
  user: UserEvent,
  wanted: (element: Element) => boolean,
  shift = false,
): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await user.tab({ shift });
    if (document.activeElement && wanted(document.activeElement)) return;
  }
  throw new Error('not reached with the Tab key');
}
const named = (name: string) => (element: Element) =>
  element === screen.queryByRole('button', { name }) || element.textContent === name;
const input = (element: Element) => element instanceof HTMLInputElement;

type Fill = (user: UserEvent) => Promise<void>;
const typing =
  (text: string): Fill =>
  async (user) => {
    await tabTo(user, (one) => one.matches('input, textarea'));
    await user.keyboard(text);
  };
const pressing =
  (key: string): Fill =>
  async (user) => {
    await user.tab();
    await user.keyboard(key);
  };
const shortText = { type: 'shortText', limit: 1000 } as const;
const words = ['situation', 'tension', 'réussite'];
const sentences = ['Une phrase assez longue pour demander une case à cocher.', 'Une autre.'];
const list = {
  type: 'list',
  columns: [
    { id: 'statement', label: 'Énoncé', kind: shortText },
    { id: 'due', label: 'Échéance', kind: { type: 'shortText', limit: 60 } },
  ],
  ordered: true,
  anonymous: true,
  table: false,
} as const satisfies FieldKind;

const cases: [string, FieldKind, Fill, string][] = [
  ['shortText', shortText, typing('deux mots'), 'deux mots'],
  ['keyword', { type: 'keyword' }, typing('seuil'), 'seuil'],
  [
    'tags',
    { type: 'tags', vocabulary: 'themes' },
    typing('place{Enter}charge{Enter}'),
    'place, charge',
  ],
  [
    'tags from the vocabulary',
    { type: 'tags', vocabulary: 'chime' },
    async (user) => {
      await tabTo(user, named('Mots proposés'));
      await user.keyboard('{Enter}');
      await user.tab();
      await user.keyboard('{ArrowRight}[Space]');
    },
    'espoir',
  ],
  [
    'choice of one',
    { type: 'choice', options: words, multiple: false, free: false },
    pressing('{ArrowRight}[Space]'),
    'tension',
  ],
  [
    'choice of several, with words of one’s own',
    { type: 'choice', options: words, multiple: true, free: true },
    async (user) => {
      await user.tab();
      await user.keyboard('[Space]{ArrowRight}{ArrowRight}[Space]');
      await user.tab();
      await user.keyboard('et plus');
    },
    'situation, réussite, et plus',
  ],
  [
    'choice of sentences',
    { type: 'choice', options: sentences, multiple: true, free: false },
    pressing('[Space]'),
    sentences[0] ?? '',
  ],
  ['weather', { type: 'weather' }, pressing('{ArrowRight}[Space]'), 'éclaircies'],
  [
    'distribution',
    { type: 'distribution', options: ['pluie', 'vent'] },
    typing('3'),
    'pluie\u00A0: 3',
  ],
  [
    'namedScale',
    { type: 'namedScale', scale: 'charge', words: ['légère', 'lourde'] },
    pressing('[Space]'),
    'légère',
  ],
  [
    'optionalScale',
    { type: 'optionalScale' },
    async (user) => {
      await tabTo(user, named('Proposer une échelle de 0 à 10'));
      await user.keyboard('{Enter}');
      await tabTo(user, (one) => one.textContent === '0');
      await user.keyboard('{ArrowRight}{ArrowRight}[Space]');
    },
    '2 sur 10',
  ],
  ['check', { type: 'check', dated: false }, pressing('[Space]'), 'oui'],
  ['number', { type: 'number' }, typing('12'), '12'],
  [
    'link',
    { type: 'link', to: 'J06', multiple: true },
    typing('savoir attendre{Enter}'),
    'savoir attendre',
  ],
  [
    'list',
    list,
    async (user) => {
      await tabTo(user, named('Ajouter une ligne'));
      await user.keyboard('{Enter}');
      const first = screen.getByRole('textbox', { name: 'Énoncé' });
      await tabTo(user, (one) => one === first, true);
      await user.keyboard('parler la première');
    },
    'parler la première',
  ],
  [
    'composite',
    {
      type: 'composite',
      parts: [
        { id: 'text', label: 'Texte', kind: shortText },
        { id: 'offered', label: 'Proposé', kind: { type: 'check', dated: false } },
      ],
    },
    async (user) => {
      await tabTo(user, (one) => one instanceof HTMLTextAreaElement);
      await user.keyboard('une piste');
      await tabTo(user, input);
      await user.keyboard('[Space]');
    },
    'une piste\nProposé\u00A0: oui',
  ],
];

describe('each kind of field', () => {
  it.each(cases)('%s is filled from the keyboard', async (_, kind, fill, expected) => {
    const seen = renderField(kind);
    await fill(userEvent.setup());
    expect(seen.all.length).toBeGreaterThan(0);
    for (const value of seen.all) expect(valueSchemaFor(kind).safeParse(value).success).toBe(true);
    expect(plainText(kind, seen.current)).toBe(expected);
  });

  it('covers every kind that a template uses, but dates and notes, tested on their own', () => {
    const used = templates.flatMap(({ phases }) =>
      phases.flatMap(({ fields }) => fields.map(({ kind }) => kind.type)),
    );
    const covered = new Set<string>(cases.map(([, kind]) => kind.type));
    expect([...new Set(used)].filter((type) => !covered.has(type)).sort()).toEqual([
      'date',
      'richText',
    ]);
  });

  it('takes a choice back, for nothing is mandatory', async () => {
    const kind: FieldKind = { type: 'choice', options: words, multiple: false, free: false };
    const seen = renderField(kind);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'tension' }));
    expect(isEmpty(kind, seen.current)).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'tension' }));
    expect(isEmpty(kind, seen.current)).toBe(true);
  });

  it('keeps a date only when it is one', async () => {
    const kind: FieldKind = { type: 'date', precision: 'day' };
    const seen = renderField(kind);
    const field = screen.getByLabelText('Champ');
    const user = userEvent.setup();
    await user.type(field, '2026-05-02');
    expect(seen.current).toBe('2026-05-02');
    for (const value of seen.all) expect(valueSchemaFor(kind).safeParse(value).success).toBe(true);
    expect(screen.getByText('samedi 2 mai 2026')).toBeVisible();
  });

  it('keeps the day a box was ticked', async () => {
    const kind: FieldKind = { type: 'check', dated: true };
    const seen = renderField(kind);
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Champ' }));
    expect(valueSchemaFor(kind).safeParse(seen.current).success).toBe(true);
    expect(screen.getByLabelText('Champ – le')).toBeVisible();
  });

  it('moves a row, removes it, and brings it back where it was', async () => {
    const row = (id: string, statement: string) => ({ id, cells: { statement, due: '' } });
    const seen = renderField(list, [row('a', 'un'), row('b', 'deux')]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Descendre la ligne 1' }));
    expect(plainText(list, seen.current)).toBe('deux\nun');
    await user.click(screen.getByRole('button', { name: 'Retirer la ligne 1' }));
    expect(plainText(list, seen.current)).toBe('un');
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(plainText(list, seen.current)).toBe('deux\nun');
  });
});
