import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BilanPage } from '#renderer/features/bilans/BilanPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import type { Bilan, BilanDocument } from '#shared/features/bilans.ts';
import { bilanDocumentOf } from '#shared/rules/bilan/document.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { bilanWith, line, uuid } from './bilan-fixtures.ts';

let bridge: FakeBridge;
let stored: Bilan;

/** A vault of one bilan, which keeps what it is told and announces it. */
beforeEach(() => {
  stored = bilanWith([
    line(1, { section: 'rhythm', text: 'Six séances ont eu lieu.' }),
    line(2, { text: 'Une parole de [une personne] à [un lieu].' }),
    line(3),
  ]);
  const change = (lines: Bilan['lines']) => {
    stored = { ...stored, lines };
    queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['bilans'] }));
    return null;
  };
  bridge = installBridge()
    .on(api.bilans.get, () => stored)
    .on(api.bilans.setVisibility, ({ lineIds, visibility }) =>
      change(stored.lines.map((one) => (lineIds.includes(one.id) ? { ...one, visibility } : one))),
    )
    .on(api.bilans.editLine, ({ lineId, text }) =>
      change(stored.lines.map((one) => (one.id === lineId ? { ...one, text } : one))),
    )
    .on(api.bilans.document, document)
    .on(api.bilans.markExported, () => null)
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null);
});
afterEach(() => {
  clearToasts();
  cleanup();
});

function document(): BilanDocument {
  const shown = stored.lines.filter(({ visibility }) => visibility === 'show');
  if (shown.length === 0) throw new Refusal('bilan-nothing-to-show');
  if (shown.some(({ nameRemains }) => nameRemains)) throw new Refusal('bilan-name-remains');
  return bilanDocumentOf(shown, {
    way: 'coConstruction',
    mode: 'individual',
    startedOn: '2026-01-05',
    days: [],
  });
}

async function open(): Promise<void> {
  await renderScreen(<BilanPage />, bridge, { path: '/bilans/$id', at: `/bilans/${uuid(9)}` });
  await screen.findByRole('heading', { level: 1, name: 'Préparer le bilan' });
  await screen.findAllByRole('radiogroup');
}

