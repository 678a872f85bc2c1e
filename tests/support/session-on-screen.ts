import { expect, type Page } from '@playwright/test';
import { phaseNote } from './journey.ts';
import { askVault } from './vault-calls.ts';

interface Begun {
  /** Of the session. */
  readonly id: string;
  readonly personId: string;
  readonly pathwayId: string;
}

/** A person, a pathway and a session begun on 3 February, made by the vault's own calls. */
export async function beginSession(page: Page, pseudonym: string): Promise<Begun> {
  const person = await askVault<{ id: string }>(page, 'persons.create', { pseudonym });
  const pathway = await askVault<{ id: string }>(page, 'pathways.create', {
    personIds: [person.id],
    startedOn: '2026-01-12',
  });
  const { id } = await askVault<{ id: string }>(page, 'sessions.start', {
    pathwayId: pathway.id,
    step: 'session',
    heldOn: '2026-02-03',
    place: 'onSite',
  });
  return { id, personId: person.id, pathwayId: pathway.id };
}

/** The same, then shown. */
export async function openSession(page: Page, pseudonym = 'Roseau'): Promise<string> {
  const { id } = await beginSession(page, pseudonym);
  await page.evaluate((route) => {
    window.location.hash = route;
  }, `#/seances/${id}`);
  await expect(phaseNote(page)).toBeVisible();
  return id;
}

/** « Bilans » → « Préparer un bilan » for the only pathway there is, every line to be shown. */
export async function openBilan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bilans', exact: true }).click();
  await page.getByRole('button', { name: 'Préparer un bilan' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Parcours' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Préparer ce bilan' }).click();
  await page.getByRole('heading', { name: 'Préparer le bilan' }).waitFor();
  await page.getByRole('radio').first().waitFor();
  for (const all of await page.getByRole('button', { name: /^Tout montrer/ }).all()) {
    await all.click();
  }
}
