import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Session } from '#shared/features/sessions.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import {
  axeFindings,
  darkFindings,
  lostThings,
  resize,
  usualSize,
} from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { addPathway, addPerson, createVault, goTo, startSession } from '#tests/support/journey.ts';
import { picture } from '#tests/support/pictures.ts';
import { askVault } from '#tests/support/vault-calls.ts';

/** The field of the open session that holds the next day. */
async function agreedField(page: Page, id: string) {
  const { template } = await askVault<Session>(page, 'sessions.get', { id });
  const found = fieldWithRole(template, 'nextDate');
  if (!found) throw new Error('no next date');
  return { id, phaseId: found.phase.id, fieldId: found.field.id };
}

/** `AAAA-MM-JJ`, some days from today where the app runs. */
const dayFromNow = (page: Page, days: number) =>
  page.evaluate((count) => {
    const day = new Date();
    day.setDate(day.getDate() + count);
    return day.toLocaleDateString('sv-SE');
  }, days);

test('what is due, left aside and taken back, and a file that says nothing of anyone', async ({
  carnet,
}) => {
  const page = carnet.page();
  const found: string[] = [];
  async function judge(name: string): Promise<void> {
    const findings = [...(await axeFindings(page)), ...(await darkFindings(page))];
    found.push(...findings.map((each) => `${name}: ${each}`));
    await picture(carnet.app(), page, name);
  }
  const openAgenda = async () => {
    await goTo(page, 'Aujourd’hui');
    await page.getByRole('link', { name: 'Ouvrir l’agenda' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
  };
  await createVault(page);
  await addPerson(page, 'Œillet-Zoé « Zaz »');
  await addPathway(page, 'Œillet-Zoé « Zaz »');
  await openAgenda();
  await expect(page.getByText(/à proposer, entre/)).toBeVisible();
  await expect(page.getByText('Aucun jour n’est convenu pour l’instant.')).toBeVisible();

  await page
    .getByRole('main')
    .getByRole('link', { name: /Œillet/ })
    .click();
  await startSession(page);
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  const place = await agreedField(page, id);
  const heldOn = await dayFromNow(page, -1);
  await openAgenda();
  await expect(page.getByText(/la page attend ses mots/)).toBeVisible();

  // A day agreed for tomorrow, in the session's own field.
  const tomorrow = await dayFromNow(page, 1);
  await askVault(page, 'sessions.update', { id, heldOn, place: 'onSite' });
  await askVault(page, 'sessions.saveEntry', { ...place, value: tomorrow });
  await openAgenda();
  await expect(page.getByText(/Rencontre convenue le/)).toBeVisible();
  await judge('agenda');
  await resize(carnet.app(), page, { width: 320, height: 800, zoom: 1 });
  expect(await lostThings(page)).toEqual([]);
  await resize(carnet.app(), page, usualSize);

  const file = join(carnet.profile, 'rendez-vous.ics');
  await carnet.app().evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Exporter les jours convenus' }).click();
  await expect(
    page.getByText('Jours convenus enregistrés dans « rendez-vous.ics ».'),
  ).toBeVisible();
  const written = readFileSync(file, 'utf8');
  expect(written.match(/^SUMMARY.*$/gmu)).toEqual(['SUMMARY:Rendez-vous']);
  expect(written).toContain(`DTSTART;VALUE=DATE:${tomorrow.replaceAll('-', '')}\r\n`);
  expect(written).not.toMatch(/Œillet|Zaz|LOCATION|DESCRIPTION/iu);
  expect(written).not.toContain(id);

  await page
    .getByRole('button', { name: /^Laisser de côté/ })
    .first()
    .click();
  await expect(page.getByText(/^Laissé de côté\./)).toBeVisible();
  await expect(page.getByText(/Rencontre convenue le/)).toHaveCount(0);
  await judge('agenda-empty');
  await page.getByRole('button', { name: 'Revoir ce qui est laissé de côté' }).click();
  await expect(page.getByText(/Rencontre convenue le/)).toBeVisible();

  // Off until it is asked for, then a line without a name.
  await goTo(page, 'Réglages');
  const reminders = page.getByRole('checkbox', { name: /qu’un rendez-vous est proposé/ });
  await expect(reminders).not.toBeChecked();
  await reminders.click();
  await expect(reminders).toBeChecked();
  await askVault(page, 'sessions.saveEntry', { ...place, value: await dayFromNow(page, 0) });
  await goTo(page, 'Aujourd’hui');
  await expect(page.getByText('Un rendez-vous est proposé aujourd’hui.')).toBeVisible();
  await judge('today');
  expect(found).toEqual([]);
});
