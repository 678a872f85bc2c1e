import { expect, type Locator, type Page } from '@playwright/test';
import { freshWindowAfter } from '#scripts/testing/electron-app.mjs';
import { test } from '#tests/support/app.ts';
import { phaseNote, phrase, saved } from '#tests/support/journey.ts';

/** No pointer in this file: keys alone, as long as Tab finds the way. */
const furthest = 150;

/** Walks with Tab to a control, as someone who cannot point would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < furthest; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

/** Into a group of choices by Tab, then to the one wanted by the arrows. */
async function choose(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('radio', { name });
  const group = page.getByRole('radiogroup').filter({ has: wanted });
  await tabTo(page, group.getByRole('radio', { checked: true }));
  for (let tries = 0; tries < 10 && !(await wanted.isChecked()); tries += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Whether the window is the system's active one does not matter: a test may run behind another. */
async function holdsFocus(target: Locator, held = true): Promise<void> {
  await expect
    .poll(() => target.evaluate((element) => element === document.activeElement))
    .toBe(held);
}

const box = (page: Page, name: string | RegExp) =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' });

/** One has arrived: the title of the page holds the focus, so a screen reader has said it. */
async function arrived(page: Page, title: string | RegExp): Promise<void> {
  await holdsFocus(page.getByRole('heading', { level: 1, name: title }));
}

async function create(page: Page): Promise<void> {
  await write(page, box(page, 'Phrase de passe'), phrase);
  await write(page, box(page, 'Confirmer la phrase de passe'), phrase);
  await press(page, 'button', 'Créer le coffre');
  await expect(page.getByRole('heading', { name: 'Feuille de secours' })).toBeVisible();
  const words = await page.getByRole('listitem').allInnerTexts();
  for (const field of await box(page, /Mot n° \d+/).all()) {
    const label = await field.evaluate(
      (input) => (input as HTMLInputElement).labels?.[0]?.innerText,
    );
    await write(page, field, words[Number(/\d+/.exec(label ?? '')?.[0]) - 1]?.trim() ?? '');
  }
  await press(page, 'button', 'Terminer');
  await arrived(page, /Bonjour/);
}

test('the main job is done with the keyboard alone', async ({ carnet }) => {
  const page = carnet.page();
  await create(page);

  await press(page, 'button', 'Aller à la page');
  await holdsFocus(page.getByRole('main'));

  await press(page, 'link', 'Personnes');
  await arrived(page, 'Personnes');
  await press(page, 'button', 'Nouvelle personne');
  await holdsFocus(box(page, 'Pseudonyme'));
  await page.keyboard.type('Roseau');
  await page.keyboard.press('Enter');
  await arrived(page, 'Roseau');

  await press(page, 'link', 'Parcours');
  await arrived(page, 'Parcours');
  await press(page, 'button', 'Nouveau parcours');
  await choose(page, 'Cycle de co-construction');
  await press(page, 'button', 'Enregistrer');
  await arrived(page, 'Roseau');

  await press(page, 'button', 'Commencer une séance');
  await write(page, phaseNote(page), 'Le marché couvert, puis le silence.');
  for (const phase of ['Temps d’expression libre', /Exploration/, 'Clôture et synthèse']) {
    await press(page, 'button', 'Phase suivante');
    await holdsFocus(page.getByRole('heading', { level: 2, name: phase }));
  }
  await write(page, phaseNote(page), 'Une phrase pour finir.');
  await saved(page);
  await press(page, 'button', 'Clore la séance');
  await expect(page.getByRole('heading', { name: 'Séance close' })).toBeVisible();
  await arrived(page, 'Roseau');

  await press(page, 'link', 'Aujourd’hui');
  await arrived(page, /Bonjour/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('marche couvert');
  await expect(page.getByRole('option', { name: /marché couvert/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await arrived(page, 'Roseau');

  await press(page, 'link', 'Bilans');
  await arrived(page, 'Bilans');
  await press(page, 'button', 'Préparer un bilan');
  await press(page, 'button', /Parcours/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await press(page, 'button', 'Préparer ce bilan');
  await arrived(page, 'Préparer le bilan');
  await tabTo(page, page.getByRole('radio', { name: 'à garder' }).first());
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'à montrer' }).first()).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

  const preview = page.getByRole('button', { name: 'Aperçu' });
  await tabTo(page, preview);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await holdsFocus(preview);

  const locked = await freshWindowAfter(carnet.app(), page, () => page.keyboard.press('Control+l'));
  await holdsFocus(box(locked, 'Phrase de passe'));
  await locked.keyboard.type(phrase);
  await locked.keyboard.press('Enter');
  await arrived(locked, 'Préparer le bilan');
  await expect(locked.getByRole('radio', { name: 'à montrer' }).first()).toBeChecked();
});

test('what opens over the page gives the focus back to where it was', async ({ carnet }) => {
  const page = carnet.page();
  await press(page, 'button', 'Découvrir avec un exemple');
  await arrived(page, /Bonjour/);
  await press(page, 'link', 'Parcours');
  await arrived(page, 'Parcours');
  await press(page, 'link', 'Brume');
  await arrived(page, 'Brume');
  // Hidden from everyone while something is open over it.
  const name = 'Commencer une séance';
  const start = page.getByRole('button', { name, includeHidden: true }).first();
  await tabTo(page, start);
  for (const [open, close] of [
    ['Enter', 'Escape'],
    ['Control+k', 'Escape'],
    ['F8', 'F8'],
  ] as const) {
    await page.keyboard.press(open);
    await holdsFocus(start, false);
    await page.keyboard.press(close);
    await holdsFocus(start);
  }
});

test('the arrows bring every result of a search in sight', async ({ carnet }) => {
  const page = carnet.page();
  await press(page, 'button', 'Découvrir avec un exemple');
  await arrived(page, /Bonjour/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('equipe');
  const options = page.getByRole('option');
  await expect(options.nth(15)).toBeAttached();
  await expect(options.nth(15)).not.toBeInViewport();
  for (let step = 0; step < 16; step += 1) await page.keyboard.press('ArrowDown');
  await expect(options.nth(15)).toBeInViewport();
});
