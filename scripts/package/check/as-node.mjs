import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appCommand } from '../../testing/electron-app.mjs';
import { giveToApp } from '../../testing/plain-user.mjs';
import { wireOf } from '../fuses.mjs';
import { commandLine, processTree } from './processes.mjs';
import { endsByItself, start, until } from './run.mjs';

/** A listener is there within this, or not at all. */
const SIGNAL_MS = 2_000;

/**
 * `ELECTRON_RUN_AS_NODE` would make the program run any script with the app's name and rights;
 * `NODE_OPTIONS` would load one beside the app.
 * @param {{ executable: string, display: NodeJS.ProcessEnv }} target
 */
export async function checkAsNode({ executable, display }) {
  const place = mkdtempSync(join(tmpdir(), 'carnet-node-'));
  const mark = join(place, 'marque');
  const script = join(place, 'script.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  giveToApp(place);
  try {
    const ways = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` };
    const problems = [];
    for (const [name, value] of Object.entries(ways)) {
      const app = start(executable, { args: [script], env: { [name]: value }, display });
      const opens = await until(() => hasPage(app.pid) || existsSync(mark));
      if (!opens || existsSync(mark)) problems.push(`${name} is listened to`);
      await app.stop();
      rmSync(mark, { force: true });
    }
    if (await opensInspector(executable, { display })) problems.push('SIGUSR1 opens the inspector');
    const controls = {
      controlWithFuseOnRan: await runsWithFuse(executable, script, mark, display),
      controlSigusr1SeenInDevelopment: await opensInDevelopment(display),
    };
    const seen = Object.values(controls).every(Boolean);
    return { ok: problems.length === 0 && seen, problems, ...controls };
  } finally {
    rmSync(place, { recursive: true });
  }
}

/**
 * SIGUSR1 makes a Node program listen to a debugger.
 * @param {string} executable
 * @param {import('./run.mjs').StartOptions} options
 */
async function opensInspector(executable, options) {
  const app = start(executable, options);
  await until(() => hasPage(app.pid));
  for (const pid of processTree(app.pid)) {
    if (pid === app.pid || isVault(pid)) process.kill(pid, 'SIGUSR1');
  }
  const opened = await until(() => app.sockets().some(isListening), SIGNAL_MS);
  await app.stop();
  return opened;
}

/** Control: a development copy does open it, and we see it. @param {NodeJS.ProcessEnv} display */
function opensInDevelopment(display) {
  const { file, args } = appCommand({ profile: '/nonexistent', env: display });
  return opensInspector(file, { args: args.slice(0, 1), display, stepsDown: true });
}

/** A listener has nobody at the other end. @param {string} socket */
const isListening = (socket) => /^tcp6? \S+ 0+:0000$/.test(socket);

/** @param {number} pid */
const isVault = (pid) => commandLine(pid).includes('node.mojom.NodeService');

/** @param {number} pid */
const hasPage = (pid) =>
  processTree(pid).some((one) => commandLine(one).includes('--type=renderer'));

/**
 * Control: with that one fuse flipped back, the script does run.
 * @param {string} executable
 * @param {string} script
 * @param {string} mark
 * @param {NodeJS.ProcessEnv} display
 */
async function runsWithFuse(executable, script, mark, display) {
  const twin = `${executable}-temoin`;
  cpSync(executable, twin);
  const bytes = readFileSync(twin);
  bytes[wireOf(bytes).start] = 0x31;
  writeFileSync(twin, bytes);
  const app = start(twin, {
    args: [script],
    env: { ELECTRON_RUN_AS_NODE: '1' },
    display,
    asNode: true,
  });
  await endsByItself(app);
  await app.stop();
  rmSync(twin);
  return existsSync(mark);
}
