import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { PHASE_NOTE_FIELD_ID, type Template } from '#shared/templates/schema.ts';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { holdsWord, pdfLayers } from '#tests/support/pdf-bytes.ts';
import { beginSession } from '#tests/support/session-on-screen.ts';
import { askVault, paragraphs } from '#tests/support/vault-calls.ts';
import { readByWriter } from '#tests/support/writer.ts';
import { zipLayers } from '#tests/support/zip-bytes.ts';

const pseudonym = 'Libellule';
const story =
  'Karim et sa sœur Nadia Belkacem vont à Quimper. Karim est couvreur, Nadia le rejoint.';
const hidden = ['Karim', 'Nadia', 'Belkacem', 'Quimper', 'couvreur', pseudonym];

/** Everything the engine knows how to find, in the mouths of people that the vault does not know. */
const full = [
  'Karim a vu Nadia Belkacem au foyer des Glycines, à Quimper, le 3 mars 2026.',
  'Jean-Luc Kermadec appelle Mme Ollivier au 06 12 34 56 78, à 34 ans, comme couvreur.',
  'Zbigniew écrit à karim.b@exemple.fr malgré une schizophrénie, sous Abilify 10 mg.',
].join(' ');
const never = [
  ...['Karim', 'Nadia', 'Belkacem', 'Kermadec', 'Ollivier', 'Zbigniew', 'Glycines', 'Quimper'],
  ...['3 mars', '06 12 34', 'karim.b', 'exemple.fr', 'couvreur', 'schizophr', 'Abilify', '34 ans'],
  pseudonym,
];

async function writeCase(page: Page, words: string): Promise<void> {
  const { id } = await beginSession(page, pseudonym);
  const { template } = await askVault<{ template: Template }>(page, 'sessions.get', { id });
  await askVault(page, 'sessions.saveEntry', {
    id,
    phaseId: template.phases[0]?.id,
    fieldId: PHASE_NOTE_FIELD_ID,
    value: paragraphs(words),
  });
}

/** The review of a bilan whose one note is to be shown. */
async function openReview(page: Page, words = story): Promise<void> {
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.getByRole('link', { name: 'Bilans', exact: true }).click();
  await writeCase(page, words);
  await page.getByRole('button', { name: 'Préparer un bilan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Parcours' }).click();
  await page.getByRole('option', { name: pseudonym }).click();
  await page.getByRole('button', { name: 'Préparer ce bilan' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Quimper' });
  await line.getByRole('radio', { name: 'à montrer' }).check();
  await page.getByRole('button', { name: 'Relire les noms' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Relire les noms' }).waitFor();
}

/** As one reads: where the page breaks its lines does not matter. */
const flowing = (text: string) => text.replace(/\s+/g, ' ');
const pdfText = (file: string) =>
  flowing(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));

test('what is hidden is in no byte of the PDF, under the names that were drawn', async ({
  carnet,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-relecture-'));
  const page = carnet.page();
  await openReview(page);
  await page.getByRole('button', { name: /^Masquer tout ce qui est proposé/ }).click();
  await page.getByRole('radio', { name: /^un prénom inventé/ }).check();
  await page.getByRole('radio', { name: /^la taille et le département/ }).check();
  const lines = page.getByRole('region', { name: 'Les lignes à montrer' });
  await expect(lines.locator('ins').filter({ hasText: '(Finistère)' })).toBeVisible();
  await expect(page.getByText(/Tout est décidé/)).toBeVisible();
  const [brother = ''] = await lines.locator('ins').allInnerTexts();
  const remains = page.getByRole('region', { name: 'Ce qui reste' });
  await expect(remains).toContainText('notes fictives mises de côté');
  await expect(remains).not.toContainText(/anonym/i);
  const found = [...(await axeFindings(page)), ...(await darkFindings(page))];
  expect(found).toEqual([]);

  const file = join(folder, 'sortie.pdf');
  await answerSaveDialogs(carnet.app(), file);
  await page.getByRole('link', { name: 'Retour aux lignes' }).click();
  await page.getByRole('button', { name: 'Exporter en PDF' }).click();
  await expect(page.getByText(/Le PDF est enregistré/)).toBeVisible();
  const text = pdfText(file);
  expect(text).toContain(`${brother} et sa sœur`);
  expect(text).toContain('(Finistère)');
  const layers = pdfLayers(readFileSync(file));
  expect(layers.length).toBeGreaterThan(5);
  // The same search finds what is there: the title of the document.
  expect(holdsWord(layers, 'Bilan dépersonnalisé')).toBe(true);
  for (const word of hidden) {
    expect(text).not.toContain(word);
    expect([word, holdsWord(layers, word)]).toEqual([word, false]);
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Exports by the arrow of the button, to the end. */
async function exportAs(page: Page, format: RegExp, done: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Exporter dans un autre format' }).click();
  await page.getByRole('menuitemradio', { name: format }).click();
  await expect(page.getByText(done)).toBeVisible();
}

test('leaves in three formats, none of which holds in any byte what was hidden', async ({
  carnet,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'carnet-sorties-'));
  const page = carnet.page();
  await openReview(page, full);
  await page.getByRole('button', { name: /^Masquer tout ce qui est proposé/ }).click();
  await expect(page.getByText(/Tout est décidé/)).toBeVisible();
  await page.getByRole('link', { name: 'Retour aux lignes' }).click();
  const file = (extension: string) => join(folder, `sortie.${extension}`);
  const ways = [
    { extension: 'pdf', format: /^PDF/, done: /Le PDF est enregistré/ },
    { extension: 'docx', format: /^Word/, done: /Le document Word est enregistré/ },
    { extension: 'md', format: /^Texte/, done: /Le texte est enregistré/ },
  ];
  for (const { extension, format, done } of ways) {
    await answerSaveDialogs(carnet.app(), file(extension));
    await exportAs(page, format, done);
    expect(statSync(file(extension)).mode & 0o077).toBe(0);
  }
  await expect(page.getByRole('button', { name: 'Exporter en texte' })).toBeVisible();

  const written = {
    pdf: { layers: pdfLayers(readFileSync(file('pdf'))), text: pdfText(file('pdf')) },
    docx: { layers: zipLayers(readFileSync(file('docx'))), text: readByWriter(file('docx')).text },
    md: { layers: [readFileSync(file('md'))], text: flowing(readFileSync(file('md'), 'utf8')) },
  };
  expect(Object.values(written).every(({ layers }) => layers.length > 0)).toBe(true);
  for (const { layers, text } of Object.values(written)) {
    // The same search finds what is there: each format holds the same sentence.
    expect(text).toContain('[une personne] a vu [une personne]');
    expect(text).toContain('il n’est pas anonyme');
    for (const word of never) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
      expect([word, holdsWord(layers, word)]).toEqual([word, false]);
    }
  }
  expect(holdsWord(written.docx.layers, 'a vu [une personne]')).toBe(true);
  expect(holdsWord(written.md.layers, 'a vu [une personne]')).toBe(true);
  expect(written.docx.text).toMatch(/1 ?\/ ?[12]/);
  rmSync(folder, { recursive: true, force: true });
});
