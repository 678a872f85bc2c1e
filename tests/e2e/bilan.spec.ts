import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { PHASE_NOTE_FIELD_ID, type Template } from '#shared/templates/schema.ts';
import { test } from '#tests/support/app.ts';
import { beginSession } from '#tests/support/session-on-screen.ts';
import { askVault, paragraphs } from '#tests/support/vault-calls.ts';

const pseudonym = 'Libellule';
const identity = {
  givenName: 'Capucine',
  familyName: 'Delorme-Vasseur',
  otherNames: ['Capu'],
  phone: '06 12 34 56 78',
  email: 'capucine@exemple.fr',
  places: ['Saint-Herblon-sur-Orge'],
};
const names = ['Capucine', 'Delorme', 'Vasseur', 'Capu ', 'Saint-Herblon', pseudonym];
const shown = 'a choisi de parler en premier, et la salle a écouté.';
const rewritten = 'Capu a rappelé de Saint-Herblon-sur-Orge au 06 12 34 56 78, le 3 février 2026.';
const kept = 'Ce paragraphe reste dans le carnet.';
const unknown = 'Karim passe au jardin des zorbilles, avec Karim.';
const aside = 'Ma propre fatigue de ce soir ne regarde que moi.';

/** A person with a civil identity, a pathway and a session whose notes name them. */
async function writeCase(page: Page): Promise<string> {
  const { id, personId, pathwayId } = await beginSession(page, pseudonym);
  await askVault(page, 'persons.saveIdentity', { id: personId, identity });
  const { template } = await askVault<{ template: Template }>(page, 'sessions.get', { id });
  const notes = paragraphs(`Capucine Delorme-Vasseur ${shown}`, rewritten, unknown, kept);
  const answer = (phaseId: string | undefined, fieldId: string, value: unknown) =>
    askVault(page, 'sessions.saveEntry', { id, phaseId, fieldId, value });
  await answer(template.phases[0]?.id, PHASE_NOTE_FIELD_ID, notes);
  const withheld = privateFields(template);
  expect(withheld.length).toBeGreaterThan(0);
  for (const { phaseId, fieldId, rich } of withheld) {
    await answer(phaseId, fieldId, rich ? paragraphs(aside) : aside);
  }
  return pathwayId;
}

/** Fields whose class never leaves, of a kind that holds a sentence. */
function privateFields({ phases }: Template) {
  return phases.flatMap((phase) =>
    phase.fields
      .filter((field) => field.class === 'reflective' || field.class === 'never')
      .filter(({ kind }) => kind.type === 'richText' || kind.type === 'shortText')
      .map(({ id, kind }) => ({ phaseId: phase.id, fieldId: id, rich: kind.type === 'richText' })),
  );
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.getByRole('link', { name: 'Bilans', exact: true }).click();
}

/** « Préparer un bilan », from the list, for the pathway of this test. */
async function prepare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Préparer un bilan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Parcours' }).click();
  await page.getByRole('option', { name: pseudonym }).click();
  await page.getByRole('button', { name: 'Préparer ce bilan' }).click();
  await page.getByRole('heading', { name: 'Préparer le bilan' }).waitFor();
  await page.getByRole('radio').first().waitFor();
}

/** Hides Karim, whom the vault does not know, and leaves the garden: by the screen, to the end. */
async function readNames(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Relire les noms' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Relire les noms' }).waitFor();
  await page.getByRole('button', { name: /^Masquer «.Karim.»/ }).click();
  const lines = page.getByRole('region', { name: 'Les lignes à montrer' });
  await expect(lines.locator('ins')).toHaveText(['[une personne]', '[une personne]']);
  await page.getByRole('button', { name: /^Rien à cacher dans «.zorbilles/ }).click();
  await expect(page.getByText(/Tout est décidé/)).toBeVisible();
  await page.getByRole('link', { name: 'Retour aux lignes' }).click();
  await page.getByRole('heading', { level: 1, name: 'Préparer le bilan' }).waitFor();
}

const poppler = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });

/** As one reads: where the page breaks its lines does not matter. */
const flowing = (text: string) => text.replace(/\s+/g, ' ');

