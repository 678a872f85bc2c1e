import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { resize, usualSize } from './accessibility.ts';

const looks = [
  { name: '1440', width: 1440, height: 900, zoom: 1, dark: false },
  { name: '1024', width: 1024, height: 768, zoom: 1, dark: true },
  { name: '200', width: 1280, height: 900, zoom: 2, dark: false },
] as const;

/** What the window shows, as PNG: Playwright's own picture cuts a zoomed page. */
export async function windowPicture(app: ElectronApplication): Promise<Buffer> {
  const base64 = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    return (await window?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(base64, 'base64');
}

/** Pictures of a screen for somebody to look at, where `CARNET_PICTURES` names a folder. */
export async function picture(app: ElectronApplication, page: Page, name: string): Promise<void> {
  const folder = process.env['CARNET_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const { name: look, dark, ...size } of looks) {
    await resize(app, page, size);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    writeFileSync(join(folder, `${name}-${look}.png`), await windowPicture(app));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await resize(app, page, usualSize);
}
