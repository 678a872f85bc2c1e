import { type ElectronApplication, expect, type Page } from '@playwright/test';
import {
  axeFindings,
  darkFindings,
  lostThings,
  resize,
  sizes,
  unseenFocus,
  usualSize,
} from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import {
  accompanimentScreens,
  exampleScreens,
  type Screen,
} from '#tests/support/example-screens.ts';
import { phrase } from '#tests/support/journey.ts';
import { killVaultProcess } from '#tests/support/processes.ts';

/** Every screen is judged in one launch: the defects of all of them are listed together. */
/** axe in both themes, then every size in which nothing may be lost. */
async function defects(app: ElectronApplication, page: Page, name: string): Promise<string[]> {
  const found = [...(await axeFindings(page)), ...(await darkFindings(page))];
  for (const size of sizes) {
    await resize(app, page, size);
    const lost = await lostThings(page);
    found.push(...lost.map((each) => `${size.width} px × ${size.zoom}: ${each}`));
  }
  await resize(app, page, usualSize);
  return found.map((each) => `${name}: ${each}`);
}

test('axe, zoom and narrow windows: nothing to say before the vault opens', async ({ carnet }) => {
  const start = carnet.page();
  const found: string[] = [];
  const judge = async (page: Page, name: string) => {
    found.push(...(await defects(carnet.app(), page, name)));
  };
  await expect(start.getByRole('heading', { name: 'Créer votre coffre' })).toBeVisible();
  await judge(start, 'first start');
  await start.getByRole('textbox', { name: 'Phrase de passe', exact: true }).fill(phrase);
  await start.getByRole('textbox', { name: 'Confirmer la phrase de passe' }).fill(phrase);
  await start.getByRole('button', { name: 'Créer le coffre' }).click();
  await expect(start.getByRole('heading', { name: 'Feuille de secours' })).toBeVisible();
  await judge(start, 'recovery sheet');
  const words = await start.getByRole('listitem').allInnerTexts();
  for (const box of await start.getByRole('textbox', { name: /Mot n° \d+/ }).all()) {
    const label = await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.innerText);
    await box.fill(words[Number(/\d+/.exec(label ?? '')?.[0]) - 1]?.trim() ?? '');
  }
  await start.getByRole('button', { name: 'Terminer' }).click();
  const locked = await carnet.lock();
  await expect(locked.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
  await judge(locked, 'lock screen');
  await locked.getByRole('button', { name: 'J’ai perdu ma phrase de passe' }).click();
  await expect(locked.getByRole('textbox', { name: 'Les douze mots' })).toBeVisible();
  await judge(locked, 'recovery by words');
  expect(found).toEqual([]);
});

async function judgeAll(
  app: ElectronApplication,
  page: Page,
  screens: readonly Screen[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, open, close } of screens) {
    await open(page);
    found.push(...(await defects(app, page, name)));
    const unseen = await unseenFocus(page, 45);
    found.push(...unseen.map((each) => `${name}: focus does not show on ${each}`));
    await close?.(page);
  }
  return found;
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  // The whole case is written through the calls of the screens: seconds, on a busy machine more.
  await expect(page.getByText('Exemple fictif')).toBeVisible({ timeout: 45_000 });
}

test('axe, zoom, narrow windows and focus: nothing to say of any screen', async ({ carnet }) => {
  const page = carnet.page();
  await openExample(page);
  const found = await judgeAll(carnet.app(), page, await exampleScreens(page));
  killVaultProcess(carnet.app().process().pid ?? 0);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  found.push(...(await defects(carnet.app(), page, 'vault lost')));
  expect(found).toEqual([]);
});

test('nor of what an accompaniment fills', async ({ carnet }) => {
  const page = carnet.page();
  await openExample(page);
  expect(await judgeAll(carnet.app(), page, await accompanimentScreens(page))).toEqual([]);
});

test('the lock screen of the example, and what a broken page would be told', async ({ carnet }) => {
  await carnet.page().getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(carnet.page().getByText('Exemple fictif')).toBeVisible();
  const page = await carnet.lock();
  await expect(page.getByRole('heading', { name: 'Coffre verrouillé' })).toBeVisible();
  expect(await defects(carnet.app(), page, 'example locked')).toEqual([]);

  // Control: the same eyes see a page that is broken in each way they look for.
  await page.getByRole('button', { name: 'Déverrouiller' }).evaluate((button) => {
    const wide = 'color: #777; background: #666; outline: none; flex: none; width: 1400px';
    button.style.cssText = wide;
    for (const left of [0, 10]) {
      const square = document.createElement('button');
      square.style.cssText = `position: fixed; top: 0; left: ${left}px; width: 9px; height: 9px`;
      square.style.cssText += 'padding: 0; border: 0';
      document.body.append(square);
    }
  });
  const said = (await defects(carnet.app(), page, 'broken')).join('\n');
  for (const each of ['color-contrast', 'target-size', 'button-name', 'sticks out']) {
    expect(said).toContain(each);
  }
  expect(await unseenFocus(page, 12)).not.toEqual([]);
});
