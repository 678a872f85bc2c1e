import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { EditTemplatePage } from '#renderer/features/templates/EditTemplatePage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { ownCopy, ownId, sheetOf } from '#tests/support/template-sheets.ts';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const card = (name: string) => within(screen.getByRole('region', { name }));
/** The nth part of the template: 0 is its title and description, 1 its first phase. */
const step = (number: number) =>
  within(screen.getByRole('navigation', { name: 'Parties de la trame' })).getAllByRole('button')[
    number
  ] as HTMLElement;

let bridge: FakeBridge;
let template: Template;
beforeEach(() => {
  template = ownCopy('T06');
  bridge = installBridge()
    .on(api.templates.get, () => sheetOf(template))
    .on(api.templates.save, () => ({ version: 2, updatedAt: 2 }))
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null);
});
afterEach(() => {
  clearToasts();
  cleanup();
});

async function open() {
  const result = await renderScreen(<EditTemplatePage />, bridge, {
    path: '/trames/$id/modifier',
    at: `/trames/${ownId}/modifier`,
  });
  await screen.findByRole('textbox', { name: 'Titre' });
  return result;
}
const saved = () => (bridge.received('templates.save').at(-1) as { template: Template }).template;
const save = () => user.click(button('Enregistrer la trame'));

describe('the editor', () => {
  it('saves the words of every part, with the version it began from', async () => {
    const { location } = await open();
    await user.clear(box('Titre'));
    await user.type(box('Titre'), 'Notre séance');
    await user.click(step(1));
    await user.clear(box('Titre de la phase'));
    await user.type(box('Titre de la phase'), 'Se poser');
    await save();
    await waitFor(() => expect(location()).toBe(`/trames/${ownId}`));
    expect(bridge.received('templates.save').at(-1)).toMatchObject({ id: ownId, from: 1 });
    expect(saved().title).toBe('Notre séance');
    expect(saved().phases[0]?.title).toBe('Se poser');
    expect(bridge.received('drafts.discard')).toEqual([{ key: `template:${ownId}` }]);
  });

  it('keeps what is typed in the vault, and brings it back after a lock', async () => {
    await open();
    await user.type(box('Titre'), ' !');
    await act(() => flushAll());
    const kept = bridge.received('drafts.save').at(-1) as { value: { template: Template } };
    expect(kept.value.template.title).toBe(`${template.title} !`);
    cleanup();
    bridge.on(api.drafts.get, () => kept.value as never);
    await open();
    expect(box('Titre')).toHaveProperty('value', `${template.title} !`);
    expect(screen.getByText('Ce qui avait été commencé ici est là.')).toBeTruthy();
    expect(bridge.received('templates.save')).toEqual([]);
  });

  it('says what is missing in sentences that lead to the place, and saves nothing meanwhile', async () => {
    await open();
    await user.click(step(1));
    await user.click(button('Ajouter une question'));
    const fields = card('Questions').getAllByRole('textbox', { name: 'Avec le vouvoiement' });
    await user.type(fields.at(-1) as HTMLElement, 'Et vous ?');
    const sentence = /Phase 1, question \d+.*il manque le tutoiement/;
    await user.click(step(0));
    await save();
    expect(bridge.received('templates.save')).toEqual([]);
    await user.click(button(sentence));
    const tu = card('Questions').getAllByRole('textbox', { name: 'Avec le tutoiement' });
    await user.type(tu.at(-1) as HTMLElement, 'Et toi ?');
    expect(screen.queryByRole('button', { name: sentence })).toBeNull();
    await save();
    await waitFor(() => expect(bridge.received('templates.save')).toHaveLength(1));
    expect(saved().phases[0]?.prompts.at(-1)?.text).toEqual({ tu: 'Et toi ?', vous: 'Et vous ?' });
  });

  it('says when the minutes leave the frame of an accompaniment', async () => {
    await open();
    await user.click(step(1));
    await user.clear(box('Minutes proposées'));
    await user.type(box('Minutes proposées'), '60');
    expect(screen.getByText(/au plus pour cet accompagnement/)).toBeTruthy();
    await save();
    expect(bridge.received('templates.save')).toEqual([]);
  });

  it('moves lines and phases from the keyboard, the focus going with them', async () => {
    await open();
    await user.click(step(1));
    const texts = () =>
      card('Questions')
        .getAllByRole('textbox', { name: 'Avec le vouvoiement' })
        .map((each) => (each as HTMLTextAreaElement).value);
    const [first, second, ...others] = texts();
    const [area] = card('Questions').getAllByRole('textbox', { name: 'Avec le vouvoiement' });
    await user.click(area as HTMLElement);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts()).toEqual([second, first, ...others]);
    expect((document.activeElement as HTMLTextAreaElement).value).toBe(first);
    expect(screen.getByText(/^Question 1.*2 sur/)).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(texts()).toEqual([first, second, ...others]);

    const titles = template.phases.map(({ title }) => title);
    await user.click(button('Descendre – Phase 1'));
    await save();
    await waitFor(() => expect(bridge.received('templates.save')).toHaveLength(1));
    expect(saved().phases.map(({ title }) => title)).toEqual([
      titles[1],
      titles[0],
      ...titles.slice(2),
    ]);
  });

  it('takes a line back where it was, even when others were written since', async () => {
    await open();
    await user.click(step(1));
    await user.click(button('Retirer – Question 1'));
    await user.type(box('Titre de la phase'), '…');
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await save();
    await waitFor(() => expect(bridge.received('templates.save')).toHaveLength(1));
    expect(saved().phases[0]?.prompts).toEqual(template.phases[0]?.prompts);
    expect(saved().phases[0]?.title).toBe(`${template.phases[0]?.title}…`);
  });

  it('adds a field with its choices, a line each, and who may read it in plain words', async () => {
    await open();
    await user.click(step(1));
    await user.click(button('Ajouter une rubrique'));
    await user.type(box('Nom de la rubrique'), 'Énergie');
    await user.click(button(/Comment on y répond/));
    await user.click(await screen.findByRole('option', { name: 'Choix dans une liste' }));
    await user.type(box(/Choix proposés/), 'basse, mais là{Enter}haute{Enter}');
    await user.click(screen.getByRole('radio', { name: /Jamais exporté/ }));
    await save();
    await waitFor(() => expect(bridge.received('templates.save')).toHaveLength(1));
    expect(saved().phases[0]?.fields.at(-1)).toMatchObject({
      label: 'Énergie',
      class: 'never',
      kind: { type: 'choice', options: ['basse, mais là', 'haute'], multiple: false, free: false },
    });
  });

  it('lets a field be what the next session takes up, unless another one is already', async () => {
    const phases = template.phases.map((phase) => ({
      ...phase,
      fields: phase.fields.filter(({ role }) => role !== 'carryOver'),
    }));
    template = { ...template, phases };
    await open();
    await user.click(step(1));
    await user.click(button('Ajouter une rubrique'));
    await user.type(box('Nom de la rubrique'), 'Pour la suite');
    await user.click(button(/Ce qu’elle devient/));
    await user.click(await screen.findByRole('option', { name: /À reprendre/ }));
    await user.click(button('Ajouter une rubrique'));
    const named = screen.getAllByRole('textbox', { name: 'Nom de la rubrique' });
    await user.type(named[1] as HTMLElement, 'x');
    expect(named).toHaveLength(2);
    expect(screen.getAllByRole('button', { name: /Ce qu’elle devient/ })).toHaveLength(1);
    await save();
    await waitFor(() => expect(bridge.received('templates.save')).toHaveLength(1));
    const roles = saved()
      .phases[0]?.fields.slice(-2)
      .map(({ role }) => role);
    expect(roles).toEqual(['carryOver', undefined]);
  });

  it('keeps both versions when another window saved first', async () => {
    const copy = 'u-22222222-2222-4222-8222-222222222222';
    bridge
      .on(api.templates.save, () => {
        throw new Refusal('template-changed');
      })
      .on(api.templates.saveAsCopy, () => ({ id: copy }));
    const { location } = await open();
    await user.type(box('Titre'), ' bis');
    await save();
    expect(await screen.findByText(/modifiée dans une autre fenêtre/)).toBeTruthy();
    expect(box('Titre')).toHaveProperty('value', `${template.title} bis`);
    expect(bridge.received('drafts.discard')).toEqual([]);
    await user.click(button('Garder ma version comme copie'));
    await waitFor(() => expect(location()).toBe(`/trames/${copy}`));
    const kept = bridge.received('templates.saveAsCopy').at(-1) as { template: Template };
    expect(kept.template.title).toBe(`${template.title} bis`);
  });

  it('drops the changes, and brings them back when asked', async () => {
    const { location } = await open();
    await user.type(box('Titre'), ' bis');
    await user.click(button('Abandonner ces changements'));
    await waitFor(() => expect(location()).toBe(`/trames/${ownId}`));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(location()).toBe(`/trames/${ownId}/modifier`));
    const kept = bridge.received('drafts.save').at(-1) as { value: { template: Template } };
    expect(kept.value.template.title).toBe(`${template.title} bis`);
  });

  it('offers no file of a person in a page of the journal', async () => {
    template = ownCopy('J01');
    await open();
    await user.click(step(1));
    await user.click(button('Ajouter une rubrique'));
    expect(screen.getByRole('radio', { name: /À moi/ })).toHaveProperty('checked', true);
    expect(screen.queryByRole('radio', { name: /Dossier de la personne/ })).toBeNull();
  });

  it('does not edit ours', async () => {
    bridge.on(api.templates.get, () => sheetOf(templateById('T06') as Template));
    await renderScreen(<EditTemplatePage />, bridge, {
      path: '/trames/$id/modifier',
      at: '/trames/T06/modifier',
    });
    expect(await screen.findByText(/elle reste telle quelle/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
