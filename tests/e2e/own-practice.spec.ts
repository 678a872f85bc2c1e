import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialogs } from '#scripts/testing/electron-app.mjs';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { createVault } from '#tests/support/journey.ts';
import { askVault } from '#tests/support/vault-calls.ts';

const judge = async (page: Page) => [...(await axeFindings(page)), ...(await darkFindings(page))];
const go = (page: Page, to: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, to);
const make = (page: Page, path: string, input: unknown) =>
  askVault<{ id: string }>(page, path, input).then(({ id }) => id);

test('a first notebook: the frame asked once, tu in one press, a topic to bring', async ({
  carnet,
}) => {
  const page = carnet.page();
  await createVault(page);
  await go(page, '/aujourdhui');
  const question = page.getByText('Dans quel cadre exercez-vous ?');
  await expect(question).toBeVisible();
  expect(await judge(page)).toEqual([]);
  await page.getByRole('button', { name: 'Plus tard' }).click();
  await expect(question).toBeHidden();

  const person = await make(page, 'persons.create', { pseudonym: 'Libellule' });
  const common = { personIds: [person], startedOn: '2026-11-01' };
  const first = await make(page, 'pathways.create', { ...common, kind: 'accompaniment' });
  const start = { heldOn: '2026-11-02', place: 'video' };
  const meeting = { ...start, pathwayId: first, step: 'preliminary' };
  await go(page, `/seances/${await make(page, 'sessions.start', meeting)}`);
  await page.getByRole('radio', { name: 'tu', exact: true }).check();
  await expect(
    page.getByText('Dans les pages à remettre, le carnet vouvoie encore Libellule.'),
  ).toBeVisible();
  expect(await judge(page)).toEqual([]);
  await page.getByRole('button', { name: 'Passer au tutoiement' }).click();
  await expect(page.getByRole('button', { name: 'Passer au tutoiement' })).toBeHidden();
  const { address } = await askVault<{ address: string }>(page, 'persons.get', { id: person });
  expect(address).toBe('tu');

  const topic = await make(page, 'journal.start', { model: 'J01', writtenOn: '2026-11-20' });
  const place = { phaseId: 'p1', fieldId: 'a-porter-en-analyse-de-pratique' };
  const value = { checked: true, date: null };
  await askVault(page, 'journal.saveAnswer', { id: topic, ...place, value });
  const second = await make(page, 'pathways.create', { ...common, kind: 'practice' });
  const analysis = { ...start, pathwayId: second, step: 'session' };
  await go(page, `/seances/${await make(page, 'sessions.start', analysis)}`);
  const link = page.getByRole('link', { name: 'Votre page du 20 novembre 2026' });
  await expect(link).toBeVisible();
  expect(await judge(page)).toEqual([]);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Effet miroir' })).toBeVisible();
});

test('one’s own path is printed, and nobody else is on it', async ({ carnet }) => {
  const page = carnet.page();
  await createVault(page);
  await make(page, 'persons.create', { pseudonym: 'Ajonc' });
  const line = { kind: 'training', title: 'Formation de pair', beganOn: '2025-01-05' };
  await make(page, 'portfolio.add', line);
  await go(page, '/ressources/mon-parcours');
  const folder = mkdtempSync(join(tmpdir(), 'carnet-parcours-'));
  try {
    const file = join(folder, 'document.pdf');
    await answerSaveDialogs(carnet.app(), file);
    await page.getByRole('button', { name: 'Imprimer mon parcours' }).click();
    await expect(page.getByRole('heading', { name: 'Formations' })).toBeVisible();
    expect(await judge(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer en PDF' }).click();
    await expect(page.getByText(/document\.pdf/)).toBeVisible();
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(text.replace(/\s+/g, ' ')).toContain('Formation de pair');
    expect(text).not.toContain('Ajonc');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
