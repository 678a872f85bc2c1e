import { expect, type Page } from '@playwright/test';

/** A phrase as « Proposer six mots » could draw it. */
export const phrase = 'tisane lanterne galet bruyere sentier carnet';

/** First start: creates the vault, reads the sheet, types three words back; gives the words. */
export async function createVault(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { name: 'Créer votre coffre' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(phrase);
  await page.getByRole('textbox', { name: 'Confirmer la phrase de passe' }).fill(phrase);
  await page.getByRole('button', { name: 'Créer le coffre' }).click();
  await expect(page.getByRole('heading', { name: 'Feuille de secours' })).toBeVisible();
  const sheet = await proveSheet(page);
  await expect(page.getByRole('link', { name: 'Personnes' })).toBeVisible();
  return sheet;
}

/** Types back the three words asked for, as they stand on the sheet on screen; gives them all. */
export async function proveSheet(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Les douze mots, dans l’ordre' });
  await expect(list.getByRole('listitem')).toHaveCount(12);
  const sheet = await list.getByRole('listitem').allInnerTexts();
  const boxes = page.getByRole('textbox', { name: /Mot n° \d+/ });
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) {
    const label = await box.evaluate(
      (element) => (element as HTMLInputElement).labels?.[0]?.textContent,
    );
    await box.fill(sheet[Number(/\d+/.exec(label ?? '')?.[0]) - 1]?.trim() ?? '');
  }
  await page.getByRole('button', { name: 'Terminer' }).click();
  return sheet;
}

export async function unlock(page: Page, secret = phrase): Promise<void> {
  await page.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(page.getByRole('button', { name: 'Verrouiller', exact: true })).toBeVisible();
}

export async function goTo(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
}

/** Personnes → « Nouvelle personne »: the pseudonym alone. */
export async function addPerson(page: Page, pseudonym: string): Promise<void> {
  await goTo(page, 'Personnes');
  await page.getByRole('button', { name: 'Nouvelle personne' }).first().click();
  await page.getByRole('textbox', { name: 'Pseudonyme' }).fill(pseudonym);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name: pseudonym })).toBeVisible();
}

/** Parcours → « Nouveau parcours »: a cycle for the only person there is, the rest as proposed. */
export async function addPathway(page: Page, pseudonym: string): Promise<void> {
  await goTo(page, 'Parcours');
  await page.getByRole('button', { name: 'Nouveau parcours' }).first().click();
  await page.getByRole('radio', { name: /Cycle de co-construction/ }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: pseudonym })).toBeVisible();
}

/** « Commencer une séance »: the next one, today, at the usual place. */
export async function startSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer une séance' }).click();
  await expect(phaseNote(page)).toBeVisible();
}

export const phaseNote = (page: Page) => page.getByRole('textbox', { name: 'Notes de la phase' });

/** Waits until the screen says that everything typed is in the vault. */
export async function saved(page: Page): Promise<void> {
  await expect(
    page.getByRole('status').filter({ hasText: /Enregistré à \d\d:\d\d/ }),
  ).toBeVisible();
}
