import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matches } from '#renderer/features/templates/search.ts';
import { TemplatePage } from '#renderer/features/templates/TemplatePage.tsx';
import { TemplatesPage } from '#renderer/features/templates/TemplatesPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import {
  ownCopy,
  ownId,
  sheetOf,
  shippedSummaries,
  summaryOf,
} from '#tests/support/template-sheets.ts';

const known = (id: string) => templateById(id) as Template;
const token = '6f1f3c8a-5d8e-4c55-9b7e-1f6a2f0b9d11';
const titleOf = (id: string) => known(id).title;

let bridge: FakeBridge;
beforeEach(() => {
  bridge = installBridge().on(api.templates.list, shippedSummaries);
});
afterEach(() => {
  clearToasts();
  cleanup();
});

describe('the picker', () => {
  it('says by situation what each contains and how long it lasts', async () => {
    await renderScreen(<TemplatesPage />, bridge);
    const region = await screen.findByRole('region', { name: 'Une séance avec une personne' });
    const row = within(region)
      .getByRole('link', { name: titleOf('T06') })
      .closest('li');
    expect(row?.textContent).toContain('45\u00A0min');
    expect(row?.textContent).toContain('5 phases · 18 questions · 14 rubriques');
    for (const { title } of known('T06').phases) expect(row?.textContent).toContain(title);
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    expect(links).toHaveLength(38);
    const crisis = screen.getByRole('region', { name: 'Un moment de crise' });
    expect(within(crisis).getByRole('link', { name: titleOf('T07') })).toBeTruthy();
  });

  it('finds by the beginning of words, accents aside, and says when nothing does', async () => {
    await renderScreen(<TemplatesPage />, bridge);
    const box = await screen.findByRole('textbox', { name: 'Chercher une trame' });
    await userEvent.type(box, 'decis');
    expect(screen.getByRole('link', { name: titleOf('T08') })).toBeTruthy();
    expect(screen.queryByRole('link', { name: titleOf('T12') })).toBeNull();
    await userEvent.clear(box);
    await userEvent.type(box, 'zzz');
    expect(screen.getByText('Aucune trame ne porte ces mots.')).toBeTruthy();
    expect(matches(summaryOf(known('J07')), 'Le journal', 'JOURNAL réus')).toBe(true);
    expect(matches(summaryOf(known('J07')), 'Le journal', 'ussite')).toBe(false);
  });

  it('shows what was retired only when asked, and says which are one’s own', async () => {
    const own = summaryOf(ownCopy('T06', { title: 'À ma façon' }), { standsIn: true });
    const retired = summaryOf(known('T11'), { retiredAt: 5 });
    bridge.on(api.templates.list, () => [own, retired]);
    await renderScreen(<TemplatesPage />, bridge);
    const row = (await screen.findByRole('link', { name: 'À ma façon' })).closest('li');
    expect(row?.textContent).toContain('personnelle');
    expect(row?.textContent).toContain('sert à la place de l’originale');
    expect(screen.queryByRole('link', { name: titleOf('T11') })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /trames retirées/ }));
    expect(screen.getByRole('link', { name: titleOf('T11') })).toBeTruthy();
  });
});

