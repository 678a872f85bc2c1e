import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { needsVirtualDisplay, startVirtualDisplay } from './setup/display.mjs';
import { launchArguments } from './setup/launch-arguments.mjs';
import { ROOT } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { reportFailure } from './setup/setup-error.mjs';
import { forwardSignals, onceAbandonedByNpm } from './setup/signals.mjs';

/** @param {readonly string[]} given @returns {Promise<number>} the app's exit code */
async function start(given) {
  const { electron } = await prepare();
  const args = launchArguments(given);
  if (args.includes('--no-sandbox')) {
    console.log(
      'Lancé par root, à qui Chromium refuse son bac à sable : l’application démarre sans (--no-sandbox).\n' +
        'Pour écrire de vraies notes, lancez-la sous votre nom : la page y est enfermée.',
    );
  }
  return launch(electron, args, await displayEnvironment());
}

async function displayEnvironment() {
  if (!needsVirtualDisplay()) return process.env;
  const { env } = await startVirtualDisplay();
  console.log(
    `Aucun écran ici : l’application s’ouvre sur un écran virtuel (Xvfb ${env.DISPLAY}).`,
  );
  return env;
}

/**
 * @param {string} electron
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function launch(electron, args, { ELECTRON_RUN_AS_NODE: _, ...env }) {
  const app = spawn(electron, args, { cwd: ROOT, env, stdio: 'inherit' });
  forwardSignals(app);
  onceAbandonedByNpm(() => app.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    app.once('error', reject);
    app.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

try {
  process.exit(await start(process.argv.slice(2)));
} catch (error) {
  reportFailure(error);
}
