import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { Proof } from '#shared/ipc/proof.ts';
import { test } from '#tests/support/app.ts';
import { phaseNote, saved } from '#tests/support/journey.ts';
import { openSession } from '#tests/support/session-on-screen.ts';
import { askVault } from '#tests/support/vault-calls.ts';

/** What a page copied from the web, or made to harm, may hold. */
const hostile = [
  '<script>globalThis.caught = 1</script>',
  '<img src="https://example.org/m.png" onerror="globalThis.caught = 2">',
  '<img srcset="https://example.org/a.png 1x, https://example.org/b.png 2x">',
  '<svg onload="globalThis.caught = 3"><script>globalThis.caught = 4</script></svg>',
  '<iframe src="https://example.org" srcdoc="<script>parent.caught = 5</script>"></iframe>',
  '<a href="javascript:globalThis.caught = 6">ici</a>',
  '<p style="background:url(https://example.org/c.png)">fond</p>',
  '<style>@import "https://example.org/d.css"; body { display: none }</style>',
  '<link rel="stylesheet" href="https://example.org/e.css"><base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<form action="https://example.org"><input autofocus onfocus="globalThis.caught = 7"></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.caught = 8"></style>',
  '<video src="https://example.org/v.mp4" autoplay></video><object data="https://example.org">',
  '<p data-pm-slice=\'1 1 ["blockquote",null]\'>tranche</p>',
  '<template><script>globalThis.caught = 9</script></template><!--<script>-->',
];
const plain = [
  '<p>Un mot <strong>simple</strong>.</p>',
  '<ul><li>un</li></ul>',
  'texte nu',
  '</p>',
];

/** The paste of a browser: the page itself reads the HTML of the clipboard. */
async function paste(page: Page, html: string): Promise<void> {
  await phaseNote(page).evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    editor.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

/** Elements of the note that no note may hold, and attributes that could act. */
const foreign = (page: Page) =>
  phaseNote(page).evaluate((editor) => {
    const inert = ['class', 'start', 'data-placeholder'];
    const allowed = 'p, strong, em, ul, ol, li, blockquote, br, h2, h3, u, s, hr';
    return [...editor.querySelectorAll('*')]
      .filter((one) => {
        const acts = one.getAttributeNames().filter((name) => !inert.includes(name));
        return !one.matches(allowed) || acts.length > 0;
      })
      .map((one) => one.outerHTML);
  });

test('what is pasted becomes plain rich text: it runs nothing and asks for nothing', async ({
  carnet,
}) => {
  const page = carnet.page();
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(page.getByText('Exemple fictif')).toBeVisible();
  const id = await openSession(page, 'Libellule');
  await phaseNote(page).click();

  const pieces = fc.array(fc.constantFrom(...hostile, ...plain), { minLength: 1, maxLength: 6 });
  const samples = [...hostile, ...fc.sample(pieces, { numRuns: 60, seed: 20261123 }).map(joined)];
  for (const html of samples) {
    await paste(page, html);
    expect([html, await foreign(page)]).toEqual([html, []]);
  }
  await page.keyboard.type('La suite.');
  await saved(page);

  expect(await page.evaluate(() => 'caught' in globalThis)).toBe(false);
  const seen = await askVault<Proof>(page, 'shell.proof', null);
  // The page's policy refuses styles where HTML is read, apart from the page: nothing is asked for.
  expect(seen).toMatchObject({ sent: 0, blocked: [] });
  const { entries } = await askVault<{ entries: unknown[] }>(page, 'sessions.get', { id });
  const words = JSON.stringify(entries);
  expect(words).toContain('Un mot ');
  expect(words).not.toMatch(/example\.org|javascript:|caught/);
});

test('control: an image that a page takes as it comes does ask, and is seen', async ({
  carnet,
}) => {
  const page = carnet.page();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/m.png';
    document.body.append(image);
  });
  const proof = () => askVault<Proof>(page, 'shell.proof', null);
  await expect.poll(async () => (await proof()).refusedByPage).toBeGreaterThan(0);
});

const joined = (pieces: readonly string[]) => pieces.join('');
