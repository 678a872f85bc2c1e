import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

const pseudonym = 'Libellule';
const story =
  'Karim et sa sœur Nadia Belkacem vont à Quimper. Karim est couvreur, Nadia le rejoint.';
const hidden = ['Karim', 'Nadia', 'Belkacem', 'Quimper', 'couvreur', pseudonym];

async function writeCase(page: Page): Promise<void> {
  const { id } = await beginSession(page, pseudonym);
  const { template } = await askVault<{ template: Template }>(page, 'sessions.get', { id });
  await askVault(page, 'sessions.saveEntry', {
    id,
    phaseId: template.phases[0]?.id,
    fieldId: PHASE_NOTE_FIELD_ID,
    value: paragraphs(story),
  });
}

/** The review of a bilan whose one note is to be shown. */
async function openReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.getByRole('link', { name: 'Bilans', exact: true }).click();
  await writeCase(page);
  await page.getByRole('button', { name: 'Préparer un bilan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Parcours' }).click();
  await page.getByRole('option', { name: pseudonym }).click();
  await page.getByRole('button', { name: 'Préparer ce bilan' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Quimper' });
  await line.getByRole('radio', { name: 'à montrer' }).check();
  await page.getByRole('button', { name: 'Relire les noms' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Relire les noms' }).waitFor();
}

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
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
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
