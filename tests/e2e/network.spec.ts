import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchApp } from '#scripts/testing/electron-app.mjs';
import { test } from '#tests/support/app.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: unknown }[];
}

/** Of Chromium's own network log: what looks for a name, a server or another computer. */
const reaching = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'HOST_RESOLVER_MANAGER_IPV6_REACHABILITY_CHECK',
  'TCP_CONNECT',
  'UDP_CONNECT',
];

/** One event a line; a log that Chromium could not close lacks its last brackets. */
function readLog(file: string): NetLog {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(/,?\s*$/, ']}'));
  }
}

/** Runs the app for as long as Chromium takes to ask for what it lacks, and a little more. */
async function logOf(profile: string, withDictionary: boolean): Promise<string[]> {
  const file = join(profile, 'reseau.json');
  const switches = [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'];
  const app = await launchApp({ profile, switches });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await app.evaluate(({ session }, asked) => {
    if (!asked) return;
    session.defaultSession.setSpellCheckerEnabled(true);
    session.defaultSession.setSpellCheckerLanguages(['fr']);
  }, withDictionary);
  await page.waitForTimeout(3_000);
  await app.close();
  const { constants, events } = readLog(file);
  const names = Object.entries(constants.logEventTypes);
  const nameOf = (type: number) => names.find(([, value]) => value === type)?.[0] ?? '';
  expect(events.length).toBeGreaterThan(0);
  return events
    .filter(({ type }) => reaching.includes(nameOf(type)))
    .map(({ type, params }) => `${nameOf(type)} ${JSON.stringify(params ?? {})}`);
}

test('from its start to its end Chromium asks for nothing, not even a name', async ({
  profile,
}) => {
  expect(await logOf(profile, false)).toEqual([]);
  // Control: with the spell checker it would, and the log shows it.
  const control = await logOf(profile, true);
  expect(control.join('\n')).toContain('.bdic');
});