describe('importing', () => {
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('shows what a file contains as words, and keeps nothing before one agrees', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const template = ownCopy('T10', { title });
    bridge
      .onShell('chooseTemplate', () => ({ token }))
      .on(api.templates.openFile, () => ({ text: 'the file', template }))
      .on(api.templates.importText, () => ({ id: ownId }));
    const { location } = await renderScreen(<TemplatesPage />, bridge);
    await press('Importer une trame');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(title)).toBeTruthy();
    expect(dialog.querySelector('img')).toBeNull();
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(template.phases.length);
    expect(bridge.received('templates.importText')).toEqual([]);
    await press('Importer');
    await waitFor(() => expect(location()).toBe(`/trames/${ownId}`));
    expect(bridge.received('templates.openFile')).toEqual([{ token }]);
    expect(bridge.received('templates.importText')).toEqual([{ text: 'the file' }]);
  });

  it('says why a file is refused, what is safe, and offers another', async () => {
    bridge
      .onShell('chooseTemplate', () => ({ token }))
      .on(api.templates.openFile, () => {
        throw new Refusal('template-file-foreign');
      });
    await renderScreen(<TemplatesPage />, bridge);
    await press('Importer une trame');
    const said = await screen.findByRole('alertdialog');
    expect(said.textContent).toContain('Ce fichier n’est pas une trame du carnet.');
    expect(said.textContent).toContain('Rien n’a été importé ni changé.');
    bridge.onShell('chooseTemplate', () => null);
    await press('Choisir un autre fichier');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });
});

describe('a template’s page', () => {
  const open = (id: string) =>
    renderScreen(<TemplatePage />, bridge, { path: '/trames/$id', at: `/trames/${id}` });

  it('is read with tutoiement or vouvoiement, with who may read each answer', async () => {
    bridge.on(api.templates.get, () => sheetOf(known('T06')));
    await open('T06');
    const prompts = known('T06').phases.flatMap((phase) => phase.prompts);
    const prompt = prompts.find(({ text }) => text.tu !== text.vous);
    const says = (address: 'tu' | 'vous') =>
      document.body.textContent?.includes(prompt?.text[address] ?? '-');
    await waitFor(() => expect(says('vous')).toBe(true));
    await userEvent.click(screen.getByRole('radio', { name: 'le tutoiement' }));
    expect([says('tu'), says('vous')]).toEqual([true, false]);
    expect(screen.getAllByText('Dossier de la personne').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: 'Modifier' })).toBeNull();
  });

  it('adapts a copy of ours, and leads to it', async () => {
    bridge
      .on(api.templates.get, () => sheetOf(known('T06')))
      .on(api.templates.duplicate, () => ({ id: ownId }));
    const { location } = await open('T06');
    await userEvent.click(await screen.findByRole('button', { name: 'Adapter une copie' }));
    await waitFor(() => expect(location()).toBe(`/trames/${ownId}/modifier`));
  });

  it('serves in the place of its origin, takes its words again, and can undo both', async () => {
    const template = ownCopy('T06', { description: 'Autrement.' });
    bridge
      .on(api.templates.get, () => sheetOf(template))
      .on(api.templates.useInstead, () => null)
      .on(api.templates.restoreWording, () => ({ version: 2, updatedAt: 2 }))
      .on(api.templates.save, () => ({ version: 3, updatedAt: 3 }));
    await open(ownId);
    await userEvent.click(await screen.findByRole('checkbox', { name: /à la place/ }));
    await waitFor(() =>
      expect(bridge.received('templates.useInstead')).toEqual([{ id: ownId, instead: true }]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre le texte d’origine' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(bridge.received('templates.save')).toHaveLength(1));
    expect(bridge.received('templates.restoreWording')).toEqual([{ id: ownId, from: 1 }]);
    expect(bridge.received('templates.save')).toEqual([{ id: ownId, from: 2, template }]);
  });

  it('goes to a file by token, and out of the list and back', async () => {
    bridge
      .on(api.templates.get, () => sheetOf(known('T11')))
      .onShell('placeTemplate', () => ({ token, fileName: 'trame.trame.json' }))
      .on(api.templates.exportFile, () => null)
      .on(api.templates.retire, () => null)
      .on(api.templates.bringBack, () => null);
    await open('T11');
    await userEvent.click(await screen.findByRole('button', { name: 'Exporter' }));
    expect(await screen.findByText(/Trame enregistrée dans/)).toBeTruthy();
    expect(bridge.received('templates.exportFile')).toEqual([{ id: 'T11', token }]);
    clearToasts();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(bridge.received('templates.bringBack')).toEqual([{ id: 'T11' }]));
  });
});
