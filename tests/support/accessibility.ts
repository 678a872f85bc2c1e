import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
/** What the other theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, one line a defect. Playwright brings the script in by the debugger, which the
 * page's CSP does not bind: nothing of the app is loosened. Legacy: Electron opens no second page.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const rules = { 'target-size': { enabled: true } };
  return found(await axe(page).options({ rules }).withTags(tags).analyze());
}

/** The rules that colours can break, in the dark theme; the page is left in the light one. */
export async function darkFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const findings = found(await axe(page).withRules(colourRules).analyze());
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findings;
}

/** What the component library says aloud for a few seconds may outlive the words it points at. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]');

/**
 * A list that arrows move through from its search box scrolls with them (keyboard.spec.ts): axe
 * knows it of a combobox, not of a searchbox.
 */
const isArrowList = (id: string, html: string) =>
  id === 'scrollable-region-focusable' && html.includes('role="listbox"');

function found({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isArrowList(id, html))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} – ${failureSummary}`),
  );
}

/** Window sizes in which nothing may be lost: WCAG 1.4.4 and 1.4.10. */
export const sizes = [
  { width: 320, height: 800, zoom: 1 },
  { width: 1280, height: 900, zoom: 2 },
  { width: 1280, height: 900, zoom: 4 },
] as const;
export const usualSize = { width: 1240, height: 860, zoom: 1 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** Resizes the window and waits until the page has taken its new width. */
export async function resize(app: ElectronApplication, page: Page, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(zoom);
  }, size);
  const wanted = Math.round(size.width / size.zoom);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(wanted);
}

/** Whatever sticks out of the page, or cannot be brought in sight and pressed. */
export function lostThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[inert], [aria-hidden="true"], .visually-hidden');
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} « ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)} »`;
    const width = document.documentElement.clientWidth;
    const pages = [document.documentElement, ...document.querySelectorAll('main')];
    const scrolled = pages
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => `scrolls sideways: ${named(each)} ${each.scrollWidth} > ${each.clientWidth}`);
    const outside = [...document.querySelectorAll('h1, h2, h3, p, li, dd, a, button, input, label')]
      .filter(shown)
      .filter((element) => {
        const { left, right, inlineSize } = Object.assign(element.getBoundingClientRect(), {
          inlineSize: (element as HTMLElement).offsetWidth,
        });
        return inlineSize > 1 && (left < -1 || right > width + 1);
      })
      .map((element) => `sticks out: ${named(element)}`);
    const unreachable = [...document.querySelectorAll('a[href], button, input, textarea, select')]
      .filter(shown)
      .filter((control) => {
        const target = control.closest('label') ?? control;
        target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        // What lies above the page comes down with the focus: the way past the navigation.
        if (target.getBoundingClientRect().bottom <= 0) (control as HTMLElement).focus();
        const { left, top, bottom, width: wide } = target.getBoundingClientRect();
        if (wide <= 1) return false;
        const middle = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
        const hit = document.elementFromPoint(left + wide / 2, middle);
        return !hit || !(target.contains(hit) || hit.contains(target));
      })
      .map((element) => `out of reach: ${named(element)}`);
    document.querySelector('main')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    return [...new Set([...scrolled, ...outside, ...unreachable])];
  });
}

/**
 * Walks through the page with Tab and names every stop whose focus does not show: a line of 2 px
 * around it, around its label, or, for a page to write on, around the sheet.
 */
export async function unseenFocus(page: Page, stops: number): Promise<string[]> {
  const unseen = new Set<string>();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const defect = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
      const ringed = around.some(
        (element) =>
          element &&
          [undefined, '::after'].some((pseudo) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          }),
      );
      const sheet = focused.closest('[contenteditable="true"]')?.closest('div:focus-within');
      const framed = (element: Element | null | undefined): boolean =>
        !!element &&
        (getComputedStyle(element).boxShadow !== 'none' || framed(element.parentElement));
      if (ringed || (sheet && framed(sheet))) return null;
      return `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`;
    });
    if (defect) unseen.add(defect);
  }
  return [...unseen];
}
