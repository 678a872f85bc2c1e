import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstrate } from './demo/demonstrate.mjs';
import { prepare } from './setup/prepare.mjs';
import { reportFailure, SetupError } from './setup/setup-error.mjs';

/** @param {readonly string[]} given @returns {string} the folder to fill */
function outFolder(given) {
  const { values } = parseArgs({ args: [...given], options: { out: { type: 'string' } } });
  if (values.out) return resolve(values.out);
  throw new SetupError({
    fr: 'Il manque le dossier où laisser les images et le bilan.',
    en: 'The folder for the pictures and the bilan is missing.',
    next: 'npm run demo -- --out demo',
  });
}

try {
  const out = outFolder(process.argv.slice(2));
  await prepare({ tests: true });
  await demonstrate(out);
} catch (error) {
  reportFailure(error);
}
