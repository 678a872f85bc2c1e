import { needsVirtualDisplay, startVirtualDisplay } from '#scripts/setup/display.mjs';

export interface Display {
  readonly env: NodeJS.ProcessEnv;
  stop(): void;
}

/** The display there is, or a virtual one of our own where there is none (Linux). */
export async function openDisplay(): Promise<Display> {
  const given = { env: process.env, stop: () => undefined };
  return needsVirtualDisplay() ? startVirtualDisplay() : given;
}