test.describe('a bilan', () => {
  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'carnet-bilan-'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('names nobody, holds what is shown, and leaves as a plain tagged PDF', async ({
    carnet,
  }) => {
    const page = carnet.page();
    await openExample(page);
    const pathwayId = await writeCase(page);
    await prepare(page);
    for (const radio of await page.getByRole('radio', { name: 'à montrer' }).all()) {
      expect(await radio.isChecked()).toBe(false);
    }
    for (const all of await page.getByRole('button', { name: /^Tout montrer/ }).all()) {
      await all.click();
    }
    const line = page.getByRole('listitem').filter({ hasText: kept });
    await line.getByRole('radio', { name: 'à garder' }).check();
    await expect(page.getByText(/Enregistré à/)).toBeVisible();

    const file = join(folder, 'sortie.pdf');
    await answerSaveDialogs(carnet.app(), file);
    await page.getByRole('button', { name: 'Exporter en PDF' }).click();
    await expect(page.getByRole('alert')).toContainText('attendent une décision');
    expect(existsSync(file)).toBe(false);
    await readNames(page);
    await page.getByRole('button', { name: 'Exporter en PDF' }).click();
    await expect(page.getByText(/Le PDF est enregistré.*sortie\.pdf/)).toBeVisible();
    await expect(page.getByText(/Ce fichier n’est pas protégé/)).toBeVisible();

    expectPlainPdf(file);
    const text = flowing(poppler('pdftotext', file, '-'));
    expect(text).toContain(`[une personne] ${shown}`);
    expect(text).toContain('[une personne] passe au jardin des zorbilles, avec [une personne].');
    expect(text).toContain('[une personne] a rappelé de [un lieu] au [un contact], le [une date].');
    const everything = flowing(`${text} ${poppler('pdfinfo', '-struct-text', file)}`);
    for (const hidden of [...names, 'Karim', kept, aside, '06 12', 'février', 'Brume']) {
      expect(everything).not.toContain(hidden);
    }
    const [made] = await askVault<{ exportedAt: number | null }[]>(page, 'bilans.list', {
      pathwayId,
    });
    expect(made?.exportedAt).not.toBeNull();
  });

  test('does not leave while nothing is to be shown, or a name was typed back', async ({
    carnet,
  }) => {
    const page = carnet.page();
    await openExample(page);
    await writeCase(page);
    await prepare(page);
    const file = join(folder, 'rien.pdf');
    await answerSaveDialogs(carnet.app(), file);
    const leave = () => page.getByRole('button', { name: 'Exporter en PDF' }).click();
    await leave();
    await expect(page.getByRole('alert')).toContainText('au moins une ligne à montrer');

    const line = page.getByRole('listitem').filter({ hasText: kept });
    await line.getByRole('radio', { name: 'à montrer' }).check();
    await line.getByRole('button', { name: /^Modifier/ }).click();
    await page.getByRole('textbox', { name: 'Formulation de la ligne' }).fill('Merci à Capucine.');
    await page.getByRole('button', { name: 'Garder cette formulation' }).click();
    await expect(page.getByText(/Un nom connu du coffre est dans cette ligne/)).toBeVisible();
    await leave();
    await expect(page.getByRole('alert')).toContainText('Un nom connu du coffre reste');
    expect(existsSync(file)).toBe(false);
  });

  test('keeps a name under one’s hand still while a long text moves beside it', async ({
    carnet,
  }) => {
    const page = carnet.page();
    await openExample(page);
    await page.getByRole('button', { name: 'Préparer un bilan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Parcours' }).click();
    await page.getByRole('option', { name: 'Brume' }).click();
    await page.getByRole('button', { name: 'Préparer ce bilan' }).click();
    await page.getByRole('radio').first().waitFor();
    for (const all of await page.getByRole('button', { name: /^Tout montrer/ }).all()) {
      await all.click();
    }
    await page.getByRole('button', { name: 'Relire les noms' }).click();
    await page.getByRole('button', { name: /^Masquer «.Karim.»/ }).click();
    const lines = page.getByRole('region', { name: 'Les lignes à montrer' });
    await expect(lines.locator('ins').first()).toBeInViewport();
  });

  test('finds a wording under way again after a lock', async ({ carnet }) => {
    await openExample(carnet.page());
    await writeCase(carnet.page());
    await prepare(carnet.page());
    const line = carnet.page().getByRole('listitem').filter({ hasText: kept });
    await line.getByRole('button', { name: /^Modifier/ }).click();
    const wording = (page: Page) => page.getByRole('textbox', { name: 'Formulation de la ligne' });
    await wording(carnet.page()).fill('Dit autrement, à moitié');
    const page = await carnet.lock();
    const label = page.getByText('La phrase de l’exemple', { exact: true });
    const phrase = label.locator('xpath=following-sibling::*[1]');
    await expect(phrase).toHaveText(/\p{L}+( \p{L}+){3,}/u);
    await page.getByRole('textbox', { name: 'Phrase de passe' }).fill(await phrase.innerText());
    await page.getByRole('button', { name: 'Déverrouiller' }).click();
    await expect(wording(page)).toHaveValue('Dit autrement, à moitié');
  });
});

/** Tagged, A4, French, with an outline, and silent on who made it, with what and when. */
function expectPlainPdf(file: string): void {
  const info = poppler('pdfinfo', file);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).toMatch(/Page size: .*\(A4\)/);
  expect(info).not.toMatch(/^(Author|Creator|Producer|CreationDate|ModDate|Subject|Keywords):/m);
  expect(info).toMatch(/Metadata Stream: +no/);
  const structure = poppler('pdfinfo', '-struct', file);
  for (const tag of ['H1', 'H2', 'P', 'LI']) {
    expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  }
  const bytes = readFileSync(file, 'latin1');
  expect(bytes).toContain('/Lang (fr-FR)');
  expect(bytes).toMatch(/\/Outlines \d+ 0 R/);
  const fonts = poppler('pdffonts', file);
  for (const face of ['Literata', 'AtkinsonHyperlegibleNext']) expect(fonts).toContain(face);
  expect(fonts).not.toContain('Type 3');
  expect(statSync(file).mode & 0o077).toBe(0);
}
