import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';
import { appCommand, type Command } from '#scripts/testing/electron-app.mjs';
import type { CarnetBridge, CarnetEvent, Reply } from '#shared/ipc/wire.ts';
import { type Display, openDisplay } from './display.ts';

/** What the stub page puts on its window. */
export interface StubWindow {
  readonly carnet: CarnetBridge;
  readonly events: CarnetEvent[];
  silent?: boolean;
}

const root = resolve(import.meta.dirname, '../..');
const here = import.meta.dirname;

/**
 * Builds the shell – main and preload – as it ships, beside a stub vault process and a stub page.
 * @returns the folder to give to Electron
 */
export async function buildShell(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-shell-'));
  const common = { root, configFile: false, logLevel: 'error' } as const;
  const bundle = (entry: string, outDir: string, format: 'es' | 'cjs', name: string) =>
    build({
      ...common,
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: join(folder, outDir),
        target: 'node20',
        minify: false,
        rollupOptions: { external: ['electron'], output: { format, entryFileNames: name } },
      },
    });
  await bundle('main/main.ts', 'out/main', 'es', 'main.js');
  await bundle('preload/preload.ts', 'out/preload', 'cjs', 'preload.cjs');
  cpSync(join(here, 'stub-vault.mjs'), join(folder, 'out/main/vault.js'));
  cpSync(join(here, 'stub-page'), join(folder, 'out/renderer'), { recursive: true });
  const manifest = { name: 'carnet-de-pair', type: 'module', main: 'out/main/main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

export interface ShellApp {
  readonly app: ElectronApplication;
  readonly userData: string;
  /** What the stub vault wrote down, line by line, over all its lives. */
  record(): string[];
  /** The window on screen now, once its page is there. */
  page(): Promise<Page>;
  call(path: string, input?: unknown): Promise<Reply>;
  events(): Promise<string[]>;
  stop(): Promise<void>;
}

export interface Bench {
  readonly folder: string;
  readonly display: Display;
  launch(userData?: string): Promise<ShellApp>;
  /** What one runs to start the app a second time. */
  command(userData: string): Command;
  close(): void;
}

export async function openBench(): Promise<Bench> {
  const [folder, display] = await Promise.all([buildShell(), openDisplay()]);
  const temporary: string[] = [folder];
  const command = (profile: string) => appCommand({ profile, folder, env: display.env });
  return {
    folder,
    display,
    command,
    launch: async (given) => {
      const userData = given ?? mkdtempSync(join(tmpdir(), 'carnet-profile-'));
      mkdirSync(userData, { recursive: true });
      temporary.push(userData);
      const { file, ...rest } = command(userData);
      const app = await _electron.launch({ executablePath: file, chromiumSandbox: true, ...rest });
      await app.firstWindow();
      return shellApp(app, userData);
    },
    close: () => {
      display.stop();
      for (const path of temporary) rmSync(path, { recursive: true, force: true });
    },
  };
}

function shellApp(app: ElectronApplication, userData: string): ShellApp {
  const page = async () => {
    const open = app.windows().filter((one) => !one.isClosed());
    const last = open.at(-1) ?? (await app.waitForEvent('window'));
    await last.waitForFunction(() => 'events' in window);
    return last;
  };
  return {
    app,
    userData,
    page,
    record: () => readLines(join(userData, 'record.txt')),
    call: async (path, input = null) =>
      (await page()).evaluate(
        ([to, what]) => (window as unknown as StubWindow).carnet.call(String(to), what),
        [path, input] as const,
      ),
    events: async () =>
      (await page()).evaluate(() =>
        (window as unknown as StubWindow).events.map(({ type }) => type),
      ),
    stop: () => app.close().catch(() => undefined),
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
