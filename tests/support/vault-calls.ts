import type { Page } from '@playwright/test';
import type { CarnetBridge } from '#shared/ipc/wire.ts';

/**
 * Asks the vault of the running app as a screen would, to set up what a test is not about.
 * @throws Error with the code that came back
 */
export async function askVault<T>(page: Page, path: string, input: unknown): Promise<T> {
  const reply = await page.evaluate(
    ([where, what]) =>
      (window as unknown as { readonly carnet: CarnetBridge }).carnet.call(where, what),
    [path, input] as [string, unknown],
  );
  if (!reply.ok) throw new Error(`${path}: ${reply.code}`);
  return reply.value as T;
}

/** A rich text of plain paragraphs. */
export function paragraphs(...texts: string[]) {
  return {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}
