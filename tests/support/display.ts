import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  readonly env: NodeJS.ProcessEnv;
  stop(): void;
}

/** The display there is, or a virtual one of our own where there is none (Linux). */
export async function openDisplay(): Promise<Display> {
  const given = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || given) return { env: process.env, stop: () => undefined };
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  const server: ChildProcess = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3] as Readable, 'data');
  return {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, XDG_SESSION_TYPE: 'x11' },
    stop: () => void server.kill(),
  };
}