const shownNow = () => stored.lines.filter(({ visibility }) => visibility === 'show').length;
const radiosOf = (text: RegExp) => within(screen.getByRole('radiogroup', { name: text }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the lines of a bilan', () => {
  it('are all to keep at first', async () => {
    await open();
    const kept = screen.getAllByRole('radio', { name: 'à garder' });
    expect(kept).toHaveLength(3);
    for (const radio of kept) expect(radio).toHaveProperty('checked', true);
    expect(screen.getByText(/Aucune ligne pour le moment, sur 3/)).toBeTruthy();
  });

  it('are chosen one by one, and the choice is kept and said', async () => {
    await open();
    await userEvent.click(radiosOf(/Six séances/).getByRole('radio', { name: 'à montrer' }));
    expect(radiosOf(/Six séances/).getByRole('radio', { name: 'à montrer' })).toHaveProperty(
      'checked',
      true,
    );
    await waitFor(() => expect(shownNow()).toBe(1));
    expect(await screen.findByText(/Enregistré à/)).toBeTruthy();
    expect(screen.getByText('1 ligne')).toBeTruthy();
  });

  it('turn back when the choice could not be kept', async () => {
    bridge.on(api.bilans.setVisibility, () => {
      throw new Refusal('disk-full');
    });
    await open();
    await userEvent.click(radiosOf(/Six séances/).getByRole('radio', { name: 'à montrer' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(radiosOf(/Six séances/).getByRole('radio', { name: 'à garder' })).toHaveProperty(
      'checked',
      true,
    );
  });

  it('are turned by a whole section, with a way back', async () => {
    await open();
    await press(/Tout montrer dans.*Ce qui a été travaillé/);
    await waitFor(() => expect(shownNow()).toBe(2));
    expect(await screen.findByText(/2 lignes passent/)).toBeTruthy();
    await press('Annuler');
    await waitFor(() => expect(shownNow()).toBe(0));
  });

  it('are not turned by the section where a name remains', async () => {
    stored = bilanWith([line(1), line(2, { nameRemains: true })]);
    await open();
    await press(/Tout montrer/);
    await waitFor(() => expect(shownNow()).toBe(1));
    expect(stored.lines[1]?.visibility).toBe('keep');
    expect(await screen.findByText(/Une ligne où un nom reste est gardée/)).toBeTruthy();
  });

  it('show what took the place of a name, and count it in the margin', async () => {
    await open();
    const hidden = [...window.document.querySelectorAll('li [data-hidden]')];
    expect(hidden.map((span) => span.textContent)).toEqual([
      '[une personne]',
      '[un lieu]',
      '[une personne]',
      '[un lieu]',
    ]);
    expect(screen.getByText(/personne · 1 fois/)).toBeTruthy();
  });

  it('stay under the hand when they are turned in a filter', async () => {
    await open();
    await press('Gardées (3)');
    await userEvent.click(radiosOf(/Six séances/).getByRole('radio', { name: 'à montrer' }));
    await screen.findByRole('button', { name: 'Gardées (2)' });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(3);
    await press('Montrées (1)');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
  });
});

describe('a wording', () => {
  const field = () => screen.findByRole('textbox', { name: 'Formulation de la ligne' });

  it('is changed in place', async () => {
    await open();
    await press(/Modifier la ligne.*Ligne 3/);
    await userEvent.clear(await field());
    await userEvent.type(await field(), 'Autrement dit.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(stored.lines[2]?.text).toBe('Autrement dit.'));
    await waitFor(() =>
      expect(screen.queryByRole('textbox', { name: 'Formulation de la ligne' })).toBeNull(),
    );
  });

  it('that was given up comes back by « Annuler »', async () => {
    await open();
    await press(/Modifier la ligne.*Ligne 3/);
    await userEvent.type(await field(), ' Et encore.{Escape}');
    expect(await screen.findByText(/La formulation d’avant est gardée/)).toBeTruthy();
    await press('Annuler');
    expect(await field()).toHaveProperty('value', 'Ligne 3. Et encore.');
  });

  it('under way before a lock is still there after it', async () => {
    bridge.on(api.drafts.get, () => ({ lineId: uuid(3), text: 'À moitié dit' }));
    await open();
    expect(await field()).toHaveProperty('value', 'À moitié dit');
  });

  it('under way is kept before the document is exported', async () => {
    bridge.onShell('exportPage', () => ({ fileName: 'bilan.pdf' }));
    stored = bilanWith([line(3, { visibility: 'show' })]);
    await open();
    await press(/Modifier la ligne/);
    await userEvent.type(await field(), ' Et encore.');
    await press('Exporter en PDF');
    await screen.findByText(/bilan\.pdf/);
    expect(stored.lines[0]?.text).toBe('Ligne 3. Et encore.');
  });
});

describe('the export', () => {
  it('says where the PDF is, that it is not protected, and shows it', async () => {
    stored = bilanWith([line(1, { visibility: 'show' })]);
    bridge.onShell('exportPage', () => ({ fileName: 'bilan.pdf' })).onShell('showFile', () => null);
    await open();
    await press('Exporter en PDF');
    expect(await screen.findByText('Le PDF est enregistré : bilan.pdf')).toBeTruthy();
    expect(screen.getByText(/n’est pas protégé/)).toBeTruthy();
    expect(bridge.received('bilans.markExported')).toEqual([{ id: uuid(9) }]);
    await press('Montrer dans le dossier');
    expect(bridge.received('shell.showFile')).toHaveLength(1);
  });

  it('is not an error when one changes one’s mind', async () => {
    stored = bilanWith([line(1, { visibility: 'show' })]);
    bridge.onShell('exportPage', () => null);
    await open();
    await press('Exporter en PDF');
    await waitFor(() => expect(bridge.received('shell.exportPage')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText('Préparation du fichier…')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(bridge.received('bilans.markExported')).toEqual([]);
  });

  it('explains that nothing is to be shown yet, before any dialog', async () => {
    await open();
    await press('Exporter en PDF');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Choisissez au moins une ligne à montrer',
    );
    expect(bridge.received('shell.exportPage')).toEqual([]);
  });

  it('says which kind of line holds a name, and shows those lines', async () => {
    stored = bilanWith([line(1), line(2, { visibility: 'show', nameRemains: true })]);
    await open();
    await press('Exporter en PDF');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('un nom a été écrit à la main');
    await userEvent.click(within(alert).getByRole('button', { name: 'Voir ces lignes' }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(bridge.received('shell.exportPage')).toEqual([]);
  });

  it('speaks of the file when the disk is full', async () => {
    stored = bilanWith([line(1, { visibility: 'show' })]);
    bridge.onShell('exportPage', () => {
      throw new Refusal('disk-full');
    });
    await open();
    await press('Exporter en PDF');
    expect(await screen.findByText(/le fichier n’a pas pu être écrit/)).toBeTruthy();
    expect(screen.getByText('Le bilan est intact dans le coffre.')).toBeTruthy();
  });
});

describe('the preview', () => {
  it('holds the lines to show and no other', async () => {
    stored = bilanWith([line(1, { visibility: 'show' }), line(2)]);
    await open();
    await press('Aperçu');
    const preview = within(await screen.findByRole('dialog', { name: 'Aperçu' }));
    expect(await preview.findByText('Ligne 1.')).toBeTruthy();
    expect(preview.queryByText('Ligne 2.')).toBeNull();
    expect(preview.queryByText('séance 1 · notes')).toBeNull();
  });
});
