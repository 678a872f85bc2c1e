import { readdirSync } from 'node:fs';
import { appCommand } from '../../testing/electron-app.mjs';
import { endsByItself, start, until } from './run.mjs';

/** Each opens the app to another program, takes its sandbox away, or loads other code. */
export const REFUSED = [
  '--remote-debugging-port=0',
  '-remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect=0',
  '--inspect-brk=0',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--no-zygote',
  '--single-process',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp',
  '--disable-web-security',
  '--enable-logging',
  '--log-net-log=/tmp/net.json',
  '--proxy-server=127.0.0.1:8080',
  '--renderer-cmd-prefix=env',
  '--require=/tmp/a.cjs',
];

/** @typedef {{ executable: string, display: NodeJS.ProcessEnv }} Target */

/**
 * The app must end at once, having opened no port and written nothing in its profile.
 * @param {Target} target
 * @param {readonly string[]} [switches]
 */
export async function checkRefusals(target, switches = REFUSED) {
  const problems = [];
  for (const one of switches) problems.push(...(await refusalProblems(target, one)));
  const control = await opensPortInDevelopment(target.display);
  return {
    ok: problems.length === 0 && control,
    tried: switches.length,
    problems,
    controlPortSeenInDevelopment: control,
  };
}

/** @param {Target} target @param {string} given */
async function refusalProblems({ executable, display }, given) {
  const app = start(executable, { args: [given], display });
  try {
    const isOver = await endsByItself(app);
    const { code } = isOver ? await app.ended : { code: null };
    const left = readdirSync(app.profile);
    return [
      ...(code === 1 ? [] : [`${given}: ${isOver ? `ended with ${code}` : 'runs'}`]),
      ...(left.length === 0 ? [] : [`${given}: wrote ${left.join(', ')}`]),
      ...app.sockets().map((socket) => `${given}: opened ${socket}`),
    ];
  } finally {
    await app.stop();
  }
}

/**
 * Control: the same switch on a development copy opens a port, and we see it.
 * @param {NodeJS.ProcessEnv} display
 */
async function opensPortInDevelopment(display) {
  const { file, args } = appCommand({ profile: '/nonexistent', env: display });
  const app = start(file, {
    args: [args[0] ?? '', '--remote-debugging-port=0'],
    display,
    stepsDown: true,
  });
  const seen = await until(() => app.sockets().length > 0);
  await app.stop();
  return seen;
}
