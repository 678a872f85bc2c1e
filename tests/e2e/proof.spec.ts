import { expect, type Page } from '@playwright/test';
import type { Proof } from '#shared/ipc/proof.ts';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { type Carnet, test } from '#tests/support/app.ts';
import { askVault } from '#tests/support/vault-calls.ts';

const proofOf = (page: Page) => askVault<Proof>(page, 'shell.proof', null);
const sum = ({ blocked }: Proof) => blocked.reduce((total, { count }) => total + count, 0);

/** What a script slipped in the page would try. */
async function plant(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const image = new Promise((resolve) => {
      const planted = new Image();
      planted.onerror = () => resolve('image refused');
      planted.onload = () => resolve('image loaded');
      planted.src = 'https://example.org/mouchard.png';
    });
    const call = fetch('https://example.org/').then(
      () => 'fetch answered',
      () => 'fetch refused',
    );
    return (await Promise.all([image, call])).join(', ');
  });
}

/** The same from Chromium itself, on the page's own session, where no policy of a page counts. */
const ask = (carnet: Carnet, url: string) =>
  carnet.app().evaluate(
    ({ session }, address) =>
      session
        .fromPartition('vault')
        .fetch(address)
        .then(
          () => 'answered',
          () => 'refused',
        ),
    url,
  );

test('what tries to leave is refused, counted by kind, and shown', async ({ carnet }) => {
  const page = carnet.page();
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(page.getByText('Exemple fictif')).toBeVisible();
  expect(await proofOf(page)).toMatchObject({ sent: 0, refusedByPage: 0, blocked: [] });

  expect(await plant(page)).toBe('image refused, fetch refused');
  await expect.poll(async () => (await proofOf(page)).refusedByPage).toBe(2);
  expect(await ask(carnet, 'https://example.org/secret')).toBe('refused');
  expect(await ask(carnet, 'http://127.0.0.1:9/')).toBe('refused');

  await page.getByRole('link', { name: /Hors ligne/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Preuve' })).toBeVisible();
  await expect(page.getByText('0 requête réseau partie')).toBeVisible();
  await expect(page.getByText('https, vers l’extérieur')).toContainText('1');
  await expect(page.getByText('http, vers cet ordinateur')).toContainText('1');
  await expect(page.getByText('ce n’est pas prévu')).toHaveCount(0);
  const seen = await proofOf(page);
  expect([seen.sent, sum(seen), seen.refusedByPage]).toEqual([0, 2, 2]);
  expect(seen.closed).toEqual({ dictionary: true, reports: true, names: true });
  expect([...(await axeFindings(page)), ...(await darkFindings(page))]).toEqual([]);

  // A permission and a download, then the count outlives a lock.
  await page.evaluate(() => navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => 0));
  await page.evaluate(() => Notification.requestPermission().catch(() => 'denied'));
  const fresh = await carnet.lock();
  expect((await proofOf(fresh)).refusedByPage).toBe(2);
});

test('control: with the blocker taken out, the same request is counted as sent', async ({
  carnet,
}) => {
  const page = carnet.page();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await carnet.app().evaluate(({ session }) => {
    session.fromPartition('vault').webRequest.onBeforeRequest(null);
  });
  await ask(carnet, 'http://127.0.0.1:9/');
  expect(await proofOf(page)).toMatchObject({ sent: 1, blocked: [] });
});
