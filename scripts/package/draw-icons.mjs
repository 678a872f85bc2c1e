import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Redraws the icons from `icon.svg`: `node scripts/package/draw-icons.mjs /usr/bin/chromium`. */
const folder = join(import.meta.dirname, 'linux');
const drawing = readFileSync(join(folder, 'icon.svg')).toString('base64');
const browser = await chromium.launch({ executablePath: process.argv[2] ?? 'chromium' });
const page = await browser.newPage();
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
  await page.setViewportSize({ width: size, height: size });
  const style = `display:block;width:${size}px;height:${size}px`;
  const source = `data:image/svg+xml;base64,${drawing}`;
  await page.setContent(`<body style="margin:0"><img style="${style}" src="${source}">`);
  const image = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, 'icons', `${size}x${size}.png`), image);
}
await browser.close();
