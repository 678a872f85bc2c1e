import { isRoot } from './commands.mjs';

/**
 * Electron's arguments. Chromium refuses its sandbox to root, and only then is it given up.
 * @param {readonly string[]} given after `npm start --`
 * @param {boolean} [root]
 * @returns {string[]}
 */
export function launchArguments(given, root = isRoot() && process.platform === 'linux') {
  const sandbox = root && !given.includes('--no-sandbox') ? ['--no-sandbox'] : [];
  return ['.', ...sandbox, ...given];
}
