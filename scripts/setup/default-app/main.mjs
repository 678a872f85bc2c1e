/*
 * What an official Electron does with `electron [-r module] FOLDER …`: the fallback runtime has no
 * such default app, so this one is put into it. Development and tests only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, dialog } from 'electron';

/** Calls Electron keeps for its own default app. @type {typeof app & { setVersion(version: string): void, setAppPath(path: string): void }} */
const shell = /** @type {never} */ (app);
const VALUED = new Set(['-r', '--require']);

/** @param {readonly string[]} argv after the executable */
function readArguments(argv) {
  const modules = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (VALUED.has(argument)) {
      index += 1;
      modules.push(argv[index] ?? '');
    } else if (!argument.startsWith('-')) {
      return { modules, folder: argument };
    }
  }
  return { modules, folder: undefined };
}

/** @param {string} folder */
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * The app must find its own name, version and path, as if it had been packaged. Its profile follows
 * from the name by itself, and must stay open to `--user-data-dir`.
 * @param {string} folder
 */
async function load(folder) {
  const manifest = readPackage(folder);
  const name = manifest.productName ?? manifest.name;
  if (name) app.setName(name);
  if (manifest.version) shell.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
  shell.setAppPath(folder);
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).toString());
}

const { modules, folder } = readArguments(process.argv.slice(1));
Object.defineProperty(process, 'defaultApp', { value: true });
const require = createRequire(import.meta.url);
for (const module of modules) require(resolve(module));

if (folder === undefined) {
  console.error('electron: no folder given');
  app.exit(1);
} else {
  try {
    // Awaited at the top level, so that `ready` waits for the app's own first lines.
    await load(resolve(folder));
  } catch (error) {
    console.error(error);
    dialog.showErrorBox('Electron', String(error));
    app.exit(1);
  }
}
