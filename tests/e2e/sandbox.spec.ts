import { readlinkSync } from 'node:fs';
import { expect } from '@playwright/test';
import { status } from '#scripts/package/check/processes.mjs';
import { test } from '#tests/support/app.ts';
import { commandLine, pageProcesses, processTree } from '#tests/support/processes.ts';

test('the page runs in Chromium’s sandbox, and the app as nobody special', async ({ carnet }) => {
  await expect(carnet.page().getByRole('heading').first()).toBeVisible();
  const root = carnet.app().process().pid ?? 0;
  // 2: its system calls go through a filter, which nothing it starts can shed. Chromium keeps a page
  // in reserve, and one that is just being made has none yet.
  const filters = () =>
    new Set(pageProcesses(root).map((pid) => status(pid, 'Seccomp') + status(pid, 'NoNewPrivs')));
  await expect.poll(filters).toEqual(new Set(['21']));
  for (const pid of pageProcesses(root)) {
    for (const space of ['pid', 'net']) {
      expect(readlinkSync(`/proc/${pid}/ns/${space}`)).not.toBe(
        readlinkSync(`/proc/${root}/ns/${space}`),
      );
    }
  }
  // Control: main itself is outside.
  expect(status(root, 'Seccomp')).toBe('0');
  for (const pid of processTree(root)) expect(commandLine(pid)).not.toContain('--no-sandbox');
  expect(status(root, 'Uid').split('\t')).not.toContain('0');
});
