import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { test } from '#tests/support/app.ts';

test.setTimeout(180_000);

test('an accompaniment has a bilan in its own words, reread like any other', async ({ carnet }) => {
  const page = carnet.page();
  const folder = mkdtempSync(join(tmpdir(), 'carnet-bilan-'));
  try {
    await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
    await page.getByRole('link', { name: 'Parcours', exact: true }).click();
    await page.getByRole('link', { name: 'Galet' }).first().click();
    await page.getByRole('button', { name: 'Préparer un bilan' }).click();
    await page.getByRole('heading', { name: 'Préparer le bilan' }).waitFor();
    await page.getByRole('radio').first().waitFor();
    for (const all of await page.getByRole('button', { name: /^Tout montrer/ }).all()) {
      await all.click();
    }
    await expect(page.getByText(/Enregistré à/)).toBeVisible();
    const file = join(folder, 'bilan.pdf');
    await answerSaveDialogs(carnet.app(), file);

    // Nothing leaves before it was reread, as with any bilan.
    await page.getByRole('button', { name: 'Exporter en PDF' }).click();
    await expect(page.getByRole('alert')).toContainText('attendent une décision');
    expect(existsSync(file)).toBe(false);
    await page.getByRole('button', { name: 'Relire les noms' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Relire les noms' }).waitFor();
    const decided = page.getByText(/Tout est décidé/);
    const doubt = page.getByRole('button', { name: /^Rien à cacher dans / }).first();
    await page.getByRole('button', { name: /^Masquer tout ce qui est proposé/ }).click();
    for (let round = 0; round < 60 && !(await decided.isVisible()); round += 1) {
      await doubt.click({ timeout: 2_000 }).catch(() => undefined);
    }
    await expect(decided).toBeVisible();
    await page.getByRole('link', { name: 'Retour aux lignes' }).click();
    await page.getByRole('button', { name: 'Exporter en PDF' }).click();
    await expect(page.getByText(/Le PDF est enregistré.*bilan\.pdf/)).toBeVisible();
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    for (const said of [
      'Accompagnement d’une personne, entre pairs',
      'Une première rencontre a ouvert le parcours.',
      '2 séances ont eu lieu.',
      'au fil d’un accompagnement entre pairs',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Galet|Anselme|Vertepierre|Lavoir|co-construction|prévues|six à neuf/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
