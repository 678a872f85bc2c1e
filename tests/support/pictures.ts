import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { resize, usualSize } from './accessibility.ts';

const looks = [
  { name: '1440', width: 1440, height: 900, zoom: 1, dark: false },
  { name: '1024', width: 1024, height: 768, zoom: 1, dark: true },
  { name: '200', width: 1280, height: 900, zoom: 2, dark: false },
] as const;

/** Pictures of a screen for somebody to look at, where `CARNET_PICTURES` names a folder. */
export async function picture(app: ElectronApplication, page: Page, name: string): Promise<void> {
  const folder = process.env['CARNET_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const { name: look, dark, ...size } of looks) {
    await resize(app, page, size);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await resize(app, page, usualSize);
}
