import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SetupError } from './setup-error.mjs';
import { exitOnSignals } from './signals.mjs';

/** @param {NodeJS.ProcessEnv} [env] @returns {boolean} whether a window could not be shown as things are */
export function needsVirtualDisplay(env = process.env) {
  return process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/**
 * Starts Xvfb on the first free display and stops it when this process ends, however it ends.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => void }>} the environment for the programs to show there
 */
export async function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  // Its own group: Ctrl+C must let the app leave first.
  const server = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stop = () => void server.kill();
  process.once('exit', stop);
  exitOnSignals();
  const answer = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await Promise.race([
    firstLine(answer),
    once(server, 'exit').then(() => undefined),
    once(server, 'error').then(() => undefined),
  ]).catch(() => undefined);
  if (!number) {
    throw new SetupError({
      fr: 'Aucun écran ici, et l’écran virtuel (Xvfb) n’a pas démarré.',
      en: 'No display here, and the virtual one (Xvfb) did not start.',
      next: 'essayez / try: Xvfb -displayfd 1',
    });
  }
  answer.destroy();
  server.unref();
  return { env: environmentFor(`:${number}`), stop };
}

/**
 * The number, once its line is complete: Xvfb writes the number and the line's end apart, and dies
 * of the second if nobody listens any more.
 * @param {import('node:stream').Readable} answer
 */
async function firstLine(answer) {
  let text = '';
  for await (const chunk of answer.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.endsWith('\n')) return text.trim();
  }
  return undefined;
}

/**
 * A recent Electron prefers Wayland when the session names it; the virtual display speaks X11.
 * @param {string} display
 */
function environmentFor(display) {
  const { WAYLAND_DISPLAY: _, ...env } = process.env;
  return { ...env, DISPLAY: display, XDG_SESSION_TYPE: 'x11' };
}
