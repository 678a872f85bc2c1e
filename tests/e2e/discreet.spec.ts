import { expect } from '@playwright/test';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { askVault } from '#tests/support/vault-calls.ts';

/** Where pseudonyms show: lists, and the page of a sheet. */
const rows = ['/personnes', '/parcours', '/aujourdhui', '/bilans'];

test('codes stand for every pseudonym in titles and lists, and F8 hides the rest', async ({
  carnet,
}) => {
  const page = carnet.page();
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(page.getByText('Exemple fictif')).toBeVisible();
  const persons = await askVault<{ id: string; pseudonym: string }[]>(page, 'persons.list', {
    archived: false,
  });
  const names = persons.map(({ pseudonym }) => pseudonym);
  const visit = async (to: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(500);
    return page.locator('main').innerText();
  };
  const namesOn = async (to: string) => {
    const text = await visit(to);
    return names.filter((name) => text.includes(name));
  };
  // Control: without the setting they are there.
  expect((await namesOn('/personnes')).length).toBe(names.length);

  await visit('/reglages');
  await page.getByRole('checkbox', { name: /Montrer des codes/ }).check();
  await page.getByRole('checkbox', { name: /Flouter/ }).check();
  const found = [...(await axeFindings(page)), ...(await darkFindings(page))];
  const { id: sheet } = await askVault<{ id: string }>(page, 'sheets.start', {
    personId: persons[0]?.id,
    templateId: 'G02',
    writtenOn: '2026-11-22',
  });
  for (const to of [...rows, `/fiches/${sheet}`]) expect([to, await namesOn(to)]).toEqual([to, []]);
  expect(await visit('/personnes')).toContain('P-1');

  const filter = () => page.evaluate(() => getComputedStyle(document.body).filter);
  expect(await filter()).toBe('none');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect(await filter()).toContain('blur');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  expect(await filter()).toBe('none');

  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { name: 'Carnet masqué' })).toBeVisible();
  await expect(page.getByText('P-1').first()).not.toBeVisible();
  expect(found).toEqual([]);
});

test('the system is asked again, at each show, to keep the window out of captures', async ({
  carnet,
}) => {
  const page = carnet.page();
  await expect(page.getByRole('heading').first()).toBeVisible();
  const asked = () =>
    carnet.app().evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked);
  await carnet.app().evaluate(({ BrowserWindow }) => {
    const calls: boolean[] = [];
    Object.assign(globalThis, { asked: calls });
    const [window] = BrowserWindow.getAllWindows();
    if (window)
      window.setContentProtection = (on) => {
        calls.push(on);
      };
    window?.hide();
    window?.show();
  });
  await expect.poll(asked).toEqual([true]);
  await askVault(page, 'shell.setPreferences', { protectScreen: false });
  await expect.poll(asked).toEqual([true, false]);
  await carnet.app().evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
    window?.show();
  });
  await expect.poll(asked).toEqual([true, false, false]);
});
